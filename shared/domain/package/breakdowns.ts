import { BREAKDOWNS, type Breakdown } from '../statistics/catalogue';
import type { Dimension } from '../statistics/indicators';

/**
 * What the centre is not told: which of the office's staff had the cases; the levels between those that it is told, from
 * which a village or a topic that is hidden could be worked out; what the office calls its campaigns, and which benefits
 * its people have, unless a form asks for them.
 */
const KEPT_HOME: ReadonlySet<Dimension> = new Set([
  'executor',
  'executorLevel',
  'receiver',
  'subject',
  'region',
  'district',
  'benefit',
  'campaign',
]);

/** Tables of a package: breakdowns of the quarter that may leave the office. */
export const PACKAGE_BREAKDOWNS: readonly Breakdown[] = BREAKDOWNS.filter(
  ({ dimension }) => !KEPT_HOME.has(dimension),
);

/** Values that stand in no closed list: codes of classifiers and places, months. Letters of Latin alone, no words. */
export const CODE = /^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$/;
/** Dimensions whose values are such codes; of every other one they are of a closed list. */
const CODED: ReadonlySet<string> = new Set(['section', 'theme', 'topic', 'territory', 'month']);
/** Under it stands what an own classifier calls by anything but a code. */
export const OTHER_CODE = 'other';

/** The value under which a figure goes to the centre. */
export function toldValue(dimension: string, value: string): string {
  return !CODED.has(dimension) || CODE.test(value) ? value : OTHER_CODE;
}
