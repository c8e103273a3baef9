import type { Needed } from './access';
import { ACCESS_PROCEDURES } from './access-procedures';
import { CASE_PROCEDURES } from './case-procedures';
import { OFFICE_PROCEDURES } from './office-procedures';
import { PERSON_PROCEDURES } from './person-procedures';
import { QUARTER_PROCEDURES } from './quarter-procedures';

/**
 * What every procedure of the contract needs. A procedure without a line here is refused to everybody. It is the
 * first of two locks: whose record it is, the use case asks besides.
 */
const LINES: readonly (readonly [procedure: string, needs: Needed])[] = [
  ACCESS_PROCEDURES,
  OFFICE_PROCEDURES,
  CASE_PROCEDURES,
  PERSON_PROCEDURES,
  QUARTER_PROCEDURES,
].flatMap(table => Object.entries(table));
const NEEDED: ReadonlyMap<string, Needed> = new Map(LINES);

/** Rights whose work reads or writes what is sealed: they need a session that holds the office key. */
const SEALED: ReadonlySet<Needed> = new Set<Needed>([
  'appeals.register',
  'appeals.see',
  'appeals.seeAll',
  'appeals.assign',
  'appeals.work',
  'appeals.note',
  'persons.find',
  'persons.see',
  'persons.edit',
  'persons.merge',
  'persons.dataFile',
  'persons.erase',
  'campaigns.mark',
  'cases.export',
  'imports.run',
  'quarters.check',
  'quarters.sign',
  'recovery.make',
  'retention.see',
  'retention.prepare',
  'retention.decide',
  'keys.change',
  'base.vouch',
  // A reset grants the office key, a removal changes it.
  'signIns.manage',
  'attachments.limit',
]);

export interface ProcedureRule {
  readonly needs: Needed;
  /** Also asks that the caller's own session holds the office key. */
  readonly needsKey: boolean;
}

/** The rule of a procedure, `appeals.get`; null where the table has none. */
export function ruleOf(procedure: string): ProcedureRule | null {
  const needs = NEEDED.get(procedure);
  return needs === undefined ? null : { needs, needsKey: SEALED.has(needs) };
}

/** Every procedure that has a rule, as often as it has one. */
export const RULED_PROCEDURES: readonly string[] = LINES.map(([procedure]) => procedure);
