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
