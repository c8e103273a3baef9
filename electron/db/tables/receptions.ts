import type { Flag } from './flag';

/** Cards of personal reception (карточка личного приёма), one for a case that began with one. */
export interface ReceptionsTable {
  office_id: string;
  id: string;
  case_id: string;
  number: string;
  year: number;
  seq: number;
  held_on: string;
  receiver_id: string;
  /** Answered on the spot. */
  oral: Flag;
  sealed: Uint8Array;
  key_version: number;
  version: number;
  row_mac: Uint8Array;
}
