import type { Values } from './command';
import { UsageError } from './exit-code';

/** A text option, or undefined where it was not given. */
export function text(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** A text option that must be there. Throws UsageError. */
export function required(values: Values, name: string): string {
  const value = text(values, name);
  if (value === undefined) throw new UsageError(`--${name} is missing`);
  return value;
}

/** One of a closed list. Throws UsageError. */
export function oneOf<T extends string>(values: Values, name: string, list: readonly T[], otherwise: T): T {
  const value = text(values, name);
  if (value === undefined) return otherwise;
  const found = list.find(item => item === value);
  if (found === undefined) throw new UsageError(`--${name} takes ${list.join(', ')}`);
  return found;
}

/** A whole number within bounds. Throws UsageError. */
export function whole(values: Values, name: string, otherwise: number, min: number, max: number): number {
  const value = text(values, name);
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!Number.isInteger(number) || number < min || number > max)
    throw new UsageError(`--${name} takes a whole number from ${min} to ${max}`);
  return number;
}
