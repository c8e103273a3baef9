import type { z } from 'zod';
import type { consentsContract } from '../../../shared/contract/consents';
import { may } from '../../../shared/domain/access/access';
import { columnOfKind, consentKindOf } from '../../../shared/domain/consents/consent-rules';
import type { ReadDb } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';

const flagOf = (on: boolean) => (on ? (1 as const) : (0 as const));

type Input = z.output<NonNullable<(typeof consentsContract.saveSettings)['~orpc']['inputSchema']>>;

/** Which consents the office demands; version 0 = nobody has said yet, and none is demanded. */
export async function consentSettingsOf(db: ReadDb, officeId: string) {
  const row = await db
    .selectFrom('consent_settings')
    .selectAll()
    .where('office_id', '=', officeId)
    .executeTakeFirst();
  return {
    version: row?.version ?? 0,
    required: row?.required === 1,
    forwardOnlyWith: row?.forward_only_with === 1,
  };
}

/** The settings with every version of the text, the newest first. */
export async function readConsentSettings(deps: Deps, actor: Actor) {
  const { read } = deps.db;
  const texts = await read
    .selectFrom('consent_texts as c')
    .leftJoin('users as u', 'u.id', 'c.saved_by')
    .select(['c.version', 'c.kind', 'c.ru', 'c.kk', 'c.saved_at', 'u.name'])
    .where('c.office_id', '=', actor.officeId)
    .orderBy('c.version', 'desc')
    .execute();
  return {
    ...(await consentSettingsOf(read, actor.officeId)),
    texts: texts.map(({ version, kind, ru, kk, saved_at, name }) => ({
      kind: consentKindOf(kind),
      version,
      ru,
      kk,
      savedAt: saved_at,
      savedBy: name ?? '',
    })),
  };
}

/** Saves whether consents are demanded and how they read; a text that was signed is never changed. Refuses STALE. */
export async function saveConsentSettings(deps: Deps, actor: Actor, input: Input) {
  if (!may(actor, 'retention.decide')) refuse('FORBIDDEN');
  return deps.db.write(async tx => {
    const before = await consentSettingsOf(tx, actor.officeId);
    if (before.version !== input.expectedVersion) refuse('STALE');
    const texts = await tx
      .selectFrom('consent_texts')
      .selectAll()
      .where('office_id', '=', actor.officeId)
      .orderBy('version', 'desc')
      .execute();
    const kind = columnOfKind(input.kind);
    const newest = texts.find(one => one.kind === kind);
    const same = newest?.ru === input.ru && newest.kk === input.kk;
    const text = same ? newest.version : (texts[0]?.version ?? 0) + 1;
    const values = {
      required: flagOf(input.required),
      version: before.version + 1,
      forward_only_with: flagOf(input.forwardOnlyWith),
    };
    await vouching(deps, tx, actor.officeId, ['consent_settings', 'consent_texts'], async () => {
      if (!same)
        await tx
          .insertInto('consent_texts')
          .values({
            office_id: actor.officeId,
            version: text,
            ru: input.ru,
            kk: input.kk,
            saved_at: deps.clock.now(),
            saved_by: actor.id,
            kind,
          })
          .execute();
      await tx
        .insertInto('consent_settings')
        .values({ office_id: actor.officeId, ...values })
        .onConflict(conflict => conflict.column('office_id').doUpdateSet(values))
        .execute();
    });
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      {
        type: 'CONSENT_SETTINGS_SAVED',
        data: {
          required: input.required,
          forwardOnlyWith: input.forwardOnlyWith,
          consentKind: input.kind,
          text,
        },
      },
    ]);
    return { version: values.version };
  });
}
