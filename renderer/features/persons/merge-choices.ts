import type { MERGED_FIELDS } from '../../../shared/contract/persons';
import type { PersonCard } from './person-types';

export type MergedField = (typeof MERGED_FIELDS)[number];
export type Side = 'survivor' | 'absorbed';
/** Of what is a list both may stay together. */
export const JOINED_FIELDS: readonly MergedField[] = ['phones', 'benefits'];
type Applicant = PersonCard['applicant'];

/** A field of a record as one text to compare and to show; empty where it is not given. */
export function mergedText(record: Applicant, field: MergedField): string {
  if (field === 'name')
    return [record.surname, record.firstName, record.patronymic].filter(Boolean).join(' ');
  const value = record[field];
  return Array.isArray(value) ? [...value].sort().join(', ') : (value ?? '');
}

/** Fields in which the two differ: only those are a choice. */
export function fieldsToChoose(
  fields: readonly MergedField[],
  survivor: Applicant,
  absorbed: Applicant,
): MergedField[] {
  return fields.filter(field => {
    const [one, other] = [mergedText(survivor, field), mergedText(absorbed, field)];
    return one !== other && (field === 'name' || (one !== '' && other !== ''));
  });
}

/** The same choices when the other record is the one that stays. */
export function swapChoices(
  choices: Readonly<Partial<Record<MergedField, Side>>>,
): Partial<Record<MergedField, Side>> {
  return Object.fromEntries(
    Object.entries(choices).map(([field, side]) => [field, side === 'survivor' ? 'absorbed' : 'survivor']),
  );
}
