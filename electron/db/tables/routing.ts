import type { Generated } from 'kysely';
import type { Flag } from './flag';

export interface ExecutorsTable {
  id: string;
  office_id: string;
  code: string;
  name: string;
  kind: string;
  level: string | null;
  capacity: number;
  active: Flag;
  last_assigned_at: string | null;
  version: number;
  /** JSON of what the executor takes; null = no limits. */
  profile: string | null;
  /** MAC of `last_assigned_at` under the office key; null where there is none, or was none before 0100. */
  row_mac: Generated<Uint8Array | null>;
  key_version: Generated<number | null>;
}

export interface AbsencesTable {
  id: string;
  office_id: string;
  executor_id: string;
  from_on: string;
  to_on: string;
  substitute_id: string | null;
}

export interface RoutingRulesTable {
  id: string;
  office_id: string;
  position: number;
  title: string;
  active: Flag;
  classifier: string | null;
  topic: string | null;
  territory: string | null;
  kind: string | null;
  /** JSON of the target. */
  target: string;
  /** JSON of further conditions, options, dates, owner and reason; null = none. */
  details: string | null;
}

/** Every table of rules that was ever saved, so that a change can be taken back. */
export interface RuleVersionsTable {
  office_id: string;
  version: number;
  saved_at: string;
  saved_by: string;
  /** JSON array of the rules as they were saved. */
  rules: string;
}
