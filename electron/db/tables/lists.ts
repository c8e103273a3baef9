import type { Flag } from './flag';

/** A label that the head gives to cases: «Дорога в школу», from one day to another. */
export interface CampaignsTable {
  office_id: string;
  id: string;
  name_ru: string;
  name_kk: string;
  from_on: string;
  to_on: string;
  /** From this day on no case gets its mark; null = open. */
  closed_on: string | null;
  version: number;
}

export interface SavedViewsTable {
  office_id: string;
  id: string;
  owner_id: string;
  /** The whole office sees it. */
  shared: Flag;
  /** Name, search words, filter: words of people may name people. Holds owner and shared too, to vouch for them. */
  sealed: Uint8Array;
  key_version: number;
  version: number;
}

export interface ListColumnsTable {
  office_id: string;
  user_id: string;
  /** JSON array of column codes. */
  columns: string;
}
