import { may } from '../../../shared/domain/access/access';
import type { JournalEvent } from '../../../shared/domain/audit/events';
import { keepUntil } from '../../../shared/domain/retention/keep-until';
import { yearOf } from '../../../shared/lib/dates';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { queueForJournal } from '../journal/queue-for-journal';
import { openPerson, personRows } from '../persons/stored-person';
import { refuse } from '../refusal';
import { actMac, actNumber } from '../retention/act-rows';
import { clearAfterActs } from '../retention/carry-out-act';
import { destroyCase } from '../retention/destroy-case';
import { removeContents } from '../retention/forget-files';
import { forgetPersons } from '../retention/forget-persons';
import { nextActSeq } from '../retention/prepare-act';
import { retentionSettingsOf } from '../retention/settings';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { noteErased } from './erased-list';
import { leaveCase, rewriteTexts } from './leave-case';
import { othersOfCase, tellingWords } from './others-of-case';
import { type ErasurePlan, type PlannedCase, planErasure } from './plan-erasure';

interface Input {
  readonly personId: string;
  readonly basis: string;
  readonly confirm: string;
  readonly despiteTerm: boolean;
}

/**
 * Erases a person: cases of their own by an act of this moment, out of cases of others, then every record, consent and
 * finding aid. Figures and the journal's entries stay. Refuses NOT_FOUND, WRONG_CONFIRMATION (the number typed is not
 * that of the newest case), ERASURE_BLOCKED {number, why}, TERM_RUNS {number, until} without `despiteTerm`.
 */
export async function erasePerson(deps: Deps, actor: Actor, input: Input) {
  if (!may(actor, 'persons.erase')) refuse('FORBIDDEN');
  const done = await deps.db.write(async tx => {
    await queueForJournal(tx, actor.officeId);
    const plan = await planErasure(deps, tx, actor, input.personId);
    checkPlan(plan, input);
    const own = plan.cases.filter(one => one.fate === 'destroyed');
    const shared = plan.cases.filter(one => one.fate === 'left');
    const events: JournalEvent[] = [];
    await leaveShared(deps, tx, actor, plan, shared, events);
    const act = own.length === 0 ? null : await writeErasureAct(deps, tx, actor, own, input.basis);
    const contents: string[] = [];
    for (const one of own)
      for (const gone of await destroyCase(deps, tx, actor.officeId, one.id, act?.id ?? '')) {
        contents.push(gone.content);
        const data = { fileType: gone.type, attachment: gone.id };
        events.push({ type: 'ATTACHMENT_PURGED', caseId: one.id, data });
      }
    for (const one of own)
      events.push({
        type: 'CASE_DESTROYED',
        caseId: one.id,
        data: { act: act?.number ?? '', number: one.number },
      });
    for (const personId of plan.ids) await rewriteTexts(deps, tx, actor.officeId, { personId }, () => '');
    await forgetPersons(deps, tx, actor.officeId, plan.ids);
    const told = { act: act?.number ?? null, destroyed: own.length, left: shared.length };
    events.push({ type: 'PERSON_ERASED', data: { person: plan.personId, ...told } });
    await appendEvents(deps, tx, actor.officeId, actor.id, events);
    return { contents, told, ids: plan.ids };
  });
  await noteErased(deps, actor.officeId, done.ids, deps.clock.today());
  await removeContents(deps, done.contents);
  if (done.told.act === null)
    await deps.db.clearFreed().catch(() => deps.log.error('clear-after-erasure-failed'));
  else await clearAfterActs(deps, actor.officeId);
  return done.told;
}

function checkPlan({ cases, confirm }: ErasurePlan, input: Input): void {
  if (input.confirm !== confirm) refuse('WRONG_CONFIRMATION');
  for (const { number, blocked, fate, keepUntil: until } of cases) {
    if (blocked !== null) refuse('ERASURE_BLOCKED', { number, why: blocked });
    if (fate === 'destroyed' && until !== null && !input.despiteTerm) refuse('TERM_RUNS', { number, until });
  }
}

async function leaveShared(
  deps: Deps,
  tx: WriteTx,
  actor: Actor,
  { ids, personId }: ErasurePlan,
  shared: readonly PlannedCase[],
  events: JournalEvent[],
): Promise<void> {
  const seal = officeSeal(deps, actor.officeId);
  const records = (await personRows(tx, actor.officeId, ids)).map(row => openPerson(seal, row).record);
  const all = records.map(tellingWords);
  const words = {
    names: all.flatMap(one => one.names),
    numbers: all.flatMap(one => one.numbers),
    phrases: all.flatMap(one => one.phrases),
  };
  for (const { id } of shared) {
    const others = await othersOfCase(tx, seal, actor.officeId, id, ids);
    await leaveCase(deps, tx, actor.officeId, id, { ids, words }, others);
    events.push({ type: 'PERSON_LEFT_CASE', caseId: id, data: { person: personId } });
  }
}

/** The act under which the person's own cases go: drawn up, signed and carried out by the head at once. */
async function writeErasureAct(
  deps: Deps,
  tx: WriteTx,
  actor: Actor,
  own: readonly PlannedCase[],
  basis: string,
): Promise<{ id: string; number: string }> {
  const rule = await retentionSettingsOf(tx, actor.officeId);
  const year = yearOf(deps.clock.today());
  const now = deps.clock.now();
  const id = deps.newId();
  const row = {
    office_id: actor.officeId,
    id,
    year,
    seq: await nextActSeq(tx, actor.officeId, year),
    state: 'done',
    years: rule.years,
    to_year_end: rule.toYearEnd ? (1 as const) : (0 as const),
    source: basis,
    prepared_by: actor.id,
    prepared_at: now,
    confirmed_by: actor.id,
    confirmed_at: now,
    not_before: now,
    ended_by: actor.id,
    ended_at: now,
    version: 1,
    key_version: officeSeal(deps, actor.officeId).keyVersion,
  };
  const cases = own.map(one => {
    const closedOn = one.closedOn ?? one.receivedOn;
    return {
      office_id: actor.officeId,
      act_id: id,
      case_id: one.id,
      number: one.number,
      received_on: one.receivedOn,
      closed_on: closedOn,
      keep_until: keepUntil(closedOn, rule),
      outcome: 'destroyed',
    };
  });
  await tx
    .insertInto('destruction_acts')
    .values({ ...row, cleared_at: null, row_mac: actMac(deps, row, cases) })
    .execute();
  await tx.insertInto('destruction_act_cases').values(cases).execute();
  return { id, number: actNumber(row) };
}
