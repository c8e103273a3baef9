import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { awkCounts } from './awk';

/** The monthly files of the Minsk journal, in order. */
export function minskMonths(dataDir: string): string[] {
  const folder = join(dataDir, 'minsk-115');
  return readdirSync(folder)
    .filter(name => /^\d{4}-\d{2}\.csv$/.test(name))
    .sort()
    .map(name => join(folder, name));
}

/** What the journal's lines are counted by, as awk expressions: addresses hold commas, so the end is counted back. */
const KEYS = {
  total: '"all"',
  topic: '$2',
  section: 'section[1]',
  executor: '$NF',
  month: 'substr($(NF-2), 1, 7)',
} as const;
export type MinskKey = keyof typeof KEYS;

/** Counts the requests of a quarter by a column with awk alone: no reader of ours takes part. */
export function countMinsk(files: readonly string[], quarter: string, key: MinskKey): Record<string, number> {
  const first = (Number(quarter.slice(-1)) - 1) * 3 + 1;
  const month = (n: number) => `${quarter.slice(0, 4)}-${String(n).padStart(2, '0')}`;
  const program = `
    BEGIN { FS = "," }
    FNR == 1 { next }
    {
      sub(/\\r$/, ""); split($2, section, ".")
      opened = substr($(NF-2), 1, 7)
      if (opened >= from && opened <= to) count[${KEYS[key]}]++
    }
    END { for (key in count) print key "\\t" count[key] }`;
  return awkCounts(program, files, { from: month(first), to: month(first + 2) });
}

const OF_DAY: Readonly<Record<string, string>> = {
  'appeals.received': 'opened >= from && opened <= to',
  'questions.received': 'opened >= from && opened <= to',
  'appeals.closed': 'closed != "" && closed >= from && closed <= to',
  'questions.closed': 'closed != "" && closed >= from && closed <= to',
  'appeals.late': 'closed != "" && closed >= from && closed <= to && closed > planned',
  'appeals.open': 'opened <= to && (closed == "" || closed > to)',
};

/** Of every dimension its value as awk says it; what the journal does not hold is the same for all. */
const VALUES: Readonly<Record<string, string>> = {
  channel: '"web"',
  source: '"citizen"',
  kind: '"message"',
  author: '"anonymous"',
  repeat: '"first"',
  language: '"ru"',
  section: 'section[1]',
  theme: '$2',
  subject: '$2',
  topic: '$2',
  executor: '$NF',
  executorKind: '"organisation"',
  result: '(closed == "" ? "none" : "measures-taken")',
  timeliness:
    '(closed != "" ? (closed > planned ? "late" : "in-time") : (planned < today ? "open-late" : "open"))',
  territory: '"none"',
  region: '"none"',
  district: '"none"',
  executorLevel: '"none"',
  timeBand: 'band(day(closed) - day(opened))',
  sex: '"none"',
  ageBand: '"none"',
  socialPosition: '"none"',
  benefit: '"none"',
  campaign: '"none"',
};

/**
 * Every table of a quarter counted by awk alone, in one reading: `appeals.closed/topic` and the value, to the count;
 * a total under the indicator itself. `days` are the first and the last of the quarter.
 */
export function countMinskTables(
  files: readonly string[],
  [from, to]: readonly [string, string],
  tables: readonly { readonly indicator: string; readonly dimension: string }[],
  today: string,
): Record<string, number> {
  const indicators = [...new Set(tables.map(({ indicator }) => indicator))];
  const blocks = indicators.map(indicator => {
    const day = indicator.includes('closed') || indicator.includes('late') ? 'closed' : 'opened';
    const counts = tables
      .filter(table => table.indicator === indicator)
      .map(({ dimension }) => {
        const value = dimension === 'month' ? `substr(${day}, 1, 7)` : VALUES[dimension];
        if (value === undefined) throw new Error(`the journal is not counted by ${dimension}`);
        return `count["${indicator}/${dimension} " ${value}]++`;
      });
    return `if (${OF_DAY[indicator]}) { count["${indicator}"]++; ${counts.join('; ')} }`;
  });
  return countLines(files, { from, to, today }, blocks.join('\n      '));
}

/** Figures of the list of all that the journal can be counted by; it has one question in each request. */
const OF_LIST: Readonly<Record<string, string>> = {
  ...OF_DAY,
  'appeals.due': 'planned >= from && planned <= to',
  'questions.due': 'planned >= from && planned <= to',
  'questions.late': OF_DAY['appeals.late'] ?? '0',
  'questions.open': OF_DAY['appeals.open'] ?? '0',
};

/** Every indicator between two days counted by awk alone; noughts are left out, and days of nothing. */
export function countMinskFigures(
  files: readonly string[],
  [from, to]: readonly [string, string],
): Record<string, number> {
  const counts = Object.entries(OF_LIST).map(
    ([indicator, belongs]) => `if (${belongs}) count["${indicator}"]++`,
  );
  const days = `if (${OF_LIST['appeals.closed']}) count["days " (day(closed) - day(opened))]++`;
  const all = Object.entries(countLines(files, { from, to }, [...counts, days].join('\n      ')));
  const ofDays = all
    .flatMap(([key, count]) => (key.startsWith('days ') ? [[Number(key.slice(5)), count] as const] : []))
    .sort(([one], [other]) => one - other)
    .flatMap(([taken, count]) => Array.from({ length: count }, () => taken));
  const nearestRank = (percent: number) => ofDays[Math.ceil((ofDays.length * percent) / 100) - 1] ?? 0;
  const figures = {
    ...Object.fromEntries(all.filter(([key]) => !key.startsWith('days '))),
    'closing.median': nearestRank(50),
    'closing.p90': nearestRank(90),
  };
  return Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure > 0));
}

/** One reading of the journal by awk; the block adds to `count` for a line. */
function countLines(
  files: readonly string[],
  variables: Readonly<Record<string, string>>,
  block: string,
): Record<string, number> {
  const program = `
    function day(iso,  y, m, d, a) {
      y = substr(iso, 1, 4) + 0; m = substr(iso, 6, 2) + 0; d = substr(iso, 9, 2) + 0
      a = int((14 - m) / 12); y += 4800 - a; m += 12 * a - 3
      return d + int((153 * m + 2) / 5) + 365 * y + int(y / 4) - int(y / 100) + int(y / 400)
    }
    function band(days) { return days > 30 ? "over-30" : (days > 15 ? "to-30" : "to-15") }
    BEGIN { FS = "," }
    FNR == 1 { next }
    {
      sub(/\\r$/, ""); split($2, section, ".")
      opened = substr($(NF-2), 1, 10); planned = substr($(NF-1), 1, 10)
      closed = $(NF-4) == "5" ? planned : ""
      ${block}
    }
    END { for (key in count) print key "\\t" count[key] }`;
  return awkCounts(program, files, variables);
}
