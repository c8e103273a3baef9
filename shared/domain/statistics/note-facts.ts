import type { z } from 'zod';
import type { FurtherReport, QuarterReport } from '../../contract/statistics';
import type { LocalName } from '../codes';
import type { FigureAddress } from './forms/address';
import type { MadeOf } from './forms/fill-cell';
import { figureKey } from './forms/mask/hide-small';
import type { Dimension, IndicatorId } from './indicators';
import { growthPercent, type Percent, share } from './percent';
import type { PeriodId } from './periods';

type Report = z.output<typeof QuarterReport>;
type Further = z.output<typeof FurtherReport>;

/** A value that leads a breakdown, and its exact share of the whole. */
export interface Leading {
  readonly code: string;
  readonly label: LocalName;
  readonly count: number;
  readonly share: Percent | null;
}

/** What a note says of the work on cases. */
export const NOTE_WORK = {
  receptions: 'receptions.held',
  sent: 'inquiries.sent',
  answered: 'inquiries.answered',
  answeredLate: 'inquiries.late',
  promised: 'promises.given',
  kept: 'promises.kept',
  aided: 'aid.given',
  advised: 'aid.legal',
  problems: 'problems.named',
} as const satisfies Record<string, IndicatorId>;
export type NoteWork = Readonly<Record<keyof typeof NOTE_WORK, number | null>>;

/** What the analytical note says: exact figures of the quarter, ready for words; null = kept back. */
export interface NoteFacts {
  readonly received: number | null;
  readonly questions: number | null;
  readonly closed: number | null;
  readonly late: number | null;
  readonly open: number | null;
  readonly toPrevious: Percent | null;
  readonly toLastYear: Percent | null;
  readonly channels: readonly Leading[];
  readonly themes: readonly Leading[];
  readonly results: readonly Leading[];
  readonly places: readonly Leading[];
  /** Absent where nothing of it is known, at a centre. */
  readonly work: NoteWork | null;
}

const LEADING = 3;
const LISTS = {
  channels: ['appeals.received', 'channel', LEADING],
  themes: ['questions.received', 'theme', LEADING],
  results: ['questions.closed', 'result', 8],
  places: ['appeals.received', 'territory', LEADING],
} as const satisfies Record<string, readonly [IndicatorId, Dimension, number]>;
const TOTALS = [
  'appeals.received',
  'questions.received',
  'appeals.closed',
  'appeals.late',
  'appeals.open',
] as const;

/** Breakdowns that the note speaks of. */
export const NOTE_DIMENSIONS: readonly Dimension[] = Object.values(LISTS).map(([, dimension]) => dimension);

/** Every figure that a note could tell, and those that it tells. */
export function noteFigures(report: Report, further: Further): MadeOf[] {
  const total = (indicator: (typeof TOTALS)[number], period: 'now' | 'previous' | 'lastYear') => ({
    address: addressOf(indicator, {}, period),
    count: report.totals[indicator][period],
    told: true,
  });
  const lists = Object.values(LISTS).flatMap(list => {
    const told = new Set(leadingRows(report, list).map(({ code }) => code));
    return rowsOf(report, list).map(({ code, now }) => ({
      address: ofRow(list, code),
      count: now,
      told: told.has(code),
    }));
  });
  return [
    ...TOTALS.map(indicator => total(indicator, 'now')),
    total('appeals.received', 'previous'),
    total('appeals.received', 'lastYear'),
    ...lists,
    ...Object.values(NOTE_WORK).map(indicator => ({
      address: addressOf(indicator, {}, 'now'),
      count: countOf(further, indicator),
      told: true,
    })),
  ];
}

/** The facts of a quarter less those of the hidden keys; breakdowns give their largest values that have a name. */
export function noteFacts(
  report: Report,
  further: Further | null,
  hidden: ReadonlySet<string> = new Set(),
): NoteFacts {
  const isHidden = (address: FigureAddress) => hidden.has(figureKey(address));
  const total = (indicator: (typeof TOTALS)[number], period: 'now' | 'previous' | 'lastYear' = 'now') =>
    isHidden(addressOf(indicator, {}, period)) ? null : report.totals[indicator][period];
  const received = total('appeals.received');
  const growth = (period: 'previous' | 'lastYear') => {
    const before = total('appeals.received', period);
    return received === null || before === null ? null : growthPercent(received, before);
  };
  const leading = (list: (typeof LISTS)[keyof typeof LISTS]): Leading[] => {
    const whole = report.totals[list[0]].now;
    const knowsWhole = !isHidden(addressOf(list[0], {}, 'now'));
    return leadingRows(report, list)
      .filter(({ code }) => !isHidden(ofRow(list, code)))
      .map(({ code, label, now }) => ({
        code,
        label,
        count: now,
        share: knowsWhole ? share(now, whole) : null,
      }));
  };
  return {
    received,
    questions: total('questions.received'),
    closed: total('appeals.closed'),
    late: total('appeals.late'),
    open: total('appeals.open'),
    toPrevious: growth('previous'),
    toLastYear: growth('lastYear'),
    channels: leading(LISTS.channels),
    themes: leading(LISTS.themes),
    results: leading(LISTS.results),
    places: leading(LISTS.places),
    work: further && workOf(further, isHidden),
  };
}

function workOf(further: Further, isHidden: (address: FigureAddress) => boolean): NoteWork {
  return Object.fromEntries(
    Object.entries(NOTE_WORK).map(([name, indicator]) => [
      name,
      isHidden(addressOf(indicator, {}, 'now')) ? null : countOf(further, indicator),
    ]),
  ) as Record<keyof typeof NOTE_WORK, number | null>;
}

function countOf({ figures }: Further, indicator: IndicatorId): number {
  return figures.find(line => line.indicator === indicator)?.now ?? 0;
}

type List = (typeof LISTS)[keyof typeof LISTS];

function addressOf(indicator: IndicatorId, filter: FigureAddress['filter'], period: PeriodId): FigureAddress {
  return { indicator, filter, period };
}

function ofRow([indicator, dimension]: List, code: string): FigureAddress {
  return addressOf(indicator, { [dimension]: [code] }, 'now');
}

function rowsOf(report: Report, [indicator, dimension]: List) {
  return report.tables.find(({ id }) => id === `${indicator}/${dimension}`)?.rows ?? [];
}

function leadingRows(report: Report, list: List) {
  return rowsOf(report, list)
    .filter(row => row.code !== 'none' && row.now > 0)
    .slice(0, list[2]);
}
