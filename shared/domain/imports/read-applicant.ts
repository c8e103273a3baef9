import { type Author, SEXES } from '../codes';
import type { ImportedApplicant } from './imported-appeal';
import type { RowReading } from './row-reading';

/** Stands for the surname where a row has a phone or an address but no name. */
const NO_NAME = '—';
const BIRTH_YEARS = [1880, 2100] as const;

/** The applicant of a row; null when it holds no personal data at all. */
export function readApplicant(row: RowReading, author: Author | null): ImportedApplicant | null {
  const surname = row.line('surname', 100);
  const firstName = row.line('first_name', 100);
  const rest = {
    ...filled('patronymic', row.line('patronymic', 100)),
    ...filled('email', row.line('email', 200)),
    ...filled('address', row.line('address', 500)),
    ...filled('identityNumber', readIdentityNumber(row)),
    ...filled('birthDate', row.date('birth_date', BIRTH_YEARS) ?? ''),
  };
  const sex = row.code('sex', SEXES);
  const phones = readPhones(row);
  if (!surname && !firstName && phones.length === 0 && Object.keys(rest).length === 0) return null;
  const organisation = author === 'organisation' && !firstName ? surname : '';
  return {
    surname: surname || firstName || NO_NAME,
    ...filled('firstName', surname ? firstName : ''),
    ...rest,
    ...filled('organisation', organisation),
    ...(sex && { sex }),
    phones,
    benefits: [],
  };
}

function filled<K extends string>(key: K, value: string): { [P in K]?: string } {
  const object: { [P in K]?: string } = {};
  if (value !== '') object[key] = value;
  return object;
}

function readPhones(row: RowReading): string[] {
  const found = row.field('phone');
  const phones = found.value
    .split(/[,;\n]/)
    .map(phone => phone.replace(/\s+/gu, ' ').trim())
    .filter(phone => phone !== '');
  if (phones.length > 5 || phones.some(phone => phone.length > 40)) row.refuse('too-long', found);
  return phones;
}

function readIdentityNumber(row: RowReading): string {
  const found = row.field('identity_number');
  const digits = found.value.replace(/[\s-]/gu, '');
  if (digits !== '' && !/^\d{11,12}$/.test(digits)) {
    // The number itself stays out of the report: it is personal.
    row.refuse('bad-identity-number', { ...found, given: '' });
  }
  return digits;
}
