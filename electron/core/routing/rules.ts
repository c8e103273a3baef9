import type { z } from 'zod';
import { Kind } from '../../../shared/contract/common';
import { RuleTarget, type SaveRule } from '../../../shared/contract/routing';
import { may } from '../../../shared/domain/access/access';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { officeOf } from '../office/office-row';
import { findTerritoryPath, findTopicsByCode } from '../reference/look-up';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';

type RuleInput = z.output<typeof SaveRule>;

/** The office's table of rules, in order, with the names of what they speak of. */
export async function listRules(deps: Deps, actor: Actor) {
  const office = await officeOf(deps.db.read, actor.officeId);
  const rows = await deps.db.read
    .selectFrom('routing_rules as r')
    .leftJoin('topics as t', join =>
      join
        .onRef('t.classifier', '=', 'r.classifier')
        .onRef('t.code', '=', 'r.topic')
        .on('t.owner', 'in', ['*', actor.officeId]),
    )
    .leftJoin('territories as p', 'p.code', 'r.territory')
    .selectAll('r')
    .select([
      't.name_ru as topic_ru',
      't.name_kk as topic_kk',
      'p.name_ru as territory_ru',
      'p.name_kk as territory_kk',
    ])
    .where('r.office_id', '=', actor.officeId)
    .orderBy('r.position')
    .execute();
  return {
    version: office.rules_version,
    rules: rows.map(row => ({
      id: row.id,
      title: row.title,
      active: row.active === 1,
      when: {
        topic:
          row.classifier !== null && row.topic !== null
            ? { classifier: row.classifier, code: row.topic }
            : null,
        territory: row.territory,
        kind: row.kind === null ? null : Kind.parse(row.kind),
      },
      target: RuleTarget.parse(JSON.parse(row.target)),
      topicName: row.topic_ru === null ? null : { ru: row.topic_ru, kk: row.topic_kk || row.topic_ru },
      territoryName:
        row.territory_ru === null ? null : { ru: row.territory_ru, kk: row.territory_kk ?? row.territory_ru },
    })),
  };
}

/** Saves the whole table of rules; refuses when somebody saved in between. */
export async function saveRules(
  deps: Deps,
  actor: Actor,
  input: { expectedVersion: number; rules: readonly RuleInput[] },
) {
  if (!may(actor, 'rules.edit')) refuse('FORBIDDEN');
  return deps.db.write(async tx => {
    const version = input.expectedVersion + 1;
    const office = await tx
      .updateTable('offices')
      .set({ rules_version: version })
      .where('id', '=', actor.officeId)
      .where('rules_version', '=', input.expectedVersion)
      .executeTakeFirst();
    if (office.numUpdatedRows !== 1n) refuse('STALE');
    await replaceRules(deps, tx, actor.officeId, input.rules);
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'RULES_SAVED', data: { rules: input.rules.length, version } },
    ]);
    return { version };
  });
}

/** Writes a table of rules in place of the old one, checking what each points to. */
export async function replaceRules(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  rules: readonly RuleInput[],
): Promise<void> {
  await checkRules(tx, officeId, rules);
  const known = await tx.selectFrom('routing_rules').select('id').where('office_id', '=', officeId).execute();
  const own = new Set(known.map(row => row.id));
  await tx.deleteFrom('routing_rules').where('office_id', '=', officeId).execute();
  if (rules.length === 0) return;
  await tx
    .insertInto('routing_rules')
    .values(
      rules.map((rule, position) => ({
        // An id of another office must not be taken over, and one's own stands once.
        id: rule.id !== null && own.delete(rule.id) ? rule.id : deps.newId(),
        office_id: officeId,
        position,
        title: rule.title,
        active: rule.active ? (1 as const) : (0 as const),
        classifier: rule.when.topic?.classifier ?? null,
        topic: rule.when.topic?.code ?? null,
        territory: rule.when.territory,
        kind: rule.when.kind,
        target: JSON.stringify(rule.target),
      })),
    )
    .execute();
}

async function checkRules(tx: WriteTx, officeId: string, rules: readonly RuleInput[]): Promise<void> {
  const executors = await tx.selectFrom('executors').select('id').where('office_id', '=', officeId).execute();
  const known = new Set(executors.map(row => row.id));
  for (const [index, { when, target }] of rules.entries()) {
    const named =
      target.type === 'person' ? [target.executorId] : target.type === 'pool' ? target.executorIds : [];
    if (!named.every(id => known.has(id))) refuse('UNKNOWN_TARGET', { index });
    if (when.topic && (await findTopicsByCode(tx, officeId, [when.topic])).size === 0)
      refuse('UNKNOWN_CONDITION', { index });
    if (when.territory && (await findTerritoryPath(tx, when.territory)) === null)
      refuse('UNKNOWN_CONDITION', { index });
  }
}
