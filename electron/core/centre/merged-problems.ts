import { may } from '../../../shared/domain/access/access';
import { mergeProblems, type NamedProblem } from '../../../shared/domain/problems/merge-problems';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { loadLabels } from '../statistics/labels';
import { officesOfRegion, packagesOf } from './stored-packages';

/**
 * Systemic problems that offices, or those of a region, named in a quarter, the newest issue of each; equal ones by topic
 * and place as one.
 */
export async function mergedProblems(
  deps: Deps,
  actor: Actor,
  { quarter, region }: { readonly quarter: string; readonly region?: string | undefined },
) {
  if (!may(actor, 'centre.see')) refuse('FORBIDDEN');
  const { read } = deps.db;
  const named: NamedProblem[] = [];
  const names = new Map<string, { ru: string; kk: string }>();
  for (const office of await officesOfRegion(read, actor.officeId, region)) {
    const [newest] = await packagesOf(read, office, [quarter]);
    names.set(office.code, { ru: office.name_ru, kk: office.name_kk });
    for (const problem of newest?.sent.problems ?? []) named.push({ ...problem, office: office.code });
  }
  const groups = mergeProblems(named);
  const labelOf = await loadLabels(
    read,
    actor.officeId,
    groups.map(({ territory }) => territory),
  );
  return groups.map(({ topic, territory, named: own, ...counts }) => ({
    ...counts,
    topic: labelOf('topic', topic),
    territory: labelOf('territory', territory),
    named: own.map(({ office, title, asked, askedOf, cases }) => ({
      office,
      officeName: names.get(office) ?? { ru: office, kk: office },
      title,
      asked,
      askedOf,
      cases,
    })),
  }));
}
