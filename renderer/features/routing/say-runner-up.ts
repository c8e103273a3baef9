import type { z } from 'zod';
import type { RunnerUp } from '../../../shared/contract/routing';
import type { Translate } from '../../../shared/i18n/translator';
import { sayReason } from './say-reason';

/** Why a case did not go to this executor; one who merely carries more is told by the load, not as the least loaded. */
export function sayRunnerUp(t: Translate, { reason }: z.infer<typeof RunnerUp>): string {
  return reason.code === 'least-load' ? t('register.route.load', reason.params) : sayReason(t, reason);
}
