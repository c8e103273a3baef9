import { useQuery } from '@tanstack/react-query';
import {
  crossedRung,
  LATE_RUNGS,
  type LateLadder,
  type LateRung,
} from '../../../shared/domain/routing/late-ladder';
import { api } from '../../api/client';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { StepsForm } from './StepsForm';

const isWrong = (days: number | null) =>
  days !== null && !(Number.isInteger(days) && days >= 1 && days <= 60);

/** Who is told of a case at work whose term passes, and at how many working days. */
export function LateCard() {
  const t = useT();
  const { data } = useQuery(orpc.routing.lateLadder.queryOptions());
  if (!data) return null;
  function errorOf(rung: LateRung, ladder: LateLadder): string | undefined {
    if (isWrong(ladder[rung])) return t('late.wrongDays');
    return crossedRung(ladder) === rung ? t('error.LATE_RUNGS_CROSSED') : undefined;
  }
  return (
    <StepsForm
      title={t('late.title')}
      hint={t('late.hint')}
      steps={LATE_RUNGS.map(step => ({
        step,
        label: t(`late.${step}`),
        ...(step === 'executor' || step === 'aide' ? { hint: t(`late.${step}.hint`) } : {}),
      }))}
      saved={data}
      errorOf={errorOf}
      save={ladder => api.routing.setLateLadder(ladder)}
      onSettled={() => queryClient.invalidateQueries({ queryKey: orpc.routing.lateLadder.key() })}
    />
  );
}
