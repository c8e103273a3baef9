/** The office and its own affairs: set-up, desks, rules, journals taken in, back-ups, the vouched tables. */
export type OfficeEvent =
  /** `persons`: rows of persons have had MACs from the beginning. */
  | { type: 'OFFICE_CREATED'; data: { code: string; profile: string; persons?: true; centre?: true } }
  /** A further office of the base was made by a head of this one. */
  | { type: 'OFFICE_ADDED'; data: { code: string } }
  | { type: 'BACKUP_SETTINGS_SAVED'; data: { dailyAt: string | null; atQuit: boolean; recipients: number } }
  | { type: 'BACKUP_MADE'; data: { name: string; cases: number; events: number } }
  /** `before`: the desk that the assistant left for it; empty = none. */
  | { type: 'ASSISTANT_ATTACHED'; data: { login: string; executor: string; before: string } }
  | { type: 'ASSISTANT_DETACHED'; data: { login: string; executor: string } }
  | { type: 'EXECUTOR_SAVED'; data: { name: string; kind: string } }
  | { type: 'ABSENCE_ADDED'; data: { executor: string; from: string; to: string } }
  | { type: 'ABSENCE_REMOVED'; data: { executor: string; from: string; to: string } }
  | { type: 'RULES_SAVED'; data: { rules: number; version: number } }
  | { type: 'RULES_RESTORED'; data: { rules: number; version: number; restored: number } }
  | {
      type: 'IMPORT_FINISHED';
      data: { source: string; read: number; registered: number; refused: number; repeated: number };
    }
  | { type: 'JOURNAL_EXPORTED'; data: { rows: number } }
  | { type: 'ROWS_SEALED'; data: { cases: number; grants: number } }
  | { type: 'TABLES_SEALED'; data: { rows: number } }
  | { type: 'ROWS_VOUCHED'; data: { rows: number; what: string } }
  | { type: 'VIEW_SAVED'; data: { shared: boolean } }
  | { type: 'VIEW_REMOVED'; data: { shared: boolean } }
  | { type: 'CASES_EXPORTED'; data: { rows: number; personal: boolean; format: string } }
  | { type: 'CAMPAIGN_SAVED'; data: { name: string; from: string; to: string } }
  | { type: 'CAMPAIGN_CLOSED'; data: { name: string } }
  | { type: 'CAMPAIGN_REOPENED'; data: { name: string } }
  | { type: 'ATTACHMENT_LIMIT_SET'; data: { mib: number } }
  | { type: 'HANDOVER_SET'; data: { hours: number | null } }
  | { type: 'LADDER_SET'; data: { executor: number | null; head: number | null; aide: number | null } }
  | {
      type: 'LATE_LADDER_SET';
      data: { before: number | null; executor: number | null; head: number | null; aide: number | null };
    }
  /** `special`: those with a term of their own. */
  | { type: 'RECEIVING_BODIES_SAVED'; data: { bodies: number; special: number } }
  | { type: 'INQUIRY_TERMS_SAVED'; data: { own: number } }
  | { type: 'NUMBERS_RESERVED'; data: { year: number; first: number; last: number; device: string } }
  | { type: 'NUMBERS_CLOSED'; data: { year: number; first: number; last: number; used: number } }
  | { type: 'DESK_SAVED'; data: { requiredFields: number } };

/** Each of them once; words are in `event.<type>`. */
export const OFFICE_EVENT_TYPES: Readonly<Record<OfficeEvent['type'], true>> = {
  OFFICE_CREATED: true,
  OFFICE_ADDED: true,
  BACKUP_SETTINGS_SAVED: true,
  BACKUP_MADE: true,
  ASSISTANT_ATTACHED: true,
  ASSISTANT_DETACHED: true,
  EXECUTOR_SAVED: true,
  ABSENCE_ADDED: true,
  ABSENCE_REMOVED: true,
  RULES_SAVED: true,
  RULES_RESTORED: true,
  IMPORT_FINISHED: true,
  JOURNAL_EXPORTED: true,
  ROWS_SEALED: true,
  TABLES_SEALED: true,
  ROWS_VOUCHED: true,
  VIEW_SAVED: true,
  VIEW_REMOVED: true,
  CASES_EXPORTED: true,
  CAMPAIGN_SAVED: true,
  CAMPAIGN_CLOSED: true,
  CAMPAIGN_REOPENED: true,
  ATTACHMENT_LIMIT_SET: true,
  HANDOVER_SET: true,
  LADDER_SET: true,
  LATE_LADDER_SET: true,
  RECEIVING_BODIES_SAVED: true,
  INQUIRY_TERMS_SAVED: true,
  DESK_SAVED: true,
  NUMBERS_RESERVED: true,
  NUMBERS_CLOSED: true,
};
