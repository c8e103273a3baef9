import type { Quarter } from '../../../../lib/dates';
import type { Dimension, IndicatorId } from '../../indicators';
import { type PeriodId, periodRange } from '../../periods';
import type { FigureAddress } from '../address';
import type { Terms } from './span';
import { type PlaceAbove, pathOf, treeOf, ValueTree } from './value-tree';

/** Days, which cannot be added up. */
type Days = 'closing.median' | 'closing.p90' | 'firstStep.median' | 'firstStep.p90';
type Open = 'appeals.open' | 'questions.open';

/**
 * What flows in or out, and what is there; of appeals and of their questions alike, because most have one. Every count is
 * here: of another no figure would be hidden.
 */
const FLOWS: Readonly<Record<Exclude<IndicatorId, Days | Open>, string>> &
  Partial<Record<IndicatorId, string>> = {
  'appeals.received': 'in',
  'questions.received': 'in',
  'appeals.closed': 'out',
  'questions.closed': 'out',
  'appeals.late': 'out',
  'questions.late': 'out',
  'appeals.due': 'due',
  'questions.due': 'due',
  'persons.received': 'persons',
  'signatures.received': 'signatures',
  'receptions.held': 'held',
  'forwards.made': 'forwards',
  'forwards.late': 'late forwards',
  'inquiries.sent': 'inquiries',
  'inquiries.answered': 'answers',
  'inquiries.late': 'late answers',
  'problems.named': 'problems',
  'promises.given': 'promises',
  'promises.kept': 'kept promises',
  'aid.given': 'aid',
  'aid.legal': 'legal aid',
  'aid.sum': 'worth',
  'visits.made': 'visits',
  'persons.punished': 'punished',
};
const LATE: ReadonlySet<IndicatorId> = new Set(['appeals.late', 'questions.late']);
const OPEN: ReadonlySet<IndicatorId> = new Set<Open>(['appeals.open', 'questions.open']);

type Parts = ReadonlyMap<Dimension, readonly string[]>;

/**
 * Says of each figure of some tables what it is made of, so that two ways to the same count are seen to be one: a
 * table's lines and its total, months and quarters, sections and themes, what came less what went and what is open.
 */
export class FigureTerms {
  private readonly trees = new Map<string, ValueTree>();
  private readonly slices: readonly (readonly string[])[];

  /** `broken`: dimensions that some table has a line for every value of. */
  constructor(
    addresses: readonly FigureAddress[],
    broken: ReadonlySet<Dimension>,
    private readonly quarter: Quarter,
    private readonly above: PlaceAbove,
  ) {
    const months = new Set<string>();
    for (const address of addresses)
      for (const [dimension, values] of partsOf(address)) {
        for (const value of values) this.treeFor(dimension).see(dimension, value);
        if (dimension === 'month') for (const value of values) months.add(value);
      }
    for (const dimension of broken) this.treeFor(dimension).complete(dimension);
    for (const dimension of new Set(addresses.flatMap(address => [...partsOf(address).keys()])))
      this.treeFor(dimension).completeList(dimension);
    this.slices = slicesOf(
      addresses.map(({ period }) => monthsOf(period, quarter)),
      months,
    );
  }

  /** The figure's terms; null for days, which cannot be added up. Empty where its filters exclude each other. */
  of(address: FigureAddress): Terms | null {
    const times = this.timesOf(address);
    if (times === null) return null;
    let terms: Map<string, number> = new Map(times);
    const byTree = new Map<string, string[][]>();
    for (const [dimension, values] of partsOf(address)) {
      if (dimension === 'month' && !OPEN.has(address.indicator)) continue;
      const paths = values.map(value => pathOf(dimension, value, this.above));
      const tree = treeOf(dimension);
      const known = byTree.get(tree);
      byTree.set(tree, known ? inBoth(known, paths) : paths);
    }
    for (const [name, paths] of [...byTree].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const tree = this.trees.get(name) ?? new ValueTree(this.above);
      terms = product(
        terms,
        name,
        paths.map(path => tree.expand(path.at(-1) ?? '', path.at(-2) ?? '')),
      );
    }
    return terms;
  }

  private treeFor(dimension: Dimension): ValueTree {
    const name = treeOf(dimension);
    const tree = this.trees.get(name) ?? new ValueTree(this.above);
    this.trees.set(name, tree);
    return tree;
  }

  private timesOf({ indicator, filter, period }: FigureAddress): Terms | null {
    const months = monthsOf(period, this.quarter);
    if (OPEN.has(indicator)) {
      const last = months.at(-1) ?? '';
      const before = this.slices.filter(slice => (slice.at(-1) ?? '') <= last);
      return new Map([
        ['open', 1],
        ...before.flatMap(([first]) => [[`in@${first}`, 1] as const, [`out@${first}`, -1] as const]),
      ]);
    }
    const flow = FLOWS[indicator];
    if (!flow) return null;
    const wanted = filter.month ? months.filter(month => filter.month?.includes(month)) : months;
    const within = this.slices.filter(([first]) => first !== undefined && wanted.includes(first));
    return new Map(within.map(([first]) => [`${flow}@${first}`, 1]));
  }
}

/** What narrows a figure; «late» is a state of what was closed. */
function partsOf({ indicator, filter }: FigureAddress): Parts {
  const parts = new Map(
    Object.entries(filter).map(([dimension, values]) => [dimension as Dimension, values] as const),
  );
  if (LATE.has(indicator))
    parts.set(
      'timeliness',
      (filter.timeliness ?? ['late']).filter(value => value === 'late'),
    );
  return parts;
}

function inBoth(one: readonly string[][], other: readonly string[][]): string[][] {
  return one.flatMap(a =>
    other.flatMap(b => {
      const [short, long] = a.length <= b.length ? [a, b] : [b, a];
      return short.every((node, index) => node === long[index]) ? [long] : [];
    }),
  );
}

function product(terms: Terms, tree: string, values: readonly Terms[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const value of values)
    for (const [node, factor] of value)
      for (const [term, coefficient] of terms) {
        const key = node === '' ? term : `${term}|${tree}=${node}`;
        const sum = (result.get(key) ?? 0) + coefficient * factor;
        if (sum === 0) result.delete(key);
        else result.set(key, sum);
      }
  return result;
}

function monthsOf(period: PeriodId, quarter: Quarter): string[] {
  const { from, to } = periodRange(period, quarter);
  return monthsBetween(from.slice(0, 7), to.slice(0, 7));
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5))]; ; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > to) return months;
    months.push(name);
  }
}

/** Runs of months that every period has whole or not at all. */
function slicesOf(periods: readonly (readonly string[])[], single: ReadonlySet<string>): string[][] {
  const all = [...periods.flat(), ...single].sort();
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return [];
  const distinct = [...new Map(periods.map(months => [months.join(), new Set(months)])).values()];
  const sign = (month: string) =>
    `${distinct.map(months => (months.has(month) ? 1 : 0)).join('')}${single.size > 0 ? month : ''}`;
  const slices: string[][] = [];
  for (const month of monthsBetween(first, last)) {
    const before = slices.at(-1);
    if (before && sign(before[0] ?? '') === sign(month)) before.push(month);
    else slices.push([month]);
  }
  return slices;
}
