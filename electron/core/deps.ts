import type { WorkCalendar } from '../../shared/domain/terms';
import type { Database } from '../db';
import type { Argon2Params, KeyRing } from '../vault';
import type { Background } from './background';
import type { Clock, Log } from './core';
import type { Restoring } from './restore/restoring';

/** Where the tables and mappings that ship with the program lie. */
export interface Resources {
  readonly tablesDir: string;
  readonly mappingsDir: string;
}

/** What use cases work with; made once in create-core.ts. */
export interface Deps {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly keys: KeyRing;
  readonly background: Background;
  readonly dataDir: string;
  readonly resources: Resources;
  readonly version: string;
  /** Milliseconds since 1970 by the PC's own clock, whatever day is rehearsed: the delay at sign-in counts by it. */
  instant(): number;
  /** A new UUIDv7. */
  newId(): string;
  calendarOf(profile: 'KZ' | 'RU'): WorkCalendar;
  /** Where another base can be put in place of this one. */
  readonly restoring?: Restoring;
  /** Only tests make passwords cheap. */
  readonly passwordCost?: Argon2Params;
}
