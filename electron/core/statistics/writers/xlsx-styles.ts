import { done, type Workbook } from '../../spreadsheet/excelize';

const Family = 'Calibri';
const LINE = '#C9D3DC';
const HEAD = '#E6EEF4';
const BORDER = ['left', 'right', 'top', 'bottom'].map(Type => ({ Type, Color: LINE, Style: 1 }));
const RIGHT = { Horizontal: 'right', Vertical: 'top' };
const WRAPPED = { WrapText: true, Vertical: 'top' };

/** Cell styles of one workbook, by what they are for. */
export type Styles = Readonly<Record<StyleName, number>>;
type StyleName = keyof ReturnType<typeof definitions>;

function definitions(decimals: number) {
  const places = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const table = (bold: boolean) => {
    const base = {
      Border: BORDER,
      Font: { Family, Bold: bold, Size: 10 },
      ...(bold && { Fill: { Type: 'pattern', Pattern: 1, Color: [HEAD] } }),
    };
    return {
      text: { ...base, Alignment: WRAPPED, CustomNumFmt: '@' },
      count: { ...base, Alignment: RIGHT, CustomNumFmt: '#,##0' },
      change: { ...base, Alignment: RIGHT, CustomNumFmt: '+#,##0;-#,##0;0' },
      share: { ...base, Alignment: RIGHT, CustomNumFmt: places },
      growth: { ...base, Alignment: RIGHT, CustomNumFmt: `+${places};-${places};${places}` },
    };
  };
  const [row, total] = [table(false), table(true)];
  return {
    title: { Font: { Family, Bold: true, Size: 14 } },
    note: { Font: { Family, Size: 10, Color: '#4A5866' } },
    definition: { Font: { Family, Size: 10, Color: '#4A5866' }, Alignment: WRAPPED },
    head: {
      Border: BORDER,
      Font: { Family, Bold: true, Size: 10 },
      Fill: { Type: 'pattern', Pattern: 1, Color: [HEAD] },
      Alignment: { WrapText: true, Vertical: 'center', Horizontal: 'center' },
    },
    text: row.text,
    count: row.count,
    change: row.change,
    share: row.share,
    growth: row.growth,
    totalText: total.text,
    totalCount: total.count,
    totalChange: total.change,
    totalShare: total.share,
    totalGrowth: total.growth,
  };
}

/** Styles of a workbook; percentages show so many decimals. */
export function createStyles(book: Workbook, decimals = 1): Styles {
  const styles = Object.entries(definitions(decimals)).map(([name, style]) => [
    name,
    done(book.NewStyle(style)).style,
  ]);
  return Object.fromEntries(styles) as Styles;
}
