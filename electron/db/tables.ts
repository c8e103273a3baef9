import type { Generated, Selectable } from 'kysely';

/** Flags are 0/1 integers and JSON is text on both engines, so that rows compare equal in tests. */
type Flag = 0 | 1;

export interface OfficesTable {
  id: string;
  code: string;
  /** Code folded for uniqueness: `kz-01`. */
  code_key: string;
  name_ru: string;
  name_kk: string;
  territory: string;
  profile: string;
  language: string;
  demo: Flag;
  number_template: string;
  key_version: number;
  rules_version: number;
  created_at: string;
  /** Minutes without a key or a touch until the page locks. */
  idle_minutes: Generated<number>;
  /** Recipient (`age1...`) of the recovery sheet; null = no sheet was made. */
  recovery_recipient: string | null;
  recovery_made_at: string | null;
  /** When the sheet's check phrase was typed back. */
  recovery_confirmed_at: string | null;
}

/** The office key for the recovery sheet, every version of it. */
export interface RecoveryGrantsTable {
  office_id: string;
  key_version: number;
  wrapped: string;
}

export interface BackupSettingsTable {
  office_id: string;
  folder: string | null;
  /** `HH:MM` by the PC's clock. */
  daily_at: string | null;
  at_quit: Flag;
  warn_days: number;
  /** JSON array of `age1...` besides the recovery sheet's. */
  recipients: string;
  failed_at: string | null;
  /** Code of the last failure; null after a success. */
  failure: string | null;
  version: number;
}

/** Back-ups that were made and opened again; the files themselves may be gone. */
export interface BackupsTable {
  office_id: string;
  id: string;
  name: string;
  folder: string;
  made_at: string;
  /** Local time of the PC, as in the name. */
  made_local: string;
  bytes: number;
  sha256: string;
  cases: number;
  events: number;
}

export interface UsersTable {
  id: string;
  office_id: string;
  login: string;
  name: string;
  /** JSON array of roles. */
  roles: string;
  executor_id: string | null;
  recipient: string;
  /** JSON of the sealed identity: salt, Argon2 cost, ciphertext. */
  sealed_identity: string;
  created_at: string;
  /** Somebody else gave the password: nobody signs in with it before it is changed. */
  must_change_password: Generated<Flag>;
  /** The sign-in was taken away; the row stays for the journal. */
  removed_at: string | null;
}

export interface SignInFailuresTable {
  /** `user:<id>`, `unknown:<bucket>`, `device:<id>`. */
  subject: string;
  count: number;
  last_at: string;
}

export interface GrantsTable {
  office_id: string;
  user_id: string;
  key_version: number;
  wrapped: string;
  /** MAC of this row under the office key; null in a base made before 0040 until a holder signs in. */
  row_mac: Uint8Array | null;
}

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
}

/** `owner` is '*' for tables that ship with the program, else the office that imported its own. */
export interface ClassifiersTable {
  owner: string;
  id: string;
  name_ru: string;
  name_kk: string;
  edition: string;
  source: string;
}

export interface TopicsTable {
  owner: string;
  classifier: string;
  code: string;
  parent: string | null;
  level: number;
  /** Materialised path of codes, `0002/0002.0007/`; a subtree is a prefix. */
  path: string;
  section: string;
  theme: string;
  name_ru: string;
  name_kk: string;
  /** Folded names and code, for typing. */
  search: string;
}

export interface TerritoriesTable {
  code: string;
  profile: string;
  parent: string | null;
  level: number;
  path: string;
  name_ru: string;
  name_kk: string;
  search: string;
}

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
}

export interface ApplicantsTable {
  office_id: string;
  id: string;
  sealed: Uint8Array;
  key_version: number;
  version: number;
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

export interface EventsTable {
  office_id: string;
  seq: number;
  id: string;
  case_id: string | null;
  type: string;
  actor_id: string | null;
  at: string;
  data: string;
  sealed: Uint8Array | null;
  key_version: number | null;
  hash: string;
}

export interface JournalHeadsTable {
  office_id: string;
  seq: number;
  hash: string;
  /** The last link that was written with the office key at hand, and the MAC of its place and hash. */
  sealed_seq: number;
  sealed_mac: Uint8Array | null;
  sealed_key_version: number | null;
}

export interface MetaTable {
  key: string;
  value: string;
}

export interface SchemaMigrationsTable {
  id: string;
  applied_at: string;
}

export interface Tables {
  offices: OfficesTable;
  users: UsersTable;
  sign_in_failures: SignInFailuresTable;
  grants: GrantsTable;
  executors: ExecutorsTable;
  absences: AbsencesTable;
  routing_rules: RoutingRulesTable;
  classifiers: ClassifiersTable;
  topics: TopicsTable;
  territories: TerritoriesTable;
  counters: CountersTable;
  cases: CasesTable;
  applicants: ApplicantsTable;
  case_benefits: CaseBenefitsTable;
  questions: QuestionsTable;
  events: EventsTable;
  journal_heads: JournalHeadsTable;
  recovery_grants: RecoveryGrantsTable;
  backup_settings: BackupSettingsTable;
  backups: BackupsTable;
  meta: MetaTable;
  schema_migrations: SchemaMigrationsTable;
}

/** A row as it is read. */
export type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;
