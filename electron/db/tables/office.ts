import type { Generated } from 'kysely';
import type { Flag } from './flag';

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
  /** `centre`, or null: an office. Chosen when the row is made and never changed. */
  kind: string | null;
  number_template: string;
  key_version: number;
  rules_version: number;
  created_at: string;
  /** Minutes without a key or a touch until the page locks. */
  idle_minutes: Generated<number>;
  /** Working hours within which an offered case is to be accepted; null = no limit. */
  handover_hours: Generated<number | null>;
  /** JSON of who is told of a case that nobody takes, after how many working hours; null = the usual ones. */
  ladder: string | null;
  /** JSON of who is told of a case at work whose term passes, at how many working days; null = the usual ones. */
  late_ladder: string | null;
  /** JSON of the bodies that the office forwards to, with their special terms; null = none are listed. */
  receiving_bodies: string | null;
  /** JSON array of the terms of reply to inquiries that it sets itself; null = none. */
  inquiry_terms: string | null;
  /** Days that the code of an invitation is good for. */
  invitation_days: Generated<number>;
  /** Largest attachment that the office takes, MiB. */
  attachment_mib: Generated<number>;
  /** Recipient (`age1...`) of the recovery sheet; null = no sheet was made. */
  recovery_recipient: string | null;
  recovery_made_at: string | null;
  /** When the sheet's check phrase was typed back. */
  recovery_confirmed_at: string | null;
  /** A head must have a second factor. */
  second_factor_for_heads: Generated<Flag>;
  /** How citizens reach the office: printed on receipts. */
  phone: Generated<string>;
  address_ru: Generated<string>;
  address_kk: Generated<string>;
  hours_ru: Generated<string>;
  hours_kk: Generated<string>;
  /** JSON array of fields that this office demands at registration. */
  required_fields: Generated<string>;
}

/** The office key for the recovery sheet, every version of it. */
export interface RecoveryGrantsTable {
  office_id: string;
  key_version: number;
  wrapped: string;
  /** MAC of this row under the office key; null in a base made before 0100 until a holder signs in. */
  row_mac: Uint8Array | null;
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
  /** Secret of the telephone's codes, sealed under a key of the identity; null = no second factor. */
  second_factor: string | null;
  /** Step of the last code that was taken: none of it or before it is taken again. */
  second_factor_step: Generated<number>;
  /** Post (должность), as receipts and reception cards print it. */
  post: string | null;
}

/** Recovery codes that were not used, as hashes under a key of the identity. */
export interface SecondFactorCodesTable {
  user_id: string;
  hash: string;
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
