import { isContractProcedure } from '@orpc/contract';
import { z } from 'zod';

/** Markup and a formula in one, short enough for nearly every field and without a space: an element that runs script. */
export const MARKUP = '=1+<img/src=x/onerror=window.hit=1>';
/** Where a field holds less, the element alone. */
export const SHORT_MARKUP = '=<img/src=x>';
const ELEMENT = '<img/src=x';

type Schema = z.core.JSONSchema.JSONSchema;

function resolve(schema: Schema, root: Schema): Schema {
  const path = schema.$ref?.split('/').slice(1) ?? [];
  const found = path.reduce<object>((node, key) => Object(Reflect.get(node, key)), root);
  return found as Schema;
}

/** Does the schema of a string let markup through? */
function takesMarkup(schema: Schema): boolean {
  if (schema.enum !== undefined || schema.const !== undefined) return false;
  if ((schema.maxLength ?? Number.POSITIVE_INFINITY) < SHORT_MARKUP.length) return false;
  const patterns = [schema, ...((schema.allOf ?? []) as Schema[])].flatMap(part => part.pattern ?? []);
  return patterns.every(pattern => new RegExp(pattern, 'u').test(SHORT_MARKUP));
}

/** Places of a schema where a text may stand that holds markup: `applicant.phones[]`. */
function placesOf(schema: Schema, root: Schema, at: string, seen: readonly string[]): string[] {
  if (schema.$ref !== undefined) {
    if (seen.includes(schema.$ref)) return [];
    return placesOf(resolve(schema, root), root, at, [...seen, schema.$ref]);
  }
  const within = (part: unknown, place: string) => placesOf(part as Schema, root, place, seen);
  if (schema.type === 'string') return takesMarkup(schema) ? [at] : [];
  const found = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap(part =>
    within(part, at),
  );
  for (const [name, part] of Object.entries(schema.properties ?? {}))
    found.push(...within(part, `${at}.${name}`));
  if (typeof schema.additionalProperties === 'object')
    found.push(...within(schema.additionalProperties, `${at}.*`));
  for (const part of [schema.items ?? [], schema.prefixItems ?? []].flat())
    found.push(...within(part, `${at}[]`));
  return found;
}

/**
 * Every place in the inputs of a contract where somebody may write words of their own, as
 * `appeals.register.applicant.surname`. Whatever is not of a closed list, a day, an id or a code by its pattern.
 */
export function freeStrings(contract: object, path: readonly string[] = []): string[] {
  if (isContractProcedure(contract)) {
    const schema = contract['~orpc'].inputSchema;
    if (!(schema instanceof z.ZodType)) return [];
    const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    return [...new Set(placesOf(root, root, path.join('.'), []))];
  }
  return Object.entries(contract).flatMap(([name, part]) => freeStrings(part, [...path, name]));
}

/** Places of a value where markup stands, by the same names; keys of maps are told by `*` beside their own name. */
export function markupIn(value: unknown, at: string): string[] {
  if (typeof value === 'string') return value.includes(ELEMENT) ? [at] : [];
  if (Array.isArray(value)) return value.flatMap(part => markupIn(part, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    ...markupIn(part, `${at}.${name}`),
    ...markupIn(part, `${at}.*`),
  ]);
}
