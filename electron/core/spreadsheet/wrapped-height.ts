/** A line of 10 points with what is above and below it. */
const LINE = 13.5;
/** A Cyrillic letter is wider than the digit that a column's width is measured in. */
const LETTER = 1.08;

/** Height of a row of one line; the program that opens the file gives it by itself. */
export const ONE_LINE = LINE + 3;

/** Height in points of a row whose text is wrapped into a column (or merged columns) of this width. */
export function wrappedHeight(text: string, width: number): number {
  const lines = text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * LETTER) / width)), 0);
  return LINE * lines + 3;
}
