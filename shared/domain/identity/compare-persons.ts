import type { Sex } from '../codes';
import { checkIin } from './iin';
import {
  matchFirstName,
  matchPatronymic,
  matchSurname,
  type NameMatch,
  type NameParts,
  partsOfName,
} from './match-names';
import { sexOfName } from './name-spelling';

/** What is known of a person and bears on who they are; the sealed record fits. */
export interface IdentityTraits {
  readonly surname: string;
  readonly firstName?: string | undefined;
  readonly patronymic?: string | undefined;
  readonly otherNames?: readonly string[] | undefined;
  readonly phones?: readonly string[] | undefined;
  readonly identityNumber?: string | undefined;
  readonly birthDate?: string | undefined;
  readonly sex?: Sex | undefined;
  readonly address?: string | undefined;
}

/** Why two records may be one person; words are in `identity.<code>`. */
export const IDENTITY_REASONS = [
  'surname-same',
  'surname-spelling',
  'surname-latin',
  'surname-ending',
  'surname-slip',
  'surname-former',
  'surname-part',
  'name-same',
  'name-spelling',
  'name-slip',
  'name-initial',
  'names-swapped',
  'patronymic-same',
  'patronymic-spelling',
  'patronymic-kk-ru',
  'patronymic-slip',
  'patronymic-initial',
  'birth-same',
  'birth-swapped',
  'phone-same',
  'number-same',
  'address-same',
] as const;
/** Why they may be two. */
export const IDENTITY_COUNTER_REASONS = [
  'surname-differs',
  'name-differs',
  'patronymic-differs',
  'birth-differs',
  'number-differs',
  'sex-differs',
] as const;
export type IdentityReason = (typeof IDENTITY_REASONS)[number];
export type IdentityCounterReason = (typeof IDENTITY_COUNTER_REASONS)[number];

export interface Likeness {
  /** 0..1, two decimals: how likely the two records are one person. */
  readonly score: number;
  readonly reasons: readonly IdentityReason[];
  readonly against: readonly IdentityCounterReason[];
}

/** Below this nothing is said of two records. */
export const LIKELY = 0.5;

/** Natural log-odds that two records of one office, met by their keys, are one person when nothing else is known. */
const PRIOR = -6;
const WEIGHT: Readonly<Record<IdentityReason | IdentityCounterReason, number>> = {
  'surname-same': 4,
  'surname-spelling': 3.8,
  'surname-latin': 3.7,
  'surname-ending': 3,
  'surname-slip': 2.2,
  'surname-former': 2.8,
  'surname-part': 2.8,
  'name-same': 2.5,
  'name-spelling': 2.4,
  'name-slip': 1.6,
  'name-initial': 0.8,
  'names-swapped': -0.5,
  'patronymic-same': 2.5,
  'patronymic-spelling': 2.4,
  'patronymic-kk-ru': 2.4,
  'patronymic-slip': 1.5,
  'patronymic-initial': 0.5,
  'birth-same': 4,
  'birth-swapped': 2,
  'phone-same': 3.5,
  'number-same': 12,
  'address-same': 1,
  'surname-differs': -2.2,
  'name-differs': -4,
  'patronymic-differs': -3,
  'birth-differs': -4,
  'number-differs': -8,
  'sex-differs': -6,
};
/** However much speaks for it: a mismatch here is another person until a human looks. */
const CAPS: Readonly<Partial<Record<IdentityCounterReason, number>>> = {
  'birth-differs': 0.45,
  'number-differs': 0.2,
  'sex-differs': 0.3,
};

/** Compares two records. Symmetric; evidence that both share never lowers the score. */
export function comparePersons(one: IdentityTraits, other: IdentityTraits): Likeness {
  const names = bestOf([
    compareNames(partsOfName(one), partsOfName(other)),
    // Either one's first name may stand in the field of the surname.
    ...swapped(one, other),
    ...swapped(other, one),
  ]);
  const told = [...names, ...compareFacts(one, other)];
  const reasons = told.filter((code): code is IdentityReason =>
    IDENTITY_REASONS.some(known => known === code),
  );
  const against = told.filter((code): code is IdentityCounterReason =>
    IDENTITY_COUNTER_REASONS.some(known => known === code),
  );
  const likely = 1 / (1 + Math.exp(-(PRIOR + sumOf(told))));
  const cap = Math.min(1, ...against.map(code => CAPS[code] ?? 1));
  return { score: Math.round(Math.min(likely, cap) * 100) / 100, reasons, against };
}

type Code = IdentityReason | IdentityCounterReason;
const sumOf = (codes: readonly Code[]) => codes.reduce((sum, code) => sum + WEIGHT[code], 0);

function compareNames(one: NameParts, other: NameParts): Code[] {
  const matches: (NameMatch | null)[] = [
    matchSurname(one, other),
    matchFirstName(one.firstName, other.firstName),
    matchPatronymic(one.patronymic, other.patronymic),
  ];
  return matches.flatMap(match => match ?? []);
}

function swapped(one: IdentityTraits, other: IdentityTraits): Code[][] {
  const [a, b] = [partsOfName(one), partsOfName(other)];
  if (!a.firstName || !b.firstName) return [];
  return [['names-swapped', ...compareNames(a, { ...b, surname: b.firstName, firstName: b.surname })]];
}

/** The reading that speaks most for one person; of equal ones always the same, whoever was named first. */
function bestOf(readings: readonly Code[][]): Code[] {
  const ranked = readings.map(codes => ({ codes, sum: sumOf(codes), key: [...codes].sort().join() }));
  ranked.sort((one, other) => other.sum - one.sum || (one.key < other.key ? -1 : 1));
  return ranked[0]?.codes ?? [];
}

function compareFacts(one: IdentityTraits, other: IdentityTraits): Code[] {
  const told: Code[] = [];
  const [a, b] = [factsOf(one), factsOf(other)];
  if (a.birthDate && b.birthDate) {
    if (a.birthDate === b.birthDate) told.push('birth-same');
    else told.push(dayAndMonthSwapped(a.birthDate) === b.birthDate ? 'birth-swapped' : 'birth-differs');
  }
  if (a.phones.some(phone => b.phones.includes(phone))) told.push('phone-same');
  if (one.identityNumber && other.identityNumber)
    told.push(one.identityNumber === other.identityNumber ? 'number-same' : 'number-differs');
  if (a.sex && b.sex && a.sex !== b.sex) told.push('sex-differs');
  if (sameAddress(one.address, other.address)) told.push('address-same');
  return told;
}

function factsOf(person: IdentityTraits) {
  const iin = person.identityNumber ? checkIin(person.identityNumber) : null;
  return {
    birthDate: person.birthDate ?? (iin?.ok ? iin.birthDate : null),
    sex: person.sex ?? (iin?.ok ? iin.sex : sexOfName(person.patronymic ?? '', person.surname)),
    phones: (person.phones ?? [])
      .map(phone => phone.replace(/\D/g, '').slice(-10))
      .filter(n => n.length >= 7),
  };
}

/** 1980-03-11 as 1980-11-03. */
export function dayAndMonthSwapped(date: string): string {
  return `${date.slice(0, 4)}-${date.slice(8, 10)}-${date.slice(5, 7)}`;
}

function sameAddress(one: string | undefined, other: string | undefined): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}|\d/gu) ?? []);
  const [a, b] = [words(one ?? ''), words(other ?? '')];
  if (a.size < 2 || b.size < 2) return false;
  const shared = [...a].filter(word => b.has(word)).length;
  return shared / Math.max(a.size, b.size) >= 0.6;
}
