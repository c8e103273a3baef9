import { useT } from '../../app/language';
import { formatInstant } from '../../ui';
import { CaseSection } from './CaseSection';
import type { Event } from './case-types';
import { eventDetail, sayEvent } from './event-words';

/** Events told one under another in the order given, the journal's own: a PC's clock may have gone back meanwhile. */
export function Timeline({ events }: { readonly events: readonly Event[] }) {
  const t = useT();
  return (
    <ol className="timeline">
      {events.map(event => {
        const detail = eventDetail(t, event);
        return (
          <li key={event.id}>
            <strong>{sayEvent(t, event.type)}</strong>{' '}
            <span className="note">
              {formatInstant(event.at)} · {event.actorName}
            </span>
            {detail ? <div>{detail}</div> : null}
            {event.text ? <div className="said">{event.text}</div> : null}
          </li>
        );
      })}
    </ol>
  );
}

/** What was done with the case. */
export function TimelineBlock({ events }: { readonly events: readonly Event[] }) {
  const t = useT();
  return (
    <CaseSection title={t('case.timeline')}>
      <Timeline events={events} />
    </CaseSection>
  );
}
