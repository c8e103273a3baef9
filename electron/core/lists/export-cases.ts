import type { z } from 'zod';
import type { listsContract } from '../../../shared/contract/lists';
import { may } from '../../../shared/domain/access/access';
import {
  type ItemRow,
  isDamage,
  openItem,
  personOf,
  visibleCases,
  withItemColumns,
} from '../appeals/case-items';
import { SealedCase } from '../appeals/sealed-case';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { shelveBytes } from '../files/shelve';
import { appendEvents } from '../journal/append-events';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { MIME } from '../spreadsheet/mime';
import { type OfficeSeal, officeSeal } from '../vault/office-seal';
import { type CaseLine, writeCasesCsv, writeCasesXlsx } from './case-file';

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
      lines.push(lineOf(seal, row, input.personal));
    } catch (error) {
      if (!isDamage(error)) throw error;
      damaged.push(String(row.number));
    }
  }
  const bytes =
    input.format === 'csv'
      ? writeCasesCsv(lines, input.personal, input.language)
      : await writeCasesXlsx(lines, input.personal, input.language);
  const office = await officeOf(deps.db.read, actor.officeId);
  const { personal, format } = input;
  await deps.db.write(tx =>
    appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'CASES_EXPORTED', data: { rows: lines.length, personal, format } },
    ]),
  );
  const file = shelveBytes(session, `${office.code}-${deps.clock.today()}.${format}`, MIME[format], bytes);
  return {
    file,
    rows: lines.length,
    damaged,
    missing: new Set(input.ids).size - lines.length - damaged.length,
  };
}

function lineOf(seal: OfficeSeal, row: ItemRow, personal: boolean): CaseLine {
  const item = openItem(seal, row);
  if (!personal) return { item, person: null, text: '' };
  const { text } = SealedCase.parse(seal.open('cases.sealed', row.id, row.key_version, row.sealed));
  return { item, person: personOf(seal, row), text };
}
