import type { ListColumn } from '../../../shared/domain/appeals/list-columns';

/** Narrowest width of a column in pixels, and its share of what is left; it holds the longest usual words. */
const WIDTHS: Readonly<Record<ListColumn, readonly [least: number, share: number]>> = {
  due: [72, 0],
  applicant: [150, 1],
  topic: [96, 0.45],
  territory: [88, 0.4],
  status: [84, 0],
  received: [78, 0],
  executor: [96, 0.4],
  channel: [88, 0],
  kind: [88, 0],
  repeat: [86, 0],
  campaign: [88, 0.4],
};
const MARK = 20;
const NUMBER = 122;
const GAP = 7;
const PADDING = 12;

/** Tracks of the list's grid: the mark, the number, the columns chosen. */
export function gridTemplate(columns: readonly ListColumn[]): string {
  const tracks = columns.map(column => {
    const [least, share] = WIDTHS[column];
    return share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`;
  });
  return [`${MARK}px`, `${NUMBER}px`, ...tracks].join(' ');
}

/** Width below which the list scrolls sideways. */
export function leastWidth(columns: readonly ListColumn[]): string {
  const own = columns.reduce((sum, column) => sum + WIDTHS[column][0] + GAP, 0);
  return `${MARK + GAP + NUMBER + own + 2 * PADDING}px`;
}
