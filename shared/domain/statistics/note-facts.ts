import type { z } from 'zod';
import type { QuarterReport } from '../../contract/statistics';
import type { LocalName } from '../codes';
import { growthPercent, type Percent, share } from './percent';

type Report = z.output<typeof QuarterReport>;

/** A value that leads a breakdown, and its exact share of the whole. */
export interface Leading {
  readonly code: string;
  readonly label: LocalName;
  readonly count: number;
  readonly share: Percent | null;
}

/** What the analytical note says: exact figures of the quarter, ready for words. */
export interface NoteFacts {
  readonly received: number;
  readonly questions: number;
  readonly closed: number;
  readonly late: number;
  readonly open: number;
  readonly toPrevious: Percent | null;
  readonly toLastYear: Percent | null;
  readonly channels: readonly Leading[];
  readonly themes: readonly Leading[];
  readonly results: readonly Leading[];
  readonly places: readonly Leading[];
}

const LEADING = 3;

/** The facts of a quarter; breakdowns give their largest values, those without one left out. */
export function noteFacts(report: Report): NoteFacts {
  const received = report.totals['appeals.received'];
  const leading = (id: string, most = LEADING) => {
    const table = report.tables.find(one => one.id === id);
    return (table?.rows ?? [])
      .filter(row => row.code !== 'none' && row.now > 0)
      .slice(0, most)
      .map(({ code, label, now }) => ({ code, label, count: now, share: share(now, table?.total.now ?? 0) }));
  };
  return {
    received: received.now,
    questions: report.totals['questions.received'].now,
    closed: report.totals['appeals.closed'].now,
    late: report.totals['appeals.late'].now,
    open: report.totals['appeals.open'].now,
    toPrevious: growthPercent(received.now, received.previous),
    toLastYear: growthPercent(received.now, received.lastYear),
    channels: leading('appeals.received/channel'),
    themes: leading('questions.received/theme'),
    results: leading('questions.closed/result', 8),
    places: leading('appeals.received/territory'),
  };
}
