import type { Selectable } from 'kysely';
import type { AidTable } from './tables/aid';
import type { AttachmentsTable } from './tables/attachments';
import type { BackupSettingsTable, BackupsTable } from './tables/backup';
import type { MetaTable, SchemaMigrationsTable } from './tables/base';
import type { CaseBenefitsTable, CasesTable, CountersTable, QuestionsTable } from './tables/cases';
import type { CentreOfficesTable, CentrePackagesTable } from './tables/centre';
import type { QuarterSnapshotsTable } from './tables/closing';
import type { ConsentSettingsTable, ConsentsTable, ConsentTextsTable } from './tables/consents';
import type { DraftsTable, NumberRangesTable } from './tables/desk';
import type { FormsTable } from './tables/forms';
import type { ForwardsTable } from './tables/forwards';
import type { InquiriesTable } from './tables/inquiries';
import type { InvitationsTable } from './tables/invitations';
import type { EventsTable, JournalHeadsTable } from './tables/journal';
import type { KeyRotationsTable, OfficeSecretsTable } from './tables/keys';
import type { CampaignsTable, ListColumnsTable, SavedViewsTable } from './tables/lists';
import type { MeasuresTable } from './tables/measures';
import type {
  GrantsTable,
  OfficesTable,
  RecoveryGrantsTable,
  SecondFactorCodesTable,
  SignInFailuresTable,
  UsersTable,
} from './tables/office';
import type { ExecutorPartsTable } from './tables/parts';
import type {
  ApplicantsTable,
  CasePeopleTable,
  HouseholdMembersTable,
  HouseholdsTable,
  MergesTable,
  PersonDocsTable,
} from './tables/persons';
import type { PopulationsTable } from './tables/populations';
import type { SystemicProblemsTable } from './tables/problems';
import type { PromisesTable } from './tables/promises';
import type { ReadingsTable } from './tables/readings';
import type { ReceptionsTable } from './tables/receptions';
import type { ClassifiersTable, TerritoriesTable, TopicsTable } from './tables/reference';
import type {
  DestructionActCasesTable,
  DestructionActsTable,
  RetentionSettingsTable,
} from './tables/retention';
import type { AbsencesTable, ExecutorsTable, RoutingRulesTable, RuleVersionsTable } from './tables/routing';
import type { TableSealsTable } from './tables/seals';
import type { SessionsTable } from './tables/sessions';
import type { CaseLinksTable, IndexBacklogTable } from './tables/similar';

export interface Tables {
  systemic_problems: SystemicProblemsTable;
  populations: PopulationsTable;
  offices: OfficesTable;
  users: UsersTable;
  sign_in_failures: SignInFailuresTable;
  second_factor_codes: SecondFactorCodesTable;
  sessions: SessionsTable;
  invitations: InvitationsTable;
  grants: GrantsTable;
  executors: ExecutorsTable;
  absences: AbsencesTable;
  routing_rules: RoutingRulesTable;
  rule_versions: RuleVersionsTable;
  classifiers: ClassifiersTable;
  topics: TopicsTable;
  territories: TerritoriesTable;
  counters: CountersTable;
  cases: CasesTable;
  applicants: ApplicantsTable;
  case_people: CasePeopleTable;
  person_docs: PersonDocsTable;
  merges: MergesTable;
  households: HouseholdsTable;
  household_members: HouseholdMembersTable;
  case_benefits: CaseBenefitsTable;
  forms: FormsTable;
  questions: QuestionsTable;
  case_links: CaseLinksTable;
  index_backlog: IndexBacklogTable;
  events: EventsTable;
  journal_heads: JournalHeadsTable;
  recovery_grants: RecoveryGrantsTable;
  key_rotations: KeyRotationsTable;
  office_secrets: OfficeSecretsTable;
  backup_settings: BackupSettingsTable;
  backups: BackupsTable;
  retention_settings: RetentionSettingsTable;
  destruction_acts: DestructionActsTable;
  destruction_act_cases: DestructionActCasesTable;
  quarter_snapshots: QuarterSnapshotsTable;
  centre_offices: CentreOfficesTable;
  centre_packages: CentrePackagesTable;
  attachments: AttachmentsTable;
  campaigns: CampaignsTable;
  saved_views: SavedViewsTable;
  list_columns: ListColumnsTable;
  forwards: ForwardsTable;
  inquiries: InquiriesTable;
  promises: PromisesTable;
  aid: AidTable;
  measures: MeasuresTable;
  executor_parts: ExecutorPartsTable;
  readings: ReadingsTable;
  receptions: ReceptionsTable;
  drafts: DraftsTable;
  number_ranges: NumberRangesTable;
  table_seals: TableSealsTable;
  consent_settings: ConsentSettingsTable;
  consent_texts: ConsentTextsTable;
  consents: ConsentsTable;
  meta: MetaTable;
  schema_migrations: SchemaMigrationsTable;
}

/** A row as it is read. */
export type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;

/** Tables whose rows hold one sealed value and a MAC of their own. */
export const VOUCHED_TABLES = [
  'aid',
  'applicants',
  'consents',
  'executor_parts',
  'forwards',
  'households',
  'inquiries',
  'measures',
  'merges',
  'promises',
  'readings',
  'receptions',
  'systemic_problems',
] as const satisfies readonly (keyof Tables)[];
export type VouchedTableName = (typeof VOUCHED_TABLES)[number];
