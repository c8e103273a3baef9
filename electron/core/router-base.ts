import { implement, ORPCError } from '@orpc/server';
import { contract } from '../../shared/contract';
import { statusOf } from '../../shared/contract/refusals';
import { refuseRight } from '../../shared/domain/access/access';
import { ruleOf } from '../../shared/domain/access/procedures';
import { DatabaseError } from '../db';
import { VaultError } from '../vault';
import type { OpenedCopies } from './attachments/opened-copies';
import type { CallContext } from './core';
import type { Deps } from './deps';
import type { Resealer } from './keys/create-resealer';
import { Refusal } from './refusal';
import type { Actor } from './session/session';
import { signOut } from './session/sign-out';
import type { Holders } from './session/unlock';
import { isStillIn } from './sessions/session-rows';
import { refuseOldKey } from './vault/old-key';

/** What routers close over. */
export interface RouterDeps extends Deps {
  readonly holders: Holders;
  readonly copies: OpenedCopies;
  readonly resealer: Resealer;
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

/**
 * The one gate before every procedure: what the table of `shared/domain/access/procedures` asks of the caller.
 * No line in the table, no entry. Use cases ask besides whose record it is.
 */
export function guardedBy(deps: RouterDeps) {
  const { holders } = deps;
  return os.use(async ({ context, path, next }) => {
    const { session } = context;
    // Ended here or in another program over the base, or older than a working day.
    if (session.actor !== null && !(await isStillIn(deps, session))) signOut(holders, session);
    const rule = ruleOf(path.join('.'));
    if (rule === null) throw new Refusal('FORBIDDEN');
    if (rule.needs === 'public') return next();
    const actor = actorOf(context);
    const refusal = rule.needs === 'signed-in' ? null : refuseRight(actor, rule.needs);
    if (refusal) throw new Refusal(refusal);
    // Another session of the office may hold the key; who was not granted it must not work with theirs.
    if (rule.needsKey) {
      if (!holders.holds(context.session, actor.officeId)) throw new Refusal('LOCKED');
      await refuseOldKey(deps.db.read, actor.officeId, deps.keys.keysOf(actor.officeId).version);
    }
    return next();
  });
}

/** Does the caller's own session hold the office key? What others unlocked is theirs. */
export function holdsKey({ holders }: Pick<RouterDeps, 'holders'>, { session }: CallContext): boolean {
  return session.actor !== null && holders.holds(session, session.actor.officeId);
}

/** The signed-in person of a call; refuses UNAUTHORIZED. */
export function actorOf(context: CallContext): Actor {
  if (!context.session.actor) throw new Refusal('UNAUTHORIZED');
  return context.session.actor;
}
