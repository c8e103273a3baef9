import type { z } from 'zod';
import type { Decision } from '../../../shared/contract/routing';
import { useT } from '../../app/language';
import { sayReason } from './say-reason';
import { sayRunnerUp } from './say-runner-up';

/** Who gets a case and why, line by line; then who else might have, and why not. */
export function DecisionReasons({ decision }: { readonly decision: z.infer<typeof Decision> }) {
  const t = useT();
  const kind = decision.executorKind;
  return (
    <>
      <div>
        <strong>{decision.executorName ?? t('register.route.head')}</strong>
        {kind ? `, ${t(`code.executorKind.${kind}`).toLocaleLowerCase()}` : null}
      </div>
      <div className="why">
        {decision.reasons.map(reason => (
          <div key={`${reason.code} ${JSON.stringify(reason.params)}`}>{sayReason(t, reason)}</div>
        ))}
        {decision.runnersUp.slice(0, 3).map(other => (
          <div key={other.executorId} className="note">
            {other.name}: {sayRunnerUp(t, other)}
          </div>
        ))}
      </div>
    </>
  );
}
