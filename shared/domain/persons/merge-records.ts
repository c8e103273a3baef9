/** A person's record as merging sees it; the sealed record fits. */
export interface MergeableRecord {
  readonly surname: string;
  readonly firstName?: string | undefined;
  readonly patronymic?: string | undefined;
  readonly otherNames?: readonly string[] | undefined;
  readonly phones: readonly string[];
  readonly benefits: readonly string[];
  readonly flags: readonly { readonly code: string }[];
}
export type Choice = 'survivor' | 'absorbed';

const MOST_PHONES = 5;
const MOST_OTHER_NAMES = 10;
const NAME = ['surname', 'firstName', 'patronymic'] as const;

const nameOf = (record: MergeableRecord) =>
  [record.surname, record.firstName, record.patronymic].filter(Boolean).join(' ');

/**
 * One record of two. A field comes from where it was chosen, else from the survivor, else from the other; phones,
 * benefits and flags of both stay where nothing was chosen. The name that was not taken stays as another name.
 */
export function mergeRecords<T extends MergeableRecord>(
  survivor: T,
  absorbed: T,
  choices: Readonly<Partial<Record<string, Choice>>>,
): T {
  const [named, unnamed] = choices.name === 'absorbed' ? [absorbed, survivor] : [survivor, absorbed];
  const merged = { ...absorbed, ...survivor } as Record<string, unknown>;
  for (const [field, choice] of Object.entries(choices))
    if (field !== 'name') merged[field] = (choice === 'absorbed' ? absorbed : survivor)[field as keyof T];
  for (const part of NAME) merged[part] = named[part];
  const others = [...(survivor.otherNames ?? []), ...(absorbed.otherNames ?? []), nameOf(unnamed)];
  const otherNames = [...new Set(others)].filter(name => name !== nameOf(named)).slice(0, MOST_OTHER_NAMES);
  if (otherNames.length > 0) merged.otherNames = otherNames;
  if (!choices.phones)
    merged.phones = [...new Set([...survivor.phones, ...absorbed.phones])].slice(0, MOST_PHONES);
  if (!choices.benefits) merged.benefits = [...new Set([...survivor.benefits, ...absorbed.benefits])];
  const known = new Set(survivor.flags.map(flag => flag.code));
  merged.flags = [...survivor.flags, ...absorbed.flags.filter(flag => !known.has(flag.code))];
  return withoutGaps(merged) as unknown as T;
}

/**
 * The survivor's record after parting: what nobody touched since the merge is as it was before; what was changed
 * afterwards stays changed.
 */
export function unmergeRecord<T extends object>(before: T, merged: T, now: T): T {
  const was = before as Record<string, unknown>;
  const joined = merged as Record<string, unknown>;
  const present = now as Record<string, unknown>;
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const fields = [...new Set([...Object.keys(was), ...Object.keys(present), ...Object.keys(joined)])];
  const parted = Object.fromEntries(
    fields.map(field => [field, same(present[field], joined[field]) ? was[field] : present[field]]),
  );
  return withoutGaps(parted) as unknown as T;
}

function withoutGaps(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
