import type { z } from 'zod';
import { MOST_PROBLEMS, type ProblemWords } from '../../../shared/contract/problems';
import { may } from '../../../shared/domain/access/access';
import { personalMarks } from '../../../shared/domain/problems/personal-words';
import type { ReadDb, Tables, WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { openPerson, personRows } from '../persons/stored-person';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { PROBLEMS } from './stored-problem';

interface NameInput extends z.output<typeof ProblemWords> {
  readonly id: string | null;
  readonly version: number | null;
  readonly quarter: string;
  readonly topic: string;
  readonly territory: string;
  readonly cases: readonly string[];
}

/**
 * Names a systemic problem for a quarter, or changes it. Its words go to the centre, so words that may point to a person
 * are refused. Refuses PERSONAL_WORDS {marks}, PROBLEM_CASES {numbers}, PROBLEM_TOPIC, PROBLEM_PLACE, TOO_MANY_PROBLEMS,
 * STALE.
 */
export async function nameProblem(deps: Deps, actor: Actor, input: NameInput) {
  if (!may(actor, 'problems.edit')) refuse('FORBIDDEN');
  const { officeId } = actor;
  const { title, asked, askedOf, quarter, topic, territory } = input;
  await refuseUnknownPlace(deps.db.read, officeId, input);
  const cases = await casesByNumber(deps.db.read, officeId, input.cases);
  const names = await namesBehind(deps, officeId, cases);
  const marks = personalMarks([title, asked, askedOf].join('\n'), names);
  if (marks.length > 0) refuse('PERSONAL_WORDS', { marks });
  const words = { title, asked, askedOf, cases: cases.map(({ id }) => id) };
  return deps.db.write(async tx => {
    const before = await found(tx, officeId, input);
    const row = before
      ? await PROBLEMS.rewrite(deps, tx, before, { quarter, topic, territory }, words)
      : await PROBLEMS.insert(
          deps,
          tx,
          {
            office_id: officeId,
            id: deps.newId(),
            quarter,
            topic,
            territory,
            named_by: actor.id,
            named_at: deps.clock.now(),
          },
          words,
        );
    await appendEvents(deps, tx, officeId, actor.id, [
      {
        type: 'PROBLEM_NAMED',
        data: { problem: row.id, quarter, topic, territory, cases: cases.length },
        text: title,
      },
    ]);
    return { id: row.id, version: row.version };
  });
}

/** Takes a problem away. Refuses STALE. */
export async function removeProblem(deps: Deps, actor: Actor, input: { id: string; version: number }) {
  if (!may(actor, 'problems.edit')) refuse('FORBIDDEN');
  const { officeId } = actor;
  await deps.db.write(async tx => {
    const row = await found(tx, officeId, input);
    if (!row) refuse('STALE');
    await tx
      .deleteFrom('systemic_problems')
      .where('office_id', '=', officeId)
      .where('id', '=', row.id)
      .execute();
    await appendEvents(deps, tx, officeId, actor.id, [
      { type: 'PROBLEM_REMOVED', data: { problem: row.id, quarter: row.quarter } },
    ]);
  });
  return { id: input.id };
}

async function found(
  tx: WriteTx,
  officeId: string,
  input: { readonly id: string | null; readonly version: number | null; readonly quarter?: string },
): Promise<Tables['systemic_problems'] | null> {
  if (input.id === null) {
    const { n } = await tx
      .selectFrom('systemic_problems')
      .select(eb => eb.fn.countAll<number>().as('n'))
      .where('office_id', '=', officeId)
      .where('quarter', '=', input.quarter ?? '')
      .executeTakeFirstOrThrow();
    if (Number(n) >= MOST_PROBLEMS) refuse('TOO_MANY_PROBLEMS');
    return null;
  }
  const row = await tx
    .selectFrom('systemic_problems')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('id', '=', input.id)
    .executeTakeFirst();
  // Gone or changed: either way it is not what the screen showed.
  if (row?.version !== input.version) refuse('STALE');
  return row;
}

async function refuseUnknownPlace(
  db: ReadDb,
  officeId: string,
  { topic, territory }: { readonly topic: string; readonly territory: string },
): Promise<void> {
  const [knownTopic, place] = await Promise.all([
    db
      .selectFrom('topics')
      .select('code')
      .where('owner', 'in', ['*', officeId])
      .where('code', '=', topic)
      .executeTakeFirst(),
    db.selectFrom('territories').select('code').where('code', '=', territory).executeTakeFirst(),
  ]);
  if (!knownTopic) refuse('PROBLEM_TOPIC');
  if (!place) refuse('PROBLEM_PLACE');
}

interface CaseBehind {
  readonly id: string;
  readonly number: string;
  readonly applicant: string | null;
}

/** Cases by their numbers, as they were written on paper or copied from a list. */
async function casesByNumber(
  db: ReadDb,
  officeId: string,
  numbers: readonly string[],
): Promise<CaseBehind[]> {
  const asked = [...new Set(numbers)];
  if (asked.length === 0) return [];
  const rows = await db
    .selectFrom('cases')
    .select(['id', 'number', 'applicant_id as applicant'])
    .where('office_id', '=', officeId)
    .where('number', 'in', asked)
    .execute();
  const known = new Set(rows.map(({ number }) => number));
  const unknown = asked.filter(number => !known.has(number));
  if (unknown.length > 0) refuse('PROBLEM_CASES', { numbers: unknown.slice(0, 20) });
  return rows;
}

async function namesBehind(deps: Deps, officeId: string, cases: readonly CaseBehind[]): Promise<string[]> {
  const seal = officeSeal(deps, officeId);
  const rows = await personRows(
    deps.db.read,
    officeId,
    cases.flatMap(({ applicant }) => applicant ?? []),
  );
  return rows.flatMap(row => {
    const { surname, firstName, patronymic } = openPerson(seal, row).record;
    return [surname, firstName, patronymic].flatMap(name => name ?? []);
  });
}
