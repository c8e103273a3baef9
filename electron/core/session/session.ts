import { randomUUID } from 'node:crypto';
import type { OfficeKind, Role } from '../../../shared/domain/codes';
import type { DesktopDoor, Session, SessionPlace } from '../core';

/** Who acts: filled by sign-in, never by input. */
export interface Actor {
  readonly id: string;
  readonly officeId: string;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly executorId: string | null;
  /** What kind of base the person works at. */
  readonly at: OfficeKind;
}

/**
 * A session for one connection (a window's port, a cookie, one run of the command line); `device` is where it sits,
 * as the host knows it, `place` the same in words for people.
 */
export function openSession(
  desktop: DesktopDoor | null = null,
  device?: string,
  place?: SessionPlace,
): Session {
  return {
    id: randomUUID(),
    actor: null,
    entry: null,
    factor: null,
    desktop,
    files: new Map(),
    ...(device === undefined ? {} : { device }),
    ...(place === undefined ? {} : { place }),
  };
}
