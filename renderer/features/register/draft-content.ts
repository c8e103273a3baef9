import { AUTHORS, CHANNELS, KINDS, SOURCES } from '../../../shared/domain/codes';
import type { Fields } from './fields';

/** The form as the base keeps it. */
export function writeDraft(fields: Fields): string {
  return JSON.stringify(fields);
}

const CODES = { channel: CHANNELS, kind: KINDS, author: AUTHORS, source: SOURCES } as const;

/**
 * A kept draft over the fields of an empty form: what an older or newer program wrote differently is left out, the rest
 * is there. null: it is no draft.
 */
export function readDraft(content: string, empty: Fields): Fields | null {
  let kept: unknown;
  try {
    kept = JSON.parse(content);
  } catch {
    return null;
  }
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return null;
  const known = Object.entries(empty).map(([name, value]) => {
    const found: unknown = Reflect.get(Object(kept), name);
    return [name, fits(name, found, value) ? found : value] as const;
  });
  return Object.fromEntries(known) as unknown as Fields;
}

function fits(name: string, found: unknown, value: unknown): boolean {
  if (found === undefined || found === null) return false;
  if (name in CODES) return (CODES[name as keyof typeof CODES] as readonly unknown[]).includes(found);
  if (name === 'questions') return Array.isArray(found) && found.length > 0;
  if (value === null) return typeof found === 'object';
  return typeof found === typeof value && Array.isArray(found) === Array.isArray(value);
}

/** The files that a kept draft names. */
export function filesOf(content: string): string[] {
  try {
    const files: unknown = Reflect.get(Object(JSON.parse(content)), 'files');
    return Array.isArray(files) ? files.map(String) : [];
  } catch {
    return [];
  }
}

const WORDS = [
  'surname',
  'firstName',
  'patronymic',
  'phone',
  'email',
  'identityNumber',
  'address',
  'organisation',
  'summary',
  'text',
  'peopleText',
  'body',
  'bodyNumber',
  'senderNumber',
  'workplace',
  'oralWords',
] as const satisfies readonly (keyof Fields)[];

/** Has anything been typed that would be missed? Choices alone are not worth a draft. */
export function hasWords(fields: Fields): boolean {
  return (
    WORDS.some(name => fields[name].trim() !== '') ||
    fields.questions.some(({ topic }) => topic !== null) ||
    fields.files.length > 0 ||
    fields.onTheWay.length > 0
  );
}

/** Does it hold something that is folded away at first? Then the fold must stand open. */
export function hasMore(fields: Fields): boolean {
  const { identityNumber, address, birthDate, sex, email, workplace, document, post, socialPosition } =
    fields;
  const values = [identityNumber, address, birthDate, sex, email, workplace, document, post, socialPosition];
  return values.some(value => value !== '') || fields.benefits.length > 0;
}

/** What a draft is called in the list: the person, else the point, else the first words. */
export function titleOf(fields: Fields): string {
  const person = [fields.surname, fields.firstName].filter(Boolean).join(' ');
  const words = person || fields.organisation || fields.summary || fields.text || fields.peopleText;
  return words.replace(/\s+/g, ' ').trim().slice(0, 40);
}
