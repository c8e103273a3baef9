import { may } from '../../../shared/domain/access/access';
import { changesBetween } from '../../../shared/domain/centre/changes';
import { perThousand, populationOn, rankOffices } from '../../../shared/domain/centre/populations';
import { isPlace } from '../../../shared/domain/statistics/catalogue';
import {
  addDays,
  formatQuarter,
  parseQuarter,
  previousQuarter,
  type Quarter,
  quarterRange,
} from '../../../shared/lib/dates';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { loadLabels } from '../statistics/labels';
import { loadValueReader } from '../statistics/read-values';
import { findHotSpots, type Reported, reportOf } from './find-hot-spots';
import { populationsOf } from './populations';
import { figuresOf } from './read-package';
import { packagesOf, reportingOffices, type StoredPackage } from './stored-packages';

/** Days after a quarter's end within which packages are expected; customary, no rule stands behind it. */
const DAYS_TO_REPORT = 15;
/** Quarters before this one that say what is usual. */
const HISTORY = 8;

/** How every office stands in a quarter, and which topics grew where beyond their usual range. */
export async function viewOffices(deps: Deps, actor: Actor, input: { readonly quarter: string }) {
  if (!may(actor, 'centre.see')) refuse('FORBIDDEN');
  const quarter = parseQuarter(input.quarter) ?? refuse('FORBIDDEN');
  const { read } = deps.db;
  const dueOn = addDays(quarterRange(quarter).to, DAYS_TO_REPORT);
  const { readValue } = await loadValueReader(read, actor.officeId, ['region']);
  const past = quartersBefore(quarter);
  const found = [];
  const populations = await populationsOf(read, actor.officeId);
  const { to } = quarterRange(quarter);
  const reported: Reported[] = [];
  for (const office of await reportingOffices(read, actor.officeId)) {
    const packages = await packagesOf(read, office, [input.quarter, ...past]);
    const [newest, replaced] = packages.filter(({ sent }) => sent.quarter === input.quarter);
    const before = newestOf(packages);
    const received = receivedIn(newest);
    const population = populationOn(populations, office.territory, to);
    const named = { code: office.code, name: { ru: office.name_ru, kk: office.name_kk } };
    found.push({
      ...named,
      region: readValue('region', office.territory),
      state: stateOf(newest, replaced, dueOn, deps.clock.today()),
      issue: newest?.sent.issue ?? null,
      receivedAt: newest?.receivedAt ?? null,
      hidden: newest ? newest.sent.figures.filter(({ value }) => value === null).length : 0,
      received,
      people: population && {
        asOf: population.asOf,
        people: population.people,
        source: population.source,
      },
      per1000: population && received !== null ? perThousand(received, population.people) : null,
      before: receivedIn(before.get(past[0] ?? '')),
      changed:
        newest && replaced ? changesBetween(figuresOf(replaced.sent), figuresOf(newest.sent)).length : 0,
    });
    if (newest) reported.push(reportOf(named, newest.sent, before, past));
  }
  const regions = [...new Set(found.map(({ region }) => region))];
  const growing = findHotSpots(reported, past);
  const labelOf = await loadLabels(read, actor.officeId, [...regions, ...growing.map(({ place }) => place)]);
  const ranks = rankOffices(found);
  return {
    dueOn,
    regions: regions.map(code => ({ code, name: labelOf('territory', code) })),
    offices: found
      .map(office => ({ ...office, rank: ranks.get(office.code) ?? null }))
      .sort((a, b) => (b.received ?? -1) - (a.received ?? -1) || (a.code < b.code ? -1 : 1)),
    hotSpots: growing.map(({ name, place, topic, offices, now, from, to: usual }) => ({
      place: name ?? labelOf('territory', place),
      offices,
      topic: labelOf('theme', topic),
      now,
      from,
      to: usual,
    })),
  };
}

/** What the newest issue of an office's quarter changed. */
export async function viewChanges(
  deps: Deps,
  actor: Actor,
  input: { readonly quarter: string; readonly office: string },
) {
  if (!may(actor, 'centre.see')) refuse('FORBIDDEN');
  const { read } = deps.db;
  const office = (await reportingOffices(read, actor.officeId)).find(({ code }) => code === input.office);
  if (!office) return [];
  const [newest, replaced] = await packagesOf(read, office, [input.quarter]);
  if (!newest || !replaced) return [];
  const changes = changesBetween(figuresOf(replaced.sent), figuresOf(newest.sent));
  const places = changes.flatMap(({ dimension, value }) => (isPlace(dimension) ? (value ?? []) : []));
  const labelOf = await loadLabels(read, actor.officeId, places);
  return changes.map(({ indicator, dimension, value, was, now }) => ({
    indicator,
    dimension,
    label: dimension === null ? { ru: '', kk: '' } : labelOf(dimension, value ?? ''),
    was,
    now,
  }));
}

function quartersBefore(quarter: Quarter): string[] {
  const codes: string[] = [];
  for (let at = previousQuarter(quarter); codes.length < HISTORY; at = previousQuarter(at))
    codes.push(formatQuarter(at));
  return codes;
}

function stateOf(
  newest: StoredPackage | undefined,
  replaced: StoredPackage | undefined,
  dueOn: string,
  today: string,
) {
  if (!newest) return today > dueOn ? ('missing' as const) : ('awaited' as const);
  if (replaced) return 'reissued' as const;
  return newest.receivedAt.slice(0, 10) > dueOn ? ('late' as const) : ('received' as const);
}

/** The newest issue of every quarter. */
function newestOf(packages: readonly StoredPackage[]): Map<string, StoredPackage> {
  const newest = new Map<string, StoredPackage>();
  for (const one of packages) if (!newest.has(one.sent.quarter)) newest.set(one.sent.quarter, one);
  return newest;
}

function receivedIn(stored: StoredPackage | undefined): number | null {
  if (!stored) return null;
  const total = figuresOf(stored.sent).find(
    one => one.indicator === 'appeals.received' && one.dimension === null,
  );
  return total ? total.count : 0;
}
