import { AppealLanguage } from '../../../shared/contract/common';
import { may } from '../../../shared/domain/access/access';
import { visibleCases } from '../appeals/case-items';
import { changeCase } from '../appeals/change-case';
import { SealedCase } from '../appeals/sealed-case';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { postOf } from '../staff/own-post';
import { lookupHashOf } from '../vault/lookup-key';
import { officeSeal } from '../vault/office-seal';
import { newStatusCode, statusKey } from './status-key';

/** A receipt in place of a lost one. Its code is new, so the lost paper tells nobody anything any more. */
export async function issueReceipt(deps: Deps, actor: Actor, input: { id: string; expectedVersion: number }) {
  const seal = officeSeal(deps, actor.officeId);
  const statusCode = newStatusCode();
  const changed = await changeCase(
    deps,
    actor,
    input,
    who => (may(who, 'appeals.register') ? null : { code: 'FORBIDDEN' }),
    async (tx, appeal) => ({
      set: { status_key: statusKey(await lookupHashOf(deps, tx, actor.officeId), statusCode) },
      event: { type: 'RECEIPT_ISSUED', caseId: appeal.id, data: {} },
    }),
  );
  const row = await visibleCases(deps.db.read, actor)
    .where('cases.id', '=', input.id)
    .select([
      'cases.id',
      'cases.number',
      'cases.registered_at',
      'cases.received_on',
      'cases.due_on',
      'cases.language',
      'cases.sealed',
      'cases.key_version',
    ])
    .executeTakeFirst();
  if (!row) refuse('NOT_FOUND');
  const taken = await deps.db.read
    .selectFrom('events as v')
    .innerJoin('users as u', 'u.id', 'v.actor_id')
    .select(['u.name', 'u.post'])
    .where('v.office_id', '=', actor.officeId)
    .where('v.case_id', '=', row.id)
    .where('v.type', '=', 'APPEAL_REGISTERED')
    .executeTakeFirst();
  const { intake } = SealedCase.parse(seal.open('cases.sealed', row.id, row.key_version, row.sealed));
  return {
    id: row.id,
    version: changed.version,
    number: row.number,
    registeredAt: row.registered_at,
    receivedOn: row.received_on,
    dueOn: row.due_on,
    // An imported case was taken by somebody the program does not know.
    takenBy: taken?.name ?? actor.name,
    takenByPost: (taken ? taken.post : await postOf(deps.db.read, actor.id)) ?? '',
    sheets: intake?.sheets ?? null,
    attachments: intake?.attachments ?? null,
    language: AppealLanguage.parse(row.language),
    statusCode,
  };
}
