import type { api } from '../../api/client';
import { useT } from '../../app/language';
import { formatInstant } from '../../ui';

type Seen = Awaited<ReturnType<typeof api.restore.look>>;
type ComingBack = Seen['comingBack'];

/** Destroyed cases that come back, each with its act. */
export function ComingBackNote({ comingBack }: { readonly comingBack: ComingBack }) {
  const t = useT();
  if (comingBack.length === 0) return null;
  const cases = comingBack.map(({ number, act }) => `${number} (${act})`).join(', ');
  return <p className="restore-back">{t('restore.comingBack', { count: comingBack.length, cases })}</p>;
}

/** What is in the file, and what going back to it costs. */
export function RestorePreview({ seen }: { readonly seen: Seen }) {
  const t = useT();
  const { madeAt, office, cases, loss, comingBack } = seen;
  const made = formatInstant(madeAt);
  return (
    <section className="restore-preview" aria-label={t('restore.seen.title')}>
      <p>{t('restore.seen', { office, madeAt: made, cases })}</p>
      {loss === null ? <p>{t('restore.seen.nothing')}</p> : null}
      {loss === 'unreadable' ? <p>{t('restore.seen.unreadable')}</p> : null}
      {loss !== null && loss !== 'unreadable' ? (
        <p className="restore-loss">{t('restore.seen.loss', loss)}</p>
      ) : null}
      <ComingBackNote comingBack={comingBack} />
    </section>
  );
}
