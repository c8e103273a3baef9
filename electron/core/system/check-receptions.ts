import type { Deps } from '../deps';
import { isOwnReception } from '../receptions/write-reception';
import type { OfficeSeal } from '../vault/office-seal';
import { checkVouched } from './check-vouched';
import type { Problem } from './problem';

/** Opens every card of personal reception and compares its MAC. */
export function checkReceptions(deps: Deps, officeId: string, seal: OfficeSeal): Promise<Problem[]> {
  return checkVouched(deps, officeId, seal, {
    table: 'receptions',
    place: 'receptions.sealed',
    isOwn: isOwnReception,
    name: row => row.number,
  });
}
