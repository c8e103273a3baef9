import { makeRecoveryIdentity } from '../../vault';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { createOffice } from '../office/create-office';
import type { Holders } from '../session/unlock';

/** Makes an office with its recovery sheet, whose secret is in the answer and nowhere else. */
export async function createOfficeWithSheet(
  deps: Deps,
  holders: Holders,
  session: Session,
  input: Parameters<typeof createOffice>[3],
) {
  const sheet = await makeRecoveryIdentity();
  const made = await createOffice(deps, holders, session, input, { demo: false, sheet });
  return { ...made, recovery: { secret: sheet.secret, check: sheet.check } };
}
