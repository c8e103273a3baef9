import type { Generated } from 'kysely';

export interface CountersTable {
  office_id: string;
  series: string;
  year: number;
  last: number;
}

export interface CasesTable {
  /** Order of registration in this database; the key of the blind index. */
  doc: Generated<number>;
  office_id: string;
  id: string;
  number: string;
  series: string;
  year: number;
  seq: number;
  source_id: string | null;
  external_id: string | null;
  received_on: string;
  registered_at: string;
  due_on: string;
  closed_on: string | null;
  status: string;
  channel: string;
  source: string;
  kind: string;
  author: string;
  signatures: number | null;
  repeat: string;
  language: string;
  urgency: string;
  territory: string | null;
  executor_id: string | null;
  /** JSON of the routing decision with its reasons: staff, topics, counts; nothing of the citizen. */
  decision: string;
  applicant_id: string | null;
  sex: string | null;
  age_band: string | null;
  social_position: string | null;
  /** First question's topic, for lists. */
  classifier: string;
  topic: string;
  sealed: Uint8Array;
  key_version: number;
  version: number;
  /** MAC of this row with its questions and benefits under the office key; null as in grants. */
  row_mac: Uint8Array | null;
  /** Keyed hash of the code on the citizen's receipt, as hex; the code itself is nowhere. */
  status_key: string | null;
  /** 1: the body that passed it on wants to be told of the answer. */
  under_control: number | null;
  campaign_id: string | null;
  /** Since when a dispute or a check keeps the case from being destroyed. */
  held_on: string | null;
  /** The citizen's data is gone since; what statistics count is left. */
  destroyed_on: string | null;
  act_id: string | null;
  /** Who was told that nobody takes the case, `executor head`; null = nobody, or it does not wait. */
  told: string | null;
  /** Who was told of its term, with the due day they were told of, `2026-12-04 before head`; null = nobody. */
  late_told: string | null;
}

export interface CaseBenefitsTable {
  office_id: string;
  case_id: string;
  benefit: string;
}

export interface QuestionsTable {
  office_id: string;
  id: string;
  case_id: string;
  ordinal: number;
  classifier: string;
  topic: string;
  section: string;
  theme: string;
  result: string | null;
  result_on: string | null;
  /** Copies of the case's dates: statistics by topic must not join a million rows. */
  received_on: string;
  closed_on: string | null;
}
