import type { z } from 'zod';
import type { Problem as ProblemSchema } from '../../../shared/contract/system';
import type { Tables } from '../../db';
import type { Deps } from '../deps';
import { isOwnReception } from '../receptions/write-reception';
import type { OfficeSeal } from '../vault/office-seal';
import { checkVouched } from './check-vouched';

/** Opens every card of personal reception and compares its MAC. */
export function checkReceptions(
  deps: Deps,
  officeId: string,
  seal: OfficeSeal,
): Promise<z.output<typeof ProblemSchema>[]> {
  return checkVouched<Tables['receptions']>(deps, officeId, seal, {
    table: 'receptions',
    place: 'receptions.sealed',
    isOwn: isOwnReception,
    name: row => row.number,
  });
}
