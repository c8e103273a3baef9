/** How the names of files end that offices send. Keys first: a package is taken only of an office whose key is known. */
const ENDINGS = ['.reception-key.json', '.reception.json', '.reception.json.age'] as const;

const placeOf = (name: string): number => ENDINGS.findIndex(ending => name.endsWith(ending));

/** Can an office have sent a file of this name? */
export function isSentFile(name: string): boolean {
  return placeOf(name) !== -1;
}

/** Orders names as the centre takes them: keys, packages, what was encrypted; a re-issue after what it takes the place of. */
export function byTakingOrder(one: string, other: string): number {
  return placeOf(one) - placeOf(other) || one.localeCompare(other, 'en', { numeric: true });
}
