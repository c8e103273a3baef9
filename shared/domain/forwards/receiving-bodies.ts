import type { LocalName, Profile } from '../codes';
import { type TermSpec, usualTerm } from '../terms';
import type { BodyKind } from './forward-rules';

/** A term for forwarding that the office sets for one body in place of the law's usual one. */
export interface SpecialTerm {
  readonly amount: number;
  readonly unit: 'calendar' | 'working';
}

/** A body that the office forwards to, with its special term where it has one. */
export interface ReceivingBody {
  readonly kind: BodyKind;
  readonly name: LocalName;
  readonly term: SpecialTerm | null;
}

const folded = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase();

/** The office's body of this name, in either language; null: one that is not on its list. */
export function findBody(bodies: readonly ReceivingBody[], name: string): ReceivingBody | null {
  const wanted = folded(name);
  if (wanted === '') return null;
  return bodies.find(body => folded(body.name.ru) === wanted || folded(body.name.kk) === wanted) ?? null;
}

/** Place of the first body that stands twice on a list; null: none. An empty name in one language is no name. */
export function findTwin(bodies: readonly ReceivingBody[]): number | null {
  const seen = new Set<string>();
  for (const [index, { name }] of bodies.entries()) {
    const own = new Set([folded(name.ru), folded(name.kk)].filter(one => one !== ''));
    if ([...own].some(one => seen.has(one))) return index;
    for (const one of own) seen.add(one);
  }
  return null;
}

/** The term by which an appeal is forwarded: the profile's usual one, or what the office set for the body. */
export function forwardTerm(profile: Profile, special: SpecialTerm | null): TermSpec {
  const { spec } = usualTerm(profile, 'forwarding');
  return special ? { ...spec, ...special } : spec;
}
