import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { CreateOffice } from '../../../shared/contract/office';
import { defaultTemplate } from '../../../shared/domain/numbering';
import { grantOfficeKey, type RecoveryIdentity } from '../../vault';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { writeRecoveryGrants } from '../recovery/grant-recovery';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { viewActor } from '../session/sign-in';
import { signOut } from '../session/sign-out';
import type { Holders } from '../session/unlock';
import { insertSession } from '../sessions/session-rows';
import { sealTables } from '../vault/adopt-tables';
import { insertUser, prepareUser } from './add-user';
import { officeOf, viewOffice } from './office-row';

type Input = z.output<typeof CreateOffice>;

/** First version of an office's key. */
const FIRST_KEY = 1;

/**
 * Makes the office, its key and its head, and signs the head in. The first office of a base needs no sign-in:
 * nothing is there yet to protect; afterwards the base refuses (OFFICE_EXISTS).
 */
export async function createOffice(
  deps: Deps,
  holders: Holders,
  session: Session,
  input: Input,
  /** `beside`: a further office of one base. No procedure offers it; tests of walls between offices need it. */
  options: { demo: boolean; beside?: boolean; sheet?: RecoveryIdentity } = { demo: false },
) {
  const officeKey = randomBytes(32);
  const head = await prepareUser(deps, officeKey, {
    login: input.login,
    name: input.headName,
    roles: ['head'],
    password: input.password,
  });
  const { sheet } = options;
  const sheetGrants = sheet
    ? [{ version: FIRST_KEY, wrapped: await grantOfficeKey(officeKey, sheet.recipient) }]
    : [];
  const officeId = deps.newId();
  // Rows are vouched for under the new key as they are written; it goes again where nothing was made.
  deps.keys.unlock(officeId, FIRST_KEY, officeKey);
  const made = deps.db.write(async tx => {
    // The row is a lock as well: of two who set up one base at once, the second waits and is refused.
    const first = await tx
      .insertInto('meta')
      .values({ key: 'first-office', value: officeId })
      .onConflict(conflict => conflict.column('key').doNothing())
      .executeTakeFirstOrThrow();
    const existing = await tx.selectFrom('offices').select('id').limit(1).executeTakeFirst();
    const taken = first.numInsertedOrUpdatedRows === 0n || existing !== undefined;
    if (taken && !options.beside) refuse('OFFICE_EXISTS');
    const territory = await tx
      .selectFrom('territories')
      .select('code')
      .where('code', '=', input.territory)
      .executeTakeFirst();
    if (!territory) refuse('UNKNOWN_TERRITORY');
    await tx
      .insertInto('offices')
      .values({
        id: officeId,
        code: input.code,
        code_key: input.code.toLowerCase(),
        name_ru: input.nameRu,
        name_kk: input.nameKk,
        territory: input.territory,
        profile: input.profile,
        language: input.language,
        demo: options.demo ? 1 : 0,
        number_template: defaultTemplate(input.profile, 'appeal'),
        key_version: FIRST_KEY,
        rules_version: 1,
        created_at: deps.clock.now(),
        recovery_recipient: sheet?.recipient ?? null,
        recovery_made_at: sheet ? deps.clock.now() : null,
      })
      .execute();
    await writeRecoveryGrants(deps, tx, officeId, sheetGrants);
    await tx
      .insertInto('journal_heads')
      .values({
        office_id: officeId,
        seq: 0,
        hash: '',
        sealed_seq: 0,
        sealed_mac: null,
        sealed_key_version: null,
        seals_digest: null,
      })
      .execute();
    await insertUser(deps, tx, officeId, FIRST_KEY, null, head);
    await appendEvents(deps, tx, officeId, null, [
      { type: 'OFFICE_CREATED', data: { code: input.code, profile: input.profile, persons: true } },
      { type: 'USER_ADDED', data: { login: head.login, roles: 'head' } },
      ...(sheet ? [{ type: 'RECOVERY_MADE' as const, data: { check: sheet.check } }] : []),
    ]);
    await sealTables(deps, tx, officeId);
    return insertSession(deps, tx, session, { id: head.id, officeId });
  });
  officeKey.fill(0);
  const entry = await made.catch(error => {
    deps.keys.lock(officeId);
    throw error;
  });
  const actor: Actor = {
    id: head.id,
    officeId,
    login: head.login,
    name: head.name,
    roles: ['head'],
    executorId: null,
  };
  if (session.actor) signOut(holders, session);
  session.actor = actor;
  session.entry = entry;
  holders.hold(session, officeId);
  const office = await officeOf(deps.db.read, officeId);
  return { actor: viewActor(actor), office: await viewOffice(deps.db.read, office) };
}
