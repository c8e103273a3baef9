import { implement, ORPCError } from '@orpc/server';
import { contract } from '../../shared/contract';
import { statusOf } from '../../shared/contract/refusals';
import { DatabaseError } from '../db';
import { VaultError } from '../vault';
import type { CallContext } from './core';
import type { Deps } from './deps';
import { Refusal } from './refusal';
import type { Actor } from './session/session';
import type { Holders } from './session/unlock';

/** What routers close over. */
export interface RouterDeps extends Deps {
  readonly holders: Holders;
}

const base = implement(contract).$context<CallContext>();

/** Codes of the base that a contract may list as they are. */
const TOLD = new Set(['DISK_FULL', 'READ_ONLY', 'BUSY', 'DATABASE_CORRUPT', 'DATABASE_FAILED']);

/** A refusal as it travels: its code, the status of the code, its data. */
function refusalOf(code: string, cause: unknown, data?: unknown): ORPCError<string, unknown> {
  return new ORPCError(code, { status: statusOf(code), data, cause });
}

/**
 * Turns an expected refusal into the contract's typed error. Everything else passes on and becomes one opaque
 * code at the host: what went wrong inside is for the log.
 */
export const os = base.use(async ({ next }) => {
  try {
    return await next();
  } catch (error) {
    if (error instanceof Refusal) throw refusalOf(error.code, error, error.data);
    if (error instanceof DatabaseError && TOLD.has(error.code)) throw refusalOf(error.code, error);
    if (error instanceof VaultError && error.code === 'LOCKED') throw refusalOf('LOCKED', error);
    // A sealed value that does not open was damaged or put there by somebody else.
    if (error instanceof VaultError && (error.code === 'TAMPERED' || error.code === 'FORMAT'))
      throw refusalOf('DATABASE_CORRUPT', error);
    throw error;
  }
});

/** The signed-in person of a call; refuses UNAUTHORIZED. */
export function actorOf(context: CallContext): Actor {
  if (!context.session.actor) throw new Refusal('UNAUTHORIZED');
  return context.session.actor;
}
