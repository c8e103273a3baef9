import { MOST_DIFFERENCES } from '../../../shared/contract/closing';
import { FLAWS } from '../../../shared/domain/closing/check-case';
import type { Difference } from '../../../shared/domain/closing/differences';
import { isPlace } from '../../../shared/domain/statistics/catalogue';
import type { Dimension, IndicatorId } from '../../../shared/domain/statistics/indicators';
import { type DateRange, parseQuarter, quarterRange } from '../../../shared/lib/dates';
import { itemsByDoc } from '../appeals/case-items';
import type { Deps } from '../deps';
import { measureProblems } from '../problems/measure-problems';
import { problemsChanged, type SignedProblem } from '../problems/signed-problems';
import { problemsOf } from '../problems/stored-problem';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { loadLabels } from '../statistics/labels';
import { countFlaws, findFlaws } from './find-flaws';
import { measureChanges } from './measure-changes';
import { unpackContent } from './snapshot-content';
import { issuesOf, reasonOf } from './snapshot-rows';

/** Most cases that a changed figure lists of each sort. */
const MOST_CASES = 200;

interface OfQuarter {
  readonly quarter: string;
}

function periodOf({ quarter }: OfQuarter): DateRange {
  return quarterRange(parseQuarter(quarter) ?? refuse('FORBIDDEN'));
}

/** How often a quarter was signed, by whom and why. */
export async function closingStatus(deps: Deps, actor: Actor, input: OfQuarter) {
  const rows = await issuesOf(deps.db.read, actor.officeId, input.quarter);
  const users = await deps.db.read
    .selectFrom('users')
    .select(['id', 'name', 'second_factor'])
    .where('office_id', '=', actor.officeId)
    .execute();
  const names = new Map(users.map(user => [user.id, user.name]));
  const [latest] = rows;
  const known = await problemsOf(deps, deps.db.read, actor.officeId, input.quarter);
  return {
    problemsChanged: latest !== undefined && problemsChanged(await unpackContent(latest.content), known),
    over: deps.clock.today() > periodOf(input).to,
    asksCode: users.some(user => user.id === actor.id && user.second_factor !== null),
    issues: rows.map(row => ({
      issue: row.issue,
      signedBy: names.get(row.signed_by) ?? '',
      signedAt: row.signed_at,
      flaws: row.flaws,
      hash: row.hash,
      reason: reasonOf(deps, row),
    })),
  };
}

/** What should be mended before the signature, some cases of each sort. */
export async function checkQuarter(deps: Deps, actor: Actor, input: OfQuarter & { readonly limit: number }) {
  const found = await findFlaws(deps.db.read, actor.officeId, periodOf(input), deps.clock.today());
  return {
    total: countFlaws(found),
    flaws: FLAWS.map(flaw => {
      const cases = found.get(flaw) ?? [];
      return { flaw, total: cases.length, cases: cases.slice(0, input.limit) };
    }),
  };
}

async function changesOf(deps: Deps, actor: Actor, quarter: string): Promise<Difference[]> {
  const [latest] = await issuesOf(deps.db.read, actor.officeId, quarter);
  return latest ? measureChanges(deps, latest, await unpackContent(latest.content)) : [];
}

/** Figures and systemic problems that are not any more as the newest issue has them; none where none was signed. */
export async function listDifferences(deps: Deps, actor: Actor, { quarter }: OfQuarter) {
  const { read } = deps.db;
  const [latest] = await issuesOf(read, actor.officeId, quarter);
  if (!latest) return { total: 0, items: [], problems: null };
  const content = await unpackContent(latest.content);
  const changes = await measureChanges(deps, latest, content);
  const known = await problemsOf(deps, read, actor.officeId, quarter);
  const problems = measureProblems(deps, latest, content, known);
  const places = changes.flatMap(({ dimension, value }) => (isPlace(dimension) ? (value ?? []) : []));
  const ofProblems = [...(problems?.plus ?? []), ...(problems?.minus ?? [])];
  const labelOf = await loadLabels(read, actor.officeId, [
    ...places,
    ...ofProblems.map(({ territory }) => territory),
  ]);
  const named = ({ topic, territory, ...problem }: SignedProblem) => ({
    ...problem,
    topicName: labelOf('topic', topic),
    territoryName: labelOf('territory', territory),
  });
  return {
    problems: problems && {
      ...problems,
      plus: problems.plus.map(named),
      minus: problems.minus.map(named),
    },
    total: changes.length,
    items: changes.slice(0, MOST_DIFFERENCES).map(({ plus, minus, ...change }) => ({
      ...change,
      label: change.dimension === null ? { ru: '', kk: '' } : labelOf(change.dimension, change.value ?? ''),
      plus: plus.length,
      minus: minus.length,
    })),
  };
}

/** The cases that came to a figure or went from it since the newest issue. */
export async function changedCases(
  deps: Deps,
  actor: Actor,
  input: OfQuarter & {
    readonly indicator: IndicatorId;
    readonly dimension?: Dimension | undefined;
    readonly value?: string | undefined;
  },
) {
  const changes = await changesOf(deps, actor, input.quarter);
  const change = changes.find(
    one =>
      one.indicator === input.indicator &&
      one.dimension === (input.dimension ?? null) &&
      one.value === (input.value ?? null),
  );
  const [plus, minus] = await Promise.all(
    [change?.plus ?? [], change?.minus ?? []].map(ids => itemsById(deps, actor, ids)),
  );
  return {
    plus: plus ?? [],
    minus: minus ?? [],
    gone: Math.min(change?.minus.length ?? 0, MOST_CASES) - (minus?.length ?? 0),
  };
}

async function itemsById(deps: Deps, actor: Actor, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await deps.db.read
    .selectFrom('cases')
    .select('doc')
    .where('office_id', '=', actor.officeId)
    .where('id', 'in', ids.slice(0, MOST_CASES))
    .orderBy('doc', 'desc')
    .execute();
  return itemsByDoc(
    deps,
    actor,
    rows.map(row => row.doc),
  );
}
