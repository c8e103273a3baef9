import type { z } from 'zod';
import type { listsContract } from '../../../shared/contract/lists';
import { may } from '../../../shared/domain/access/access';
import { isDamage, visibleCases, withItemColumns } from '../appeals/case-items';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { shelveBytes } from '../files/shelve';
import { appendEvents } from '../journal/append-events';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { MIME } from '../spreadsheet/mime';
import { officeSeal } from '../vault/office-seal';
import { writeCases } from './case-file';
import { type CaseLine, openLine } from './case-line';

type Input = z.output<NonNullable<(typeof listsContract.exportCases)['~orpc']['inputSchema']>>;

/**
 * The chosen cases as a file, in the order chosen. What the actor may not see is left out and counted, what does not
 * open is named. The journal says who took how many out, and whether with personal data, before the file is handed over.
 */
export async function exportCases(deps: Deps, actor: Actor, session: Session, input: Input) {
  if (input.personal && !may(actor, 'cases.exportPersonal')) refuse('FORBIDDEN');
  const seal = officeSeal(deps, actor.officeId);
  const rows = await withItemColumns(
    visibleCases(deps.db.read, actor).where('cases.id', 'in', input.ids),
    actor.officeId,
  ).execute();
  const byId = new Map(rows.map(row => [row.id, row]));
  const lines: CaseLine[] = [];
  const damaged: string[] = [];
  for (const id of new Set(input.ids)) {
    const row = byId.get(id);
    if (!row) continue;
    try {
      lines.push(openLine(seal, row, input.personal));
    } catch (error) {
      if (!isDamage(error)) throw error;
      damaged.push(String(row.number));
    }
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of writeCases(inTurn(lines), input)) pieces.push(piece);
  const office = await officeOf(deps.db.read, actor.officeId);
  const { personal, format } = input;
  await deps.db.write(tx =>
    appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'CASES_EXPORTED', data: { rows: lines.length, personal, format } },
    ]),
  );
  const name = `${office.code}-${deps.clock.today()}.${format}`;
  return {
    file: shelveBytes(session, name, MIME[format], Buffer.concat(pieces)),
    rows: lines.length,
    damaged,
    missing: new Set(input.ids).size - lines.length - damaged.length,
  };
}

async function* inTurn<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
