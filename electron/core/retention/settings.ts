import type { z } from 'zod';
import type { SaveRetention } from '../../../shared/contract/retention';
import { may } from '../../../shared/domain/access/access';
import { DEFAULT_RULE, type RetentionRule } from '../../../shared/domain/retention/keep-until';
import type { ReadDb } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';

/** A day to think better of it, unless the office sets another pause. */
const PAUSE_HOURS = 24;

/** How the office keeps its cases; version 0 = nobody has said yet, and no act can be drawn up. */
export interface RetentionSettings extends RetentionRule {
  readonly pauseHours: number;
  readonly source: string;
  readonly version: number;
}

/** The office's settings, or those of an office that has none. */
export async function retentionSettingsOf(db: ReadDb, officeId: string): Promise<RetentionSettings> {
  const row = await db
    .selectFrom('retention_settings')
    .selectAll()
    .where('office_id', '=', officeId)
    .executeTakeFirst();
  if (!row) return { ...DEFAULT_RULE, pauseHours: PAUSE_HOURS, source: '', version: 0 };
  return {
    years: row.years,
    toYearEnd: row.to_year_end === 1,
    pauseHours: row.pause_hours,
    source: row.source,
    version: row.version,
  };
}

/** Reads them for the screen. */
export async function readRetention(deps: Deps, actor: Actor): Promise<RetentionSettings> {
  if (!may(actor, 'retention.see')) refuse('FORBIDDEN');
  return retentionSettingsOf(deps.db.read, actor.officeId);
}

/** Saves how long cases are kept. Acts that are drawn up keep the rule they were drawn up by. Refuses STALE. */
export async function saveRetention(
  deps: Deps,
  actor: Actor,
  input: z.output<typeof SaveRetention>,
): Promise<{ version: number }> {
  if (!may(actor, 'retention.decide')) refuse('FORBIDDEN');
  return deps.db.write(async tx => {
    const before = await retentionSettingsOf(tx, actor.officeId);
    if (before.version !== input.expectedVersion) refuse('STALE');
    const values = {
      years: input.years,
      to_year_end: input.toYearEnd ? (1 as const) : (0 as const),
      pause_hours: input.pauseHours,
      source: input.source,
      version: before.version + 1,
    };
    await vouching(deps, tx, actor.officeId, ['retention_settings'], () =>
      tx
        .insertInto('retention_settings')
        .values({ office_id: actor.officeId, ...values })
        .onConflict(conflict => conflict.column('office_id').doUpdateSet(values))
        .execute(),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      {
        type: 'RETENTION_SAVED',
        data: { years: input.years, toYearEnd: input.toYearEnd, pauseHours: input.pauseHours },
      },
    ]);
    return { version: values.version };
  });
}
