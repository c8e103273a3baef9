import type { Flag } from './flag';

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
