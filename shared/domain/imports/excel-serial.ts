import { fromEpochDay, type IsoDate, toEpochDay } from '../../lib/dates';

/** Epoch day of the day before 1900-01-01 as the serial numbers from 61 on count. */
const EPOCH_1900 = -25569;
const EPOCH_1904 = -24107;
const LAST_SERIAL = 2_958_465;

/**
 * Date of a spreadsheet's serial day number (ECMA-376 part 1, 18.17.4.1); its time of day is dropped. Null
 * outside 1..2958465, and for 60, which stands for a 29 February 1900 that never was.
 */
export function fromExcelSerial(serial: number, base: 1900 | 1904 = 1900): IsoDate | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL)) return null;
  if (base === 1904) return day > LAST_SERIAL - 1462 ? null : fromEpochDay(EPOCH_1904 + day);
  if (day === 60) return null;
  return fromEpochDay(EPOCH_1900 + day + (day < 60 ? 1 : 0));
}

/** Serial day number of a date in the 1900 system, for dates from March 1900 on. */
export function toExcelSerial(date: IsoDate): number {
  return toEpochDay(date) - EPOCH_1900;
}
