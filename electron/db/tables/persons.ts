import type { Generated } from 'kysely';

export interface ApplicantsTable {
  office_id: string;
  id: string;
  sealed: Uint8Array;
  key_version: number;
  version: number;
  /** The person this duplicate was joined to: never itself a duplicate. */
  merged_into: string | null;
  /** MAC under the office key; null in a base of an earlier release until a holder of the key signs in. */
  row_mac: Uint8Array | null;
}

/** Everybody under an appeal of several people, the main applicant among them. */
export interface CasePeopleTable {
  office_id: string;
  case_id: string;
  applicant_id: string;
  part: string;
  ordinal: number;
}

/** Who is in the blind index of persons; `doc` is its key. */
export interface PersonDocsTable {
  doc: Generated<number>;
  office_id: string;
  applicant_id: string;
  /** Edition of the rules by which the tokens were made. */
  edition: number;
}

/** What two persons were before they were joined (sealed), so that they can be parted whole. */
export interface MergesTable {
  office_id: string;
  id: string;
  survivor_id: string;
  absorbed_id: string;
  merged_at: string;
  undone_at: string | null;
  sealed: Uint8Array;
  key_version: number;
  version: number;
  row_mac: Uint8Array;
}

/** A family that lives together; its name, address and who is who are sealed. */
export interface HouseholdsTable {
  office_id: string;
  id: string;
  sealed: Uint8Array;
  key_version: number;
  version: number;
  row_mac: Uint8Array;
}

export interface HouseholdMembersTable {
  office_id: string;
  household_id: string;
  applicant_id: string;
  ordinal: number;
}
