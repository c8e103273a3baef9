import { keepUntil } from '../../../shared/domain/retention/keep-until';
import { type ErasureBlock, type ErasureFate, fateOf } from '../../../shared/domain/rights/erasure-rules';
import type { ReadDb } from '../../db';
import type { Deps } from '../deps';
import { caseIdsOf, idsOfPerson } from '../persons/person-cases';
import { personRows } from '../persons/stored-person';
import { refuse } from '../refusal';
import { retentionSettingsOf } from '../retention/settings';
import type { Actor } from '../session/session';

export interface PlannedCase {
  readonly id: string;
  readonly number: string;
  readonly receivedOn: string;
  readonly closedOn: string | null;
  readonly fate: ErasureFate;
  readonly blocked: ErasureBlock | null;
  readonly keepUntil: string | null;
}

/** What an erasure of a person would do. */
export interface ErasurePlan {
  readonly personId: string;
  /** With the records joined to it. */
  readonly ids: readonly string[];
  readonly cases: readonly PlannedCase[];
  /** Number of the person's newest case; typed to confirm. */
  readonly confirm: string;
}

/** How each case of a person stands, in the order of registration. Refuses NOT_FOUND. */
export async function planErasure(deps: Deps, db: ReadDb, actor: Actor, id: string): Promise<ErasurePlan> {
  const [row] = await personRows(db, actor.officeId, [id]);
  if (!row) refuse('NOT_FOUND');
  const personId = row.merged_into ?? row.id;
  const ids = await idsOfPerson(db, actor.officeId, [personId]);
  const caseIds = await caseIdsOf(db, actor.officeId, [personId]);
  const rule = await retentionSettingsOf(db, actor.officeId);
  const today = deps.clock.today();
  const rows = await casesById(db, actor.officeId, caseIds);
  const busy = await casesInActs(db, actor.officeId, caseIds);
  const signed = await signedByOthers(db, actor.officeId, caseIds, ids);
  const cases = rows.map((found): PlannedCase => {
    const until = found.closed_on === null ? null : keepUntil(found.closed_on, rule);
    return {
      id: found.id,
      number: found.number,
      receivedOn: found.received_on,
      closedOn: found.closed_on,
      ...fateOf({
        status: found.status,
        heldOn: found.held_on,
        inAct: busy.has(found.id),
        main: found.applicant_id !== null && ids.includes(found.applicant_id),
        others: signed.get(found.id) ?? 0,
      }),
      keepUntil: until !== null && until >= today ? until : null,
    };
  });
  return { personId, ids, cases, confirm: cases.at(-1)?.number ?? '' };
}

/** The plan with what goes and what stays beside the cases. */
export async function previewErasure(deps: Deps, actor: Actor, input: { personId: string }) {
  const { read } = deps.db;
  const { cases, ids, confirm } = await planErasure(deps, read, actor, input.personId);
  const files = await read
    .selectFrom('attachments')
    .select('case_id')
    .where('office_id', '=', actor.officeId)
    .where('case_id', 'in', [...cases.map(one => one.id), ''])
    .execute();
  const gone = new Set(cases.filter(one => one.fate === 'destroyed').map(one => one.id));
  const filesGone = files.filter(file => gone.has(file.case_id ?? '')).length;
  const { n } = await read
    .selectFrom('consents')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('office_id', '=', actor.officeId)
    .where('person_id', 'in', [...ids])
    .executeTakeFirstOrThrow();
  return {
    cases: cases.map(({ id, number, fate, blocked, keepUntil: until }) => ({
      id,
      number,
      fate,
      blocked,
      keepUntil: fate === 'destroyed' ? until : null,
    })),
    filesGone,
    filesStay: files.length - filesGone,
    consents: Number(n),
    confirm,
  };
}

function casesById(db: ReadDb, officeId: string, ids: readonly string[]) {
  return db
    .selectFrom('cases')
    .select(['id', 'number', 'status', 'received_on', 'closed_on', 'held_on', 'applicant_id'])
    .where('office_id', '=', officeId)
    .where('id', 'in', [...ids, ''])
    .orderBy('doc')
    .execute();
}

async function casesInActs(db: ReadDb, officeId: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('destruction_act_cases as l')
    .innerJoin('destruction_acts as d', join =>
      join.onRef('d.office_id', '=', 'l.office_id').onRef('d.id', '=', 'l.act_id'),
    )
    .select('l.case_id')
    .where('l.office_id', '=', officeId)
    .where('l.case_id', 'in', [...ids, ''])
    .where('d.state', 'in', ['prepared', 'confirmed'])
    .execute();
  return new Set(rows.map(row => row.case_id));
}

/** How many others signed each case: its main applicant, and those who stand beside with the same right. */
async function signedByOthers(
  db: ReadDb,
  officeId: string,
  caseIds: readonly string[],
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('case_people')
    .select(['case_id', 'applicant_id'])
    .where('office_id', '=', officeId)
    .where('case_id', 'in', [...caseIds, ''])
    .where('part', 'in', ['main', 'co'])
    .execute();
  const counts = new Map<string, number>();
  for (const { case_id, applicant_id } of rows)
    if (!ids.includes(applicant_id)) counts.set(case_id, (counts.get(case_id) ?? 0) + 1);
  return counts;
}
