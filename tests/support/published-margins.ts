import { anAppeal } from './core';
import type { Importer } from './importing';
import { type JournalRow, journalCsv } from './plain-journal';

/** How often each value of a column comes; the counts add up to all appeals. */
type Margin = readonly (readonly [value: string, count: number])[];

/** Appeals of one place on one day, of which only totals by column are known. */
export interface Published {
  readonly place: string;
  readonly day: string;
  readonly appeals: number;
  readonly margins?: Readonly<Record<string, Margin>>;
  /** Questions by topic, where there are more of them than appeals, or their topics are known. */
  readonly questions?: Margin;
}

const TOPIC = '0002.0007';
const PER_APPEAL = 10;

/** The value that stands at a place, the values laid out one after another. */
function valueAt(margin: Margin, place: number): string {
  let left = place;
  for (const [value, count] of margin) {
    if (left < count) return value;
    left -= count;
  }
  throw new Error(`the margin does not reach ${place}`);
}

function countOf(margin: Margin): number {
  return margin.reduce((sum, [, count]) => sum + count, 0);
}

/**
 * Invents appeals with published totals and brings them in through the doors of the program: most from a journal;
 * questions beyond one an appeal go into appeals that are registered by hand with up to ten of them.
 */
export async function bringIn(importer: Importer, published: readonly Published[]): Promise<void> {
  const rows: JournalRow[] = [];
  for (const one of published) {
    const { place, day, appeals, margins = {} } = one;
    for (const [column, margin] of Object.entries(margins))
      if (countOf(margin) !== appeals) throw new Error(`${place} ${day}: ${column} is not ${appeals}`);
    const questions = one.questions ?? [[TOPIC, appeals]];
    const beyond = countOf(questions) - appeals;
    const byHand = Math.ceil(beyond / (PER_APPEAL - 1));
    const topicAt = (number: number) => valueAt(questions, number);
    let asked = 0;
    for (let n = 0; n < appeals; n += 1) {
      const cells = Object.fromEntries(
        Object.entries(margins).map(([column, margin]) => [column, valueAt(margin, n)]),
      );
      const more = n < byHand ? Math.min(PER_APPEAL - 1, beyond - n * (PER_APPEAL - 1)) : 0;
      const topics = Array.from({ length: 1 + more }, (_, i) => topicAt(asked + i));
      asked += topics.length;
      if (more > 0) await byHandOf(importer, place, day, cells, topics);
      else
        rows.push({
          external_id: `${place}/${day}/${n}`,
          received_on: day,
          text: 'Обращение',
          territory: place,
          topic: topics[0] ?? TOPIC,
          ...cells,
        });
    }
  }
  const report = await importer.run(journalCsv(rows));
  if (report.registered !== rows.length) throw new Error(JSON.stringify(report.refusedRows[0]));
}

async function byHandOf(
  { head }: Importer,
  territory: string,
  receivedOn: string,
  { channel = 'letter', kind = 'application' }: Readonly<Record<string, string>>,
  topics: readonly string[],
): Promise<void> {
  await head.appeals.register({
    ...anAppeal({ territory, receivedOn }),
    channel: channel as 'letter',
    kind: kind as 'application',
    questions: topics.map(code => ({ classifier: 'ru-2025', code })),
  });
}
