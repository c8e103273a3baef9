import type { Flag } from './flag';

export interface RetentionSettingsTable {
  office_id: string;
  years: number;
  to_year_end: Flag;
  /** Hours between the head's signature and the destruction. */
  pause_hours: number;
  /** The rule or order that the term rests on, as the head wrote it; it stands on every act. */
  source: string;
  version: number;
}

/** Acts of destruction, kept for ever; nothing of a citizen. */
export interface DestructionActsTable {
  office_id: string;
  id: string;
  year: number;
  seq: number;
  state: string;
  /** The rule in force when it was drawn up. */
  years: number;
  to_year_end: Flag;
  source: string;
  prepared_by: string;
  prepared_at: string;
  confirmed_by: string | null;
  confirmed_at: string | null;
  not_before: string | null;
  /** Who withdrew it or carried it out, and when. */
  ended_by: string | null;
  ended_at: string | null;
  /** When the base's files were cleared of what was deleted; null until then. */
  cleared_at: string | null;
  version: number;
  key_version: number;
  /** MAC of this row with its cases under the office key. */
  row_mac: Uint8Array;
}

export interface DestructionActCasesTable {
  office_id: string;
  act_id: string;
  case_id: string;
  number: string;
  received_on: string;
  closed_on: string;
  keep_until: string;
  /** Null until the act is carried out, then `destroyed` or why it was left out. */
  outcome: string | null;
}
