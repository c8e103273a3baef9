import { consentKindOf, refuseRevoking } from '../../../shared/domain/consents/consent-rules';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { CONSENTS } from './consent-row';
import { subjectOfCase, subjectOfPerson } from './consent-subject';

interface Input {
  readonly id: string;
  readonly expectedVersion: number;
  readonly on: string;
  readonly reason: string;
}

/**
 * A person takes a consent back; the record stays. Refuses NOT_FOUND, STALE, ALREADY_REVOKED, DATE_IN_FUTURE,
 * DATE_IMPOSSIBLE (before it was given); throws VaultError TAMPERED for a row that another program edited.
 */
export async function revokeConsent(deps: Deps, actor: Actor, input: Input) {
  return deps.db.write(async tx => {
    const row = await tx
      .selectFrom('consents')
      .selectAll()
      .where('office_id', '=', actor.officeId)
      .where('id', '=', input.id)
      .executeTakeFirst();
    if (!row) refuse('NOT_FOUND');
    // Who may not see the person or the case may not know of the consent either.
    if (row.case_id !== null) await subjectOfCase(tx, actor, row.case_id);
    else await subjectOfPerson(tx, actor, row.person_id ?? '');
    const consent = { givenOn: row.given_on, revokedOn: row.revoked_on };
    const refusal = refuseRevoking(consent, input.on, deps.clock.today());
    if (refusal) refuse(refusal);
    if (row.version !== input.expectedVersion) refuse('STALE');
    const reason = input.reason.trim();
    const after = await CONSENTS.rewrite(
      deps,
      tx,
      row,
      { revoked_on: input.on },
      { ...CONSENTS.openOwn(deps, row), reason },
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      {
        type: 'CONSENT_REVOKED',
        caseId: row.case_id,
        data: { consent: row.id, person: row.person_id, consentKind: consentKindOf(row.kind), on: input.on },
      },
    ]);
    return { id: row.id, version: after.version };
  });
}
