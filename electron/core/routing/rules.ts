import { Kind } from '../../../shared/contract/common';
import { RuleTarget, SaveRules } from '../../../shared/contract/routing-rules';
import { may } from '../../../shared/domain/access/access';
import { checkRules } from '../../../shared/domain/routing/check-rules';
import type { ReadDb, WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { userNames } from '../staff/user-names';
import { vouching } from '../vault/vouching';
import { detailsOf, loadCandidates } from './load-routing';
import { type RuleInput, resolveRules } from './resolve-rules';

/** What a saved table of rules changes. */
const RULE_TABLES = ['offices', 'routing_rules', 'rule_versions'] as const;

async function storedRules(db: ReadDb, officeId: string) {
  return db
    .selectFrom('routing_rules as r')
    .leftJoin('topics as t', join =>
      join
        .onRef('t.classifier', '=', 'r.classifier')
        .onRef('t.code', '=', 'r.topic')
        .on('t.owner', 'in', ['*', officeId]),
    )
    .leftJoin('territories as p', 'p.code', 'r.territory')
    .selectAll('r')
    .select([
      't.name_ru as topic_ru',
      't.name_kk as topic_kk',
      'p.name_ru as territory_ru',
      'p.name_kk as territory_kk',
    ])
    .where('r.office_id', '=', officeId)
    .orderBy('r.position')
    .execute();
}

type StoredRule = Awaited<ReturnType<typeof storedRules>>[number];

function ruleOf(row: StoredRule) {
  return {
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
    details: detailsOf(row.details),
  };
}

/** The office's table of rules, in order, with the names of what they speak of. */
export async function listRules(deps: Deps, actor: Actor) {
  const { read } = deps.db;
  const [office, rows, names] = await Promise.all([
    officeOf(read, actor.officeId),
    storedRules(read, actor.officeId),
    userNames(read, actor.officeId),
  ]);
  return {
    version: office.rules_version,
    rules: rows.map(row => {
      const rule = ruleOf(row);
      return {
        ...rule,
        ownerName: names.get(rule.details.ownerId ?? '') ?? null,
        topicName: row.topic_ru === null ? null : { ru: row.topic_ru, kk: row.topic_kk || row.topic_ru },
        territoryName:
          row.territory_ru === null
            ? null
            : { ru: row.territory_ru, kk: row.territory_kk ?? row.territory_ru },
      };
    }),
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
    const version = await vouching(deps, tx, actor.officeId, RULE_TABLES, async () => {
      const next = await nextVersion(tx, actor.officeId, input.expectedVersion);
      await replaceRules(deps, tx, actor, next, input.rules);
      return next;
    });
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'RULES_SAVED', data: { rules: input.rules.length, version } },
    ]);
    return { version };
  });
}

async function nextVersion(tx: WriteTx, officeId: string, expectedVersion: number): Promise<number> {
  const version = expectedVersion + 1;
  const office = await tx
    .updateTable('offices')
    .set({ rules_version: version })
    .where('id', '=', officeId)
    .where('rules_version', '=', expectedVersion)
    .executeTakeFirst();
  if (office.numUpdatedRows !== 1n) refuse('STALE');
  return version;
}

/** Writes a table of rules in place of the old one, and keeps it among the earlier ones. */
async function replaceRules(
  deps: Deps,
  tx: WriteTx,
  { id: actorId, officeId }: Actor,
  version: number,
  rules: readonly RuleInput[],
): Promise<void> {
  await resolveRules(tx, officeId, rules);
  const before = await storedRules(tx, officeId);
  const kept = { office_id: officeId, saved_at: deps.clock.now(), saved_by: actorId };
  // A table made before versions were kept, or by the set-up, is an earlier one too.
  await tx
    .insertInto('rule_versions')
    .values({ ...kept, version: version - 1, rules: JSON.stringify(before.map(ruleOf)) })
    .onConflict(conflict => conflict.columns(['office_id', 'version']).doNothing())
    .execute();
  await tx
    .insertInto('rule_versions')
    .values({ ...kept, version, rules: JSON.stringify(rules) })
    .execute();
  const own = new Set(before.map(row => row.id));
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
        details: rule.details === undefined ? null : JSON.stringify(rule.details),
      })),
    )
    .execute();
}

/** What is hidden, contradicts, never holds or names nobody in a draft of the table. */
export async function checkDraft(deps: Deps, actor: Actor, input: { rules: readonly RuleInput[] }) {
  const { read } = deps.db;
  const today = deps.clock.today();
  const [rules, candidates] = await Promise.all([
    resolveRules(read, actor.officeId, input.rules),
    loadCandidates(read, actor.officeId, today),
  ]);
  return checkRules(rules, candidates, today).map(finding => ({
    index: Number(finding.ruleId),
    code: finding.code,
    by: 'by' in finding ? Number(finding.by) : null,
  }));
}

/** Earlier tables of rules, the newest first; what came before the first saved one is among them. */
export async function listRuleVersions(deps: Deps, actor: Actor) {
  const rows = await deps.db.read
    .selectFrom('rule_versions as v')
    .innerJoin('users as u', 'u.id', 'v.saved_by')
    .select(['v.version', 'v.saved_at', 'v.rules', 'u.name'])
    .where('v.office_id', '=', actor.officeId)
    .orderBy('v.version', 'desc')
    .limit(100)
    .execute();
  return rows.map(row => ({
    version: row.version,
    savedAt: row.saved_at,
    savedBy: row.name,
    rules: SaveRules.parse(JSON.parse(row.rules)).length,
  }));
}

/** Puts an earlier table in place again, as a new version; the journal says which. */
export async function restoreRules(
  deps: Deps,
  actor: Actor,
  input: { expectedVersion: number; version: number },
) {
  if (!may(actor, 'rules.edit')) refuse('FORBIDDEN');
  return deps.db.write(async tx => {
    const { version, rules } = await vouching(deps, tx, actor.officeId, RULE_TABLES, async () => {
      const next = await nextVersion(tx, actor.officeId, input.expectedVersion);
      const kept = await tx
        .selectFrom('rule_versions')
        .select('rules')
        .where('office_id', '=', actor.officeId)
        .where('version', '=', input.version)
        .executeTakeFirst();
      if (!kept) refuse('NOT_FOUND');
      const restored = SaveRules.parse(JSON.parse(kept.rules));
      await replaceRules(deps, tx, actor, next, restored);
      return { version: next, rules: restored };
    });
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'RULES_RESTORED', data: { rules: rules.length, version, restored: input.version } },
    ]);
    return { version };
  });
}
