import type { IsoDate } from '../../lib/dates';
import { isIsoDate, yearOf } from '../../lib/dates';
import type { Sex } from '../codes';

export type IinRefusal = 'length' | 'digits' | 'century' | 'date' | 'checksum';

export type IinCheck =
  | { readonly ok: true; readonly birthDate: IsoDate; readonly sex: Sex; readonly century: 19 | 20 | 21 }
  | { readonly ok: false; readonly reason: IinRefusal };

const FIRST_PASS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const SECOND_PASS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const;

/**
 * Checks an ИИН (Kazakhstan's individual identification number): 12 digits, ГГММДД, a digit for century and
 * sex (1/2 XIX, 3/4 XX, 5/6 XXI; odd male), 4 of serial, a check digit. Century and date are tested before
 * the check digit, since `000000000000` passes it.
 * Source: Government decree of Kazakhstan No. 565 of 11.06.2003.
 */
export function checkIin(iin: string): IinCheck {
  if (iin.length !== 12) return { ok: false, reason: 'length' };
  if (!/^[0-9]{12}$/.test(iin)) return { ok: false, reason: 'digits' };
  const mark = Number(iin[6]);
  if (mark < 1 || mark > 6) return { ok: false, reason: 'century' };
  const century = mark <= 2 ? 19 : mark <= 4 ? 20 : 21;
  const birthDate = `${century - 1}${iin.slice(0, 2)}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`;
  if (!isIsoDate(birthDate)) return { ok: false, reason: 'date' };
  if (checkDigit(iin) !== Number(iin[11])) return { ok: false, reason: 'checksum' };
  return { ok: true, birthDate, sex: mark % 2 === 1 ? 'male' : 'female', century };
}

/**
 * A number shaped like an ИИН whose check digit is wrong: for synthetic people, so that it can belong to nobody.
 *
 * @param birthDate 1800-2099.
 * @param serial 0-9999.
 * @throws RangeError outside these ranges.
 */
export function invalidIin(birthDate: IsoDate, sex: Sex, serial: number): string {
  const century = isIsoDate(birthDate) ? Math.floor(yearOf(birthDate) / 100) : 0;
  if (century < 18 || century > 20) throw new RangeError(`no ИИН for this birth date: ${birthDate}`);
  if (!Number.isInteger(serial) || serial < 0 || serial > 9999)
    throw new RangeError(`serial must be 0-9999: ${serial}`);
  const mark = (century - 18) * 2 + (sex === 'male' ? 1 : 2);
  const date = `${birthDate.slice(2, 4)}${birthDate.slice(5, 7)}${birthDate.slice(8, 10)}`;
  const eleven = `${date}${mark}${String(serial).padStart(4, '0')}`;
  // Where no digit is right (the number would not be issued), any digit is wrong.
  return `${eleven}${((checkDigit(eleven) ?? 0) + 1) % 10}`;
}

/** For lists and logs: only the last four digits, since the first six are the birth date. */
export function maskIin(iin: string): string {
  return iin.length === 12 ? `********${iin.slice(8)}` : '*'.repeat(iin.length);
}

/** Check digit of the first eleven, or null where such a number is not issued. */
function checkDigit(iin: string): number | null {
  const first = weigh(iin, FIRST_PASS);
  if (first < 10) return first;
  const second = weigh(iin, SECOND_PASS);
  return second < 10 ? second : null;
}

function weigh(iin: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(iin[index]), 0) % 11;
}
