import { useQuery } from '@tanstack/react-query';
import { refuseLadder } from '../../../shared/domain/routing/ladder';
import { api } from '../../api/client';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { type Steps, StepsForm } from './StepsForm';

const STEPS = ['executor', 'return', 'head', 'aide'] as const;
type Step = (typeof STEPS)[number];

const isWrong = (hours: number | null) =>
  hours !== null && !(Number.isInteger(hours) && hours >= 1 && hours <= 400);

/** What happens to a case that nobody accepts, and after how many working hours. */
export function HandoverCard() {
  const t = useT();
  const { data } = useQuery(orpc.routing.handover.queryOptions());
  if (!data) return null;
  function errorOf(step: Step, hours: Steps<Step>): string | undefined {
    if (isWrong(hours[step])) return t('balance.hours.wrong');
    const refusal = refuseLadder(hours, hours.return);
    if (step === 'executor' && refusal === 'REMINDER_TOO_LATE') return t(`error.${refusal}`);
    return step === 'aide' && refusal === 'RUNGS_CROSSED' ? t(`error.${refusal}`) : undefined;
  }
  return (
    <StepsForm
      title={t('ladder.title')}
      hint={t('ladder.hint')}
      steps={STEPS.map(step => ({
        step,
        label: t(`ladder.${step}`),
        ...(step === 'executor' ? {} : { hint: t(`ladder.${step}.hint`) }),
      }))}
      saved={{ ...data.ladder, return: data.hours }}
      errorOf={errorOf}
      save={({ return: hours, ...ladder }) => api.routing.setHandover({ hours, ladder })}
      onSettled={() => queryClient.invalidateQueries({ queryKey: orpc.routing.handover.key() })}
    />
  );
}
