import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { listsContract } from '../../../shared/contract/lists';
import { may } from '../../../shared/domain/access/access';
import type { CaseQuery } from '../appeals/case-filter';
import { isDamage, withItemColumns } from '../appeals/case-items';
import { seenByParts, viewOf } from '../appeals/list-appeals';
import type { Session } from '../core';
import type { Deps } from '../deps';
import type { Run, Runs } from '../files/runs';
import { shelve } from '../files/shelve';
import { appendEvents } from '../journal/append-events';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { MIME } from '../spreadsheet/mime';
import { officeSeal } from '../vault/office-seal';
import { type FileLine, writeCases } from './case-file';
import { openLine } from './case-line';

type Input = z.output<NonNullable<(typeof listsContract.exportRegistry)['~orpc']['inputSchema']>>;

/** Cases read at once: what memory holds of the list, besides a piece of the file. */
const PAGE = 500;

/**
 * A work list as a registry, however long: the ticket of a file that is written while it is fetched, a few hundred
 * cases at a time, in the order of registration. Cases registered later are not in it; one that does not open stands
 * with its number alone. The journal says who took how many out before the ticket is handed over.
 */
export async function exportRegistry(deps: Deps, actor: Actor, session: Session, runs: Runs, input: Input) {
  const { personal, format } = input;
  if (personal && !may(actor, 'cases.exportPersonal')) refuse('FORBIDDEN');
  // Locked, it refuses now and not in the middle of a file.
  officeSeal(deps, actor.officeId);
  const today = deps.clock.today();
  const { shared, parts } = await seenByParts(deps.db.read, actor);
  const list = () => viewOf(deps, actor, input, today, shared, parts);
  const { rows, newest } = await list()
    .select(eb => [eb.fn.countAll<number>().as('rows'), eb.fn.max('cases.doc').as('newest')])
    .executeTakeFirstOrThrow();
  const office = await officeOf(deps.db.read, actor.officeId);
  await deps.db.write(tx =>
    appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'CASES_EXPORTED', data: { rows: Number(rows), personal, format } },
    ]),
  );
  const fileId = randomUUID();
  const upToNewest = () => list().where('cases.doc', '<=', Number(newest ?? 0));
  async function* pieces() {
    const { run, end } = runs.begin(session, fileId);
    try {
      yield* writeCases(linesOf(deps, actor, upToNewest, run, personal), input);
    } finally {
      end();
    }
  }
  const name = `${office.code}-${today}-registry.${format}`;
  const { size: _, ...file } = shelve(
    session,
    { name, mime: MIME[format], size: null, content: { pieces } },
    fileId,
  );
  return { file, rows: Number(rows) };
}

/** The list's cases a page at a time; throws CANCELLED where the run was stopped. */
async function* linesOf(
  deps: Deps,
  { officeId }: Actor,
  list: () => CaseQuery,
  run: Run,
  personal: boolean,
): AsyncGenerator<FileLine> {
  for (let after = 0; ; ) {
    const page = await withItemColumns(
      list().where('cases.doc', '>', after).orderBy('cases.doc').limit(PAGE),
      officeId,
    )
      .select('cases.doc')
      .execute();
    // Asked anew for each page: the key may be gone by now, and then the file is broken off.
    const seal = officeSeal(deps, officeId);
    for (const row of page) {
      if (run.stop.signal.aborted) refuse('CANCELLED');
      run.rows += 1;
      try {
        yield openLine(seal, row, personal);
      } catch (error) {
        if (!isDamage(error)) throw error;
        yield { damaged: String(row.number) };
      }
    }
    after = page.at(-1)?.doc ?? after;
    if (page.length < PAGE) return;
  }
}
