import type { z } from 'zod';
import type { CreateOffice } from '../../../shared/contract/office';
import { defaultTemplate } from '../../../shared/domain/numbering';
import type { WriteTx } from '../../db';
import { grantOfficeKey, type RecoveryIdentity } from '../../vault';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import type { WrappedKeys } from '../keys/wrap-keys';
import { writeRecoveryGrants } from '../recovery/grant-recovery';
import { refuse } from '../refusal';
import { sealTables } from '../vault/adopt-tables';
import { insertUser, type PreparedUser } from './add-user';

/** First version of an office's key. */
export const FIRST_KEY = 1;

export type OfficeFacts = Omit<z.output<typeof CreateOffice>, 'headName' | 'login' | 'password'>;

/** An office before it is in the base: its key is unlocked, and granted to its head and to its sheet. */
export interface PreparedOffice {
  readonly id: string;
  readonly facts: OfficeFacts;
  readonly head: PreparedUser;
  readonly sheet: RecoveryIdentity | undefined;
  readonly sheetGrants: WrappedKeys;
  readonly demo: boolean;
}

/** The first key of an office, for its recovery sheet. */
export async function sheetGrantsOf(
  officeKey: Uint8Array,
  sheet: RecoveryIdentity | undefined,
): Promise<WrappedKeys> {
  if (sheet === undefined) return [];
  return [{ version: FIRST_KEY, wrapped: await grantOfficeKey(officeKey, sheet.recipient) }];
}

/** Writes an office with its head, its journal and its seals. Refuses UNKNOWN_TERRITORY, OFFICE_CODE_TAKEN. */
export async function insertOffice(deps: Deps, tx: WriteTx, office: PreparedOffice): Promise<void> {
  const { id, facts, head, sheet, sheetGrants } = office;
  const territory = await tx
    .selectFrom('territories')
    .select('code')
    .where('code', '=', facts.territory)
    .executeTakeFirst();
  if (!territory) refuse('UNKNOWN_TERRITORY');
  const inserted = await tx
    .insertInto('offices')
    .values({
      id,
      code: facts.code,
      code_key: facts.code.toLowerCase(),
      name_ru: facts.nameRu,
      name_kk: facts.nameKk,
      territory: facts.territory,
      profile: facts.profile,
      language: facts.language,
      demo: office.demo ? 1 : 0,
      kind: facts.kind === 'centre' ? 'centre' : null,
      number_template: defaultTemplate(facts.profile, 'appeal'),
      key_version: FIRST_KEY,
      rules_version: 1,
      created_at: deps.clock.now(),
      recovery_recipient: sheet?.recipient ?? null,
      recovery_made_at: sheet ? deps.clock.now() : null,
    })
    .onConflict(conflict => conflict.column('code_key').doNothing())
    .executeTakeFirstOrThrow();
  if (inserted.numInsertedOrUpdatedRows !== 1n) refuse('OFFICE_CODE_TAKEN');
  await writeRecoveryGrants(deps, tx, id, sheetGrants);
  await tx
    .insertInto('journal_heads')
    .values({
      office_id: id,
      seq: 0,
      hash: '',
      sealed_seq: 0,
      sealed_mac: null,
      sealed_key_version: null,
      seals_digest: null,
    })
    .execute();
  await insertUser(deps, tx, id, FIRST_KEY, null, head);
  await appendEvents(deps, tx, id, null, [
    {
      type: 'OFFICE_CREATED',
      data: {
        code: facts.code,
        profile: facts.profile,
        persons: true,
        ...(facts.kind === 'centre' ? { centre: true as const } : {}),
      },
    },
    { type: 'USER_ADDED', data: { login: head.login, roles: 'head' } },
    ...(sheet ? [{ type: 'RECOVERY_MADE' as const, data: { check: sheet.check } }] : []),
  ]);
  await sealTables(deps, tx, id);
}
