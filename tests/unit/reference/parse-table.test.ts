import { describe, expect, it } from 'vitest';
import {
  parseTable,
  ReferenceTableError,
  type TableFault,
} from '../../../electron/core/reference/parse-table';

const HEADER = [
  '# table: fruit',
  '# id: fruit-1',
  '# title: Fruit: a list',
  '# edition: 2026-01-01',
  '# source: the market',
  '# licence: none',
  '# retrieved: 2026-01-02',
];
const ROWS = ['1\tАлма', '2\tӨрік'];
const textOf = (rows: readonly string[], count = rows.length, columns = 'code name') =>
  `${[...HEADER, `# rows: ${count}`, `# columns: ${columns}`, ...rows].join('\n')}\n`;
const expected = { table: 'fruit', columns: ['code', 'name'] } as const;

function faultOf(text: string, table = 'fruit'): { fault: TableFault; line: number; value: string } | null {
  try {
    parseTable(text, { ...expected, table });
    return null;
  } catch (error) {
    if (!(error instanceof ReferenceTableError)) throw error;
    return { fault: error.fault, line: error.line, value: error.value };
  }
}

describe('parseTable', () => {
  it('reads the header and the rows with their line numbers', () => {
    expect(parseTable(textOf(ROWS), expected)).toEqual({
      meta: {
        table: 'fruit',
        id: 'fruit-1',
        title: 'Fruit: a list',
        edition: '2026-01-01',
        source: 'the market',
        licence: 'none',
        retrieved: '2026-01-02',
      },
      rows: [
        { code: '1', name: 'Алма', line: 10 },
        { code: '2', name: 'Өрік', line: 11 },
      ],
    });
  });

  it('reads a file that a Windows checkout rewrote', () => {
    const rewritten = `\uFEFF${textOf(ROWS).replaceAll('\n', '\r\n')}`;
    expect(parseTable(rewritten, expected)).toEqual(parseTable(textOf(ROWS), expected));
  });

  it.each([
    ['an empty file', '', 'fruit', { fault: 'missing-header', line: 0, value: 'table' }],
    ['rows without a header', '1\tАлма\n', 'fruit', { fault: 'missing-header', line: 0, value: 'table' }],
    [
      'a header line without a colon',
      '# table\n',
      'fruit',
      { fault: 'missing-header', line: 1, value: '# table' },
    ],
    ['another table', textOf(ROWS), 'kato', { fault: 'wrong-table', line: 1, value: 'fruit' }],
    [
      'other columns',
      textOf(ROWS, 2, 'name code'),
      'fruit',
      { fault: 'wrong-columns', line: 9, value: 'name code' },
    ],
    [
      'a row short of a cell',
      textOf(['1\tАлма', '2']),
      'fruit',
      { fault: 'cell-count', line: 11, value: '2' },
    ],
    ['a blank line', textOf(['1\tАлма', '']), 'fruit', { fault: 'cell-count', line: 11, value: '' }],
    ['a file cut short', textOf(ROWS, 3), 'fruit', { fault: 'row-count', line: 11, value: '2 of 3' }],
  ] as const)('refuses %s', (_name, text, table, fault) => {
    expect(faultOf(text, table)).toEqual(fault);
  });
});
