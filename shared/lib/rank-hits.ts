import { foldText, splitWords } from './fold';

/** What of a found case decides how well it answers. */
export interface Hit {
  readonly name: string;
  readonly summary: string;
  readonly text: string;
}

/** A word of the query, as it was typed, found in a field; its other forms count as found by the stem alone. */
const EXACT = { name: 8, summary: 4, text: 2 } as const;
const NAME_BEGINS = 6;
/** The words of the query stand side by side, as they were typed. */
const TOGETHER = 5;

/** How well a case answers a query; more is better. Found already, so that nothing here refuses a hit. */
export function scoreHit(query: string, hit: Hit): number {
  const asked = splitWords(query);
  const fields = (['name', 'summary', 'text'] as const).map(field => ({
    field,
    words: new Set(splitWords(hit[field])),
    folded: ` ${spaced(hit[field])} `,
  }));
  let score = 0;
  for (const word of asked) {
    const best = fields.find(({ words }) => words.has(word));
    if (best) score += EXACT[best.field];
    else if (
      fields.some(({ field, words }) => field === 'name' && [...words].some(part => part.startsWith(word)))
    )
      score += NAME_BEGINS;
  }
  const phrase = ` ${spaced(query)} `;
  if (asked.length > 1 && fields.some(({ folded }) => folded.includes(phrase))) score += TOGETHER;
  return score;
}

function spaced(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
