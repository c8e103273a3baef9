import { done, type Workbook } from '../../spreadsheet/excelize';
import { quoted } from './table-chart';

const A4 = 9;

/** Frozen headings; A4 on its side, as wide as the page, headings on every page, pages numbered. */
export function setUpPage(book: Workbook, sheet: string, heading: number, areas: readonly string[]): void {
  done(
    book.SetPanes(sheet, {
      Freeze: true,
      YSplit: heading,
      TopLeftCell: `A${heading + 1}`,
      ActivePane: 'bottomLeft',
      Selection: [{ SQRef: `A${heading + 1}`, ActiveCell: `A${heading + 1}`, Pane: 'bottomLeft' }],
    }),
  );
  done(book.SetSheetProps(sheet, { FitToPage: true }));
  done(book.SetPageLayout(sheet, { Size: A4, Orientation: 'landscape', FitToWidth: 1, FitToHeight: 0 }));
  done(book.SetHeaderFooter(sheet, { OddFooter: '&L&A&R&P / &N' }));
  const name = (Name: string, RefersTo: string) =>
    done(book.SetDefinedName({ Name, RefersTo, Scope: sheet }));
  name('_xlnm.Print_Area', areas.join(','));
  name('_xlnm.Print_Titles', `${quoted(sheet)}!$${heading}:$${heading}`);
}
