import { mkdir } from 'node:fs/promises';
import packageJson from '../../package.json';
import { calendarFor } from '../../shared/domain/terms';
import { type Database, openPostgres, openSqlite, type SqliteOptions } from '../db';
import { type Argon2Params, createKeyRing } from '../vault';
import { aidRouter } from './aid/router';
import { appealsRouter } from './appeals/router';
import { keepTidy } from './attachments/keep-tidy';
import { createOpenedCopies } from './attachments/opened-copies';
import { attachmentsRouter } from './attachments/router';
import { createBackground } from './background';
import { backupRouter } from './backup/router';
import { campaignsRouter } from './campaigns/router';
import { centreRouter } from './centre/router';
import { systemClock } from './clock';
import { closingRouter } from './closing/router';
import { consentsRouter } from './consents/router';
import type { Clock, Log } from './core';
import type { Deps, Resources } from './deps';
import { desktopRouter } from './desktop/router';
import { draftsRouter } from './drafts/router';
import { formsRouter } from './forms/router';
import { forwardsRouter } from './forwards/router';
import { householdsRouter } from './households/router';
import { importsRouter } from './imports/router';
import { inquiriesRouter } from './inquiries/router';
import { invitationsRouter } from './invitations/router';
import { journalRouter } from './journal/router';
import { createResealer } from './keys/create-resealer';
import { keysRouter } from './keys/router';
import { listsRouter } from './lists/router';
import { measuresRouter } from './measures/router';
import { createIds } from './new-id';
import { numbersRouter } from './numbers/router';
import { officeRouter } from './office/router';
import { packageRouter } from './package/router';
import { partsRouter } from './parts/router';
import { personsRouter } from './persons/router';
import { problemsRouter } from './problems/router';
import { promisesRouter } from './promises/router';
import { readingsRouter } from './readings/router';
import { receiptsRouter } from './receipts/router';
import { receptionsRouter } from './receptions/router';
import { referenceRouter } from './reference/router';
import { seedReference } from './reference/seed-reference';
import { findResources } from './resources';
import { overOpenBase } from './restore/over-open-base';
import type { Restoring } from './restore/restoring';
import { restoreRouter } from './restore/router';
import { retentionRouter } from './retention/router';
import { rightsRouter } from './rights/router';
import { guardedBy, type RouterDeps } from './router-base';
import { routingRouter } from './routing/router';
import { secondFactorRouter } from './second-factor/router';
import { sessionRouter } from './session/router';
import { signOut } from './session/sign-out';
import { createHolders } from './session/unlock';
import { sessionsRouter } from './sessions/router';
import { createLeaving } from './sessions/session-rows';
import { createOldCaseIndexer } from './similar/index-old-cases';
import { staffRouter } from './staff/router';
import { statisticsRouter } from './statistics/router';
import { systemRouter } from './system/router';

export interface CoreOptions {
  /** Folder of the office's data: the base, temporary files. */
  readonly dataDir: string;
  readonly database?:
    | ({ readonly kind: 'sqlite' } & SqliteOptions)
    | { readonly kind: 'postgres'; readonly url: string };
  readonly log: Log;
  readonly clock?: Clock;
  /** Milliseconds since 1970; only tests bring their own. */
  readonly instant?: () => number;
  readonly resources?: Resources;
  /** Only a process that can close the base and open another one brings it. */
  readonly restoring?: Restoring;
  /** Only tests make passwords cheap. */
  readonly passwordCost?: Argon2Params;
}

/** Every procedure of the contract, implemented; a missing one does not compile. */
export function createRouter(deps: RouterDeps) {
  return guardedBy(deps).router({
    session: sessionRouter(deps),
    secondFactor: secondFactorRouter(deps),
    sessions: sessionsRouter(deps),
    office: officeRouter(deps),
    invitations: invitationsRouter(deps),
    staff: staffRouter(deps),
    reference: referenceRouter(deps),
    routing: routingRouter(deps),
    appeals: appealsRouter(deps),
    parts: partsRouter(deps),
    forwards: forwardsRouter(deps),
    readings: readingsRouter(deps),
    inquiries: inquiriesRouter(deps),
    promises: promisesRouter(deps),
    aid: aidRouter(deps),
    measures: measuresRouter(deps),
    persons: personsRouter(deps),
    households: householdsRouter(deps),
    attachments: attachmentsRouter(deps),
    drafts: draftsRouter(deps),
    numbers: numbersRouter(deps),
    receipts: receiptsRouter(deps),
    receptions: receptionsRouter(deps),
    lists: listsRouter(deps),
    campaigns: campaignsRouter(deps),
    statistics: statisticsRouter(deps),
    forms: formsRouter(deps),
    closing: closingRouter(deps),
    packages: packageRouter(deps),
    problems: problemsRouter(deps),
    centre: centreRouter(deps),
    imports: importsRouter(deps),
    journal: journalRouter(deps),
    keys: keysRouter(deps),
    backup: backupRouter(deps),
    restore: restoreRouter(overOpenBase(deps)),
    retention: retentionRouter(deps),
    consents: consentsRouter(deps),
    rights: rightsRouter(deps),
    desktop: desktopRouter(),
    system: systemRouter(deps),
  });
}

export type AppRouter = ReturnType<typeof createRouter>;

export interface Core {
  readonly router: AppRouter;
  /** For the command line and tests, which work without a connection. */
  readonly deps: RouterDeps;
  /** Signs everybody out: no key stays in memory. */
  lock(): void;
  close(): Promise<void>;
}

async function openDatabase(options: CoreOptions, clock: Clock): Promise<Database> {
  if (options.database?.kind === 'postgres') return openPostgres(options.database.url, clock.now());
  return openSqlite(options.dataDir, clock.now(), options.database);
}

/**
 * Wires the application together; the only place that does. Throws DatabaseError where the base cannot be opened.
 */
export async function createCore(options: CoreOptions): Promise<Core> {
  const clock = options.clock ?? systemClock;
  const resources = options.resources ?? findResources(__dirname);
  const db = await openDatabase(options, clock);
  try {
    await mkdir(options.dataDir, { recursive: true, mode: 0o700 });
    await seedReference(db, resources.tablesDir);
  } catch (error) {
    await db.close();
    throw error;
  }
  const keys = createKeyRing();
  const background = createBackground(options.log);
  const deps: Deps = {
    db,
    clock,
    keys,
    background,
    resources,
    log: options.log,
    dataDir: options.dataDir,
    version: packageJson.version,
    newId: createIds(),
    instant: options.instant ?? Date.now,
    calendarOf: profile => calendarFor(profile),
    ...(options.passwordCost ? { passwordCost: options.passwordCost } : {}),
    ...(options.restoring ? { restoring: options.restoring } : {}),
  };
  const leaving = createLeaving(deps);
  const tidy = keepTidy(deps);
  const oldCases = createOldCaseIndexer(deps);
  const resealer = createResealer(deps);
  const onHold = (officeId: string) => {
    oldCases.wake(officeId);
    resealer.kick(officeId);
  };
  const copies = createOpenedCopies(options);
  const holders = createHolders(deps, leaving.leave, onHold, session => void copies.wipe(session));
  const routerDeps: RouterDeps = { ...deps, holders, copies, resealer };
  const lock = (): void => {
    for (const session of holders.sessions()) signOut(holders, session);
  };
  return {
    router: createRouter(routerDeps),
    deps: routerDeps,
    lock,
    async close() {
      await resealer.stop();
      await tidy.stop();
      await oldCases.close();
      lock();
      keys.lock();
      await leaving.settled();
      await copies.settled();
      await background.stop();
      await db.close();
    },
  };
}
