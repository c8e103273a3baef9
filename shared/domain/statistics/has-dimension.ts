import { INDICATOR_RULES, QUESTION_DIMENSIONS } from './catalogue';
import type { Basis, Dimension, IndicatorId } from './indicators';

/** Dimensions that only some bases have. */
const OF_RECORDS: Partial<Record<Dimension, readonly Basis[]>> = {
  receiver: ['receptions'],
  receiverLevel: ['receptions'],
  onTheSpot: ['receptions'],
  inquiryKind: ['inquiries'],
  bodyKind: ['inquiries', 'forwards'],
  aidKind: ['aid', 'worth'],
  visited: ['appeals', 'questions'],
};

/** A problem has a topic and a place; it stands on no case alone, and on no day within its quarter. */
const PROBLEM_DIMENSIONS: ReadonlySet<Dimension> = new Set([
  'section',
  'theme',
  'subject',
  'topic',
  'region',
  'district',
  'territory',
]);

/** May units of this indicator be broken down, or narrowed, by the dimension? */
export function hasDimension(indicator: IndicatorId, dimension: Dimension): boolean {
  const { basis } = INDICATOR_RULES[indicator];
  if (basis === 'problems') return PROBLEM_DIMENSIONS.has(dimension);
  const having = OF_RECORDS[dimension];
  if (having) return having.includes(basis);
  if (QUESTION_DIMENSIONS.has(dimension)) return basis === 'questions' || basis === 'appeals';
  // A person has several benefits; a question, a reception, a person and a signature are not counted by them.
  if (dimension === 'benefit') return basis === 'appeals';
  return true;
}
