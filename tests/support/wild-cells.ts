/** Cells of a CSV text that a spreadsheet would run as a formula; a number with its minus is none. */
export function wildCells(text: string): string[] {
  const cells = text
    .replace('\ufeff', '')
    .split(/[;,\r\n]/)
    .map(cell => cell.replace(/^"/, ''));
  return cells.filter(cell => /^[=+@\t]/.test(cell) || /^-(?![\d,.]+$|$)/.test(cell));
}
