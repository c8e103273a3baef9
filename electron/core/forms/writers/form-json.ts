import type { Report } from './form-lines';

/** A form in long form: one figure a line with the address that counts it again. */
export function writeFormJson(report: Report): Uint8Array {
  const { office, quarter, form, periods } = report;
  const figures = report.tables.flatMap(table =>
    table.rows.flatMap(row =>
      row.cells.map((cell, place) => ({
        table: table.id,
        row: row.id,
        column: table.columns[place]?.id,
        show: table.columns[place]?.show,
        value: cell.value,
        ...(cell.hidden ? { hidden: true } : {}),
        ...(cell.address ?? {}),
      })),
    ),
  );
  const head = { office: office.code, quarter, form: form.id, version: form.version, periods };
  return Buffer.from(`${JSON.stringify({ ...head, figures }, null, 2)}\n`);
}
