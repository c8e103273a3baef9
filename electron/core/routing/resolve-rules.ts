import type { z } from 'zod';
import type { SaveRule } from '../../../shared/contract/routing-rules';
import type { LocalName } from '../../../shared/domain/codes';
import type { Rule } from '../../../shared/domain/routing/rule';
import type { ReadDb } from '../../db';
import { refuse } from '../refusal';

export type RuleInput = z.output<typeof SaveRule>;

interface Found {
  readonly path: string;
  readonly name: LocalName;
}

/** Topics and territories that a draft names, each asked for once. */
async function namesOf(db: ReadDb, officeId: string, rules: readonly RuleInput[]) {
  const topicCodes = [...new Set(rules.flatMap(({ when }) => when.topic?.code ?? []))];
  const territoryCodes = [...new Set(rules.flatMap(({ when }) => when.territory ?? []))];
  const topics = new Map<string, Found>();
  const territories = new Map<string, Found>();
  if (topicCodes.length > 0)
    for (const row of await db
      .selectFrom('topics')
      .select(['classifier', 'code', 'path', 'name_ru', 'name_kk'])
      .where('owner', 'in', ['*', officeId])
      .where('code', 'in', topicCodes)
      .execute())
      topics.set(`${row.classifier}:${row.code}`, {
        path: row.path,
        name: { ru: row.name_ru, kk: row.name_kk || row.name_ru },
      });
  if (territoryCodes.length > 0)
    for (const row of await db
      .selectFrom('territories')
      .select(['code', 'path', 'name_ru', 'name_kk'])
      .where('code', 'in', territoryCodes)
      .execute())
      territories.set(row.code, { path: row.path, name: { ru: row.name_ru, kk: row.name_kk } });
  return { topics, territories };
}

/** Whom a rule names as people: they must work here. */
function peopleOf({ target, details }: RuleInput): readonly string[] {
  const named =
    target.type === 'person' ? [target.executorId] : target.type === 'pool' ? target.executorIds : [];
  const reader = details?.options?.secondReaderId;
  return reader === undefined ? named : [...named, reader];
}

async function owners(db: ReadDb, officeId: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('users').select('id').where('office_id', '=', officeId).execute();
  return new Set(rows.map(row => row.id));
}

/**
 * A draft of the table as the decision reads it; rules are named by their place, `0`, `1` ... Refuses UNKNOWN_TARGET
 * and UNKNOWN_CONDITION with the place of the rule that points to what is not there.
 */
export async function resolveRules(
  db: ReadDb,
  officeId: string,
  rules: readonly RuleInput[],
): Promise<Rule[]> {
  const executors = await db
    .selectFrom('executors')
    .select(['id', 'kind'])
    .where('office_id', '=', officeId)
    .execute();
  const known = new Set(executors.map(row => row.id));
  const partners = new Set(executors.filter(row => row.kind === 'partner').map(row => row.id));
  const users = await owners(db, officeId);
  const { topics, territories } = await namesOf(db, officeId, rules);
  return rules.map((rule, index) => {
    const { when, details, target } = rule;
    if (!peopleOf(rule).every(id => known.has(id))) refuse('UNKNOWN_TARGET', { index });
    if (target.type === 'partner' && target.executorId !== null && !partners.has(target.executorId))
      refuse('UNKNOWN_TARGET', { index });
    if (details?.ownerId && !users.has(details.ownerId)) refuse('UNKNOWN_TARGET', { index });
    const unknown = () => refuse('UNKNOWN_CONDITION', { index });
    const topic = when.topic && (topics.get(`${when.topic.classifier}:${when.topic.code}`) ?? unknown());
    const territory = when.territory === null ? null : (territories.get(when.territory) ?? unknown());
    return {
      id: String(index),
      active: rule.active,
      topic: topic && when.topic ? { classifier: when.topic.classifier, ...topic } : null,
      territory,
      kind: when.kind,
      target,
      further: details?.further,
      options: details?.options,
      from: details?.from,
      to: details?.to,
    };
  });
}
