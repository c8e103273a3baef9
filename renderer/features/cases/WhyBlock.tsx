import { useT } from '../../app/language';
import { Tag } from '../../ui';
import { sayReason } from '../routing/say-reason';
import { sayRunnerUp } from '../routing/say-runner-up';
import { CaseSection } from './CaseSection';
import type { Card } from './case-types';

/** To whom the appeal went and why, as the decision was taken. */
export function WhyBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const { decision } = card;
  const passed = card.lateTold.filter(mark => mark !== 'before' && mark !== 'end');
  const told = card.told.filter(mark => mark !== 'end');
  const who = card.executorName ?? (card.status === 'queued' ? t('case.headQueue') : t('case.noExecutor'));
  return (
    <CaseSection title={t('case.why')}>
      <p>
        <strong>{who}</strong>
        {card.executorKind ? (
          <span className="note">, {t(`code.executorKind.${card.executorKind}`).toLocaleLowerCase()}</span>
        ) : null}
      </p>
      {card.lateTold.length > 0 ? (
        <p>
          <Tag tone={passed.length > 0 ? 'bad' : 'warn'}>
            {passed.length > 0
              ? t('late.tag.past', {
                  who: passed.map(rung => t(`code.rung.${rung}`).toLocaleLowerCase()).join(', '),
                })
              : t('late.tag.near', { who: t('code.rung.executor').toLocaleLowerCase() })}
          </Tag>
          {card.lateTold.includes('end') ? <span className="note"> {t('late.ends')}</span> : null}
        </p>
      ) : null}
      {told.length > 0 ? (
        <p>
          <Tag tone="warn">
            {t('told.tag', {
              who: told.map(rung => t(`code.rung.${rung}`).toLocaleLowerCase()).join(', '),
            })}
          </Tag>
        </p>
      ) : null}
      {decision.reasons.length > 0 ? (
        <ul className="case-reasons">
          {decision.reasons.map(reason => (
            <li key={`${reason.code} ${JSON.stringify(reason.params)}`}>{sayReason(t, reason)}</li>
          ))}
          {decision.runnersUp.map(other => (
            <li key={other.executorId} className="note">
              {other.name} — {sayRunnerUp(t, other)}
            </li>
          ))}
        </ul>
      ) : null}
    </CaseSection>
  );
}
