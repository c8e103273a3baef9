import { writeFileSync } from 'node:fs';

/** Times of one piece of work, in milliseconds, shortest first. */
export type Times = readonly number[];

/** Runs the work again and again, one after another, after a few runs that do not count. */
export async function timesOf(rounds: number, work: (round: number) => Promise<unknown>): Promise<Times> {
  for (let round = 0; round < Math.min(3, rounds); round++) await work(round);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await timeOf(() => work(round)));
  return times.sort((a, b) => a - b);
}

export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Time of the processor that a pure computation takes, whatever else the machine does. */
export async function cpuTimeOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The time under which this share of the runs stayed. */
export function percentile(times: Times, share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}

export const median = (times: Times): number => percentile(times, 0.5);
export const p95 = (times: Times): number => percentile(times, 0.95);

export const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const ratio = (value: number): string => `${value.toFixed(2)}×`;

/** Work by size of the base, as a Markdown table. */
export class FigureTable {
  private readonly columns: string[] = [];
  private readonly rows = new Map<string, Map<string, string>>();

  /** One figure: what was measured, on how many appeals, what came out. */
  add(work: string, size: number, figure: string): void {
    const column = size.toLocaleString('en');
    if (!this.columns.includes(column)) this.columns.push(column);
    const row = this.rows.get(work) ?? new Map<string, string>();
    row.set(column, figure);
    this.rows.set(work, row);
    console.log(`${column} appeals | ${work}: ${figure}`);
  }

  toMarkdown(): string {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return [
      line(['work', ...this.columns.map(column => `${column} appeals`)]),
      line(['---', ...this.columns.map(() => '---')]),
      ...[...this.rows].map(([work, row]) =>
        line([work, ...this.columns.map(column => row.get(column) ?? '')]),
      ),
    ].join('\n');
  }
}

/** Prints lines, and keeps them beside `RECEPTION_BENCH_OUT` under a name of their own. */
export function printerOf(name: string): (line: string) => void {
  const lines: string[] = [];
  const out = process.env.RECEPTION_BENCH_OUT?.replace(/(\.\w+)?$/, `.${name}$1`);
  return line => {
    lines.push(line);
    console.log(line);
    if (out) writeFileSync(out, `${lines.join('\n')}\n`);
  };
}
