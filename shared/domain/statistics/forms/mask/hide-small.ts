import type { Quarter } from '../../../../lib/dates';
import { isSafe, NEVER_MASKED } from '../../../package/mask';
import type { Dimension } from '../../indicators';
import { DIMENSIONS } from '../../indicators';
import type { FigureAddress } from '../address';
import { FigureTerms } from './figure-terms';
import { Span, type Terms } from './span';
import type { PlaceAbove } from './value-tree';

/** A count and whether the reader is told it; one that is not told is only known to exist. */
export interface ToldFigure {
  readonly address: FigureAddress;
  readonly count: number;
  readonly told: boolean;
}

export interface HideAsked {
  /** Counts above zero and below this are small. */
  readonly below: number;
  readonly quarter: Quarter;
  /** Dimensions that some table has a line for every value of. */
  readonly broken: ReadonlySet<Dimension>;
  readonly above: PlaceAbove;
  /** Hidden already, whatever they count; keys of {@link figureKey}. */
  readonly hidden?: ReadonlySet<string>;
  /** What stays even where a small count could be worked out from it alone. */
  readonly keep?: (figure: { readonly key: string; readonly isPlain: boolean }) => boolean;
}

/** One text for one figure. */
export function figureKey({ indicator, filter, period }: FigureAddress): string {
  const narrowed = DIMENSIONS.flatMap(dimension => {
    const values = filter[dimension];
    return values ? [[dimension, [...values].sort()]] : [];
  });
  return JSON.stringify([indicator, period, narrowed]);
}

interface Audited extends ToldFigure {
  readonly key: string;
  readonly terms: Terms;
  /** Says nothing of a person: a total, a month, how fast, by what sort of executor. */
  readonly isPlain: boolean;
}

/**
 * Figures to hide so that no small one can be read or worked out: by no adding and subtracting of what is told, in the
 * same table or in another one, by rows, columns, totals, periods, or what came less what went. Beside the small ones
 * others go, the smallest first, totals last; what is hidden together must count `below` or more wherever its sum can
 * be worked out. Keys of {@link figureKey}.
 */
export function hideSmall(figures: readonly ToldFigure[], asked: HideAsked): ReadonlySet<string> {
  // Most forms hide nothing: what their figures are made of need not be worked out.
  if (asked.below <= 1 && !asked.hidden?.size) return new Set();
  const audited = auditedOf(figures, asked);
  const hidden = new Set(asked.hidden);
  for (const { count, isPlain, key } of audited)
    if (count > 0 && count < asked.below && !isPlain) hidden.add(key);
  // Large ones first: what follows from them is expressed by them, and the small ones remain to be hidden.
  const told = audited.filter(figure => figure.told).sort((a, b) => b.count - a.count);
  // Each round hides more, so there is a last one.
  for (let more = hidden.size > 0; ; more = true) {
    while (more) more = hideOneMore(told, audited, hidden, asked);
    const telling = tellingPeriods(audited, hidden, asked.below);
    if (telling.length === 0) return hidden;
    for (const key of telling) hidden.add(key);
  }
}

/**
 * Told figures of a period that hold a told one of a shorter period and little besides: the year to date less the quarter
 * tells how few there were before it, though the form has no such figure.
 */
function tellingPeriods(audited: readonly Audited[], hidden: ReadonlySet<string>, below: number): string[] {
  const shown = audited.filter(({ told, isPlain, key }) => told && !isPlain && !hidden.has(key));
  const alike = new Map<string, Audited[]>();
  for (const figure of shown) {
    const name = figureKey({ ...figure.address, period: 'now' });
    alike.set(name, [...(alike.get(name) ?? []), figure]);
  }
  return [...alike.values()].flatMap(periods =>
    periods
      .filter(wide =>
        periods.some(
          ({ count, terms }) =>
            wide.count > count &&
            wide.count - count < below &&
            [...terms].every(([term, times]) => wide.terms.get(term) === times),
        ),
      )
      .map(({ key }) => key),
  );
}

function hideOneMore(
  told: readonly Audited[],
  audited: readonly Audited[],
  hidden: Set<string>,
  asked: HideAsked,
): boolean {
  const span = new Span();
  told.forEach((figure, index) => {
    if (!hidden.has(figure.key)) span.add(figure.terms, index);
  });
  const before = hidden.size;
  const away = audited.filter(({ key, told: isTold }) => isTold && hidden.has(key));
  for (const terms of [...away.map(figure => figure.terms), ...unsafeSums(away, asked.below)]) {
    const parts = terms.size === 0 ? null : span.express(terms);
    if (!parts) continue;
    const found = parts.flatMap(index => told[index] ?? []);
    // Another one of the same expression may have gone in this round.
    if (found.some(({ key }) => hidden.has(key))) continue;
    const next = found
      .filter(({ count, isPlain, key }) => count > 0 && !asked.keep?.({ key, isPlain }))
      .sort(
        (a, b) => Number(a.isPlain) - Number(b.isPlain) || a.count - b.count || (a.key < b.key ? -1 : 1),
      )[0];
    if (next) hidden.add(next.key);
  }
  return hidden.size > before;
}

function auditedOf(figures: readonly ToldFigure[], asked: HideAsked): Audited[] {
  const unique = new Map<string, ToldFigure>();
  for (const figure of figures) {
    const key = figureKey(figure.address);
    const known = unique.get(key);
    unique.set(key, { ...figure, told: figure.told || known?.told === true });
  }
  const addresses = [...unique.values()].map(({ address }) => address);
  const terms = new FigureTerms(addresses, asked.broken, asked.quarter, asked.above);
  return [...unique].flatMap(([key, figure]) => {
    const made = terms.of(figure.address);
    const isPlain = Object.keys(figure.address.filter).every(one => NEVER_MASKED.has(one as Dimension));
    return made ? [{ ...figure, key, terms: made, isPlain }] : [];
  });
}

/** Hidden figures that differ in one dimension, added up, where their sum would tell something small. */
function unsafeSums(away: readonly Audited[], below: number): Terms[] {
  const groups = new Map<string, Audited[]>();
  for (const figure of away) {
    const { indicator, filter, period } = figure.address;
    for (const dimension of Object.keys(filter) as Dimension[]) {
      const { [dimension]: own = [], ...rest } = filter;
      const parent = own[0]?.split('.').slice(0, -1).join('.') ?? '';
      const name = `${dimension} ${parent} ${figureKey({ indicator, filter: rest, period })}`;
      groups.set(name, [...(groups.get(name) ?? []), figure]);
    }
  }
  return [...groups.values()]
    .filter(
      group =>
        group.length > 1 &&
        !isSafe(
          group.map(one => [one.key, new Map([['', one.count]])] as const),
          below,
        ),
    )
    .map(group => {
      const sum = new Map<string, number>();
      for (const { terms } of group)
        for (const [term, value] of terms) sum.set(term, (sum.get(term) ?? 0) + value);
      for (const [term, value] of sum) if (value === 0) sum.delete(term);
      return sum;
    });
}
