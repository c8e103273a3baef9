import type { JournalEvent } from '../../../shared/domain/audit/events';
import { MOST_MEMBERS, withMember, withoutMembers } from '../../../shared/domain/persons/household';
import type { ReadDb, WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { idsOfPerson } from '../persons/person-cases';
import { mayReachPerson } from '../persons/person-scope';
import { findPerson } from '../persons/stored-person';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import {
  findHousehold,
  householdOfAny,
  insertHousehold,
  type KnownHousehold,
  rewriteHousehold,
  type SealedHousehold,
} from './household-rows';

interface OnHousehold {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Begins a household with its first member. Refuses NOT_FOUND for whom the actor may not open, IN_HOUSEHOLD. */
export async function makeHousehold(
  deps: Deps,
  actor: Actor,
  { personId, kin, ...about }: { personId: string; kin: string; name: string; address: string },
) {
  return deps.db.write(async tx => {
    const id = await standingFor(deps, tx, actor, personId);
    if (!(await mayReachPerson(tx, actor, id))) refuse('NOT_FOUND');
    await refuseElsewhere(deps, tx, actor, id);
    const row = await insertHousehold(deps, tx, actor.officeId, {
      ...about,
      members: [{ personId: id, kin }],
    });
    await note(deps, tx, actor, { type: 'HOUSEHOLD_MADE', data: { household: row.id, person: id } });
    return { id: row.id, version: row.version };
  });
}

/** What a household is called and where it lives. */
export function renameHousehold(
  deps: Deps,
  actor: Actor,
  { name, address, ...on }: OnHousehold & { name: string; address: string },
) {
  return changed(deps, actor, on, async (_tx, { row, household }) => ({
    household: { ...household, name, address },
    event: { type: 'HOUSEHOLD_RENAMED', data: { household: row.id } },
  }));
}

/** Puts a person into a household; one who is there already gets other words. Refuses IN_HOUSEHOLD, HOUSEHOLD_FULL. */
export function addMember(
  deps: Deps,
  actor: Actor,
  { personId, kin, ...on }: OnHousehold & { personId: string; kin: string },
) {
  return changed(deps, actor, on, async (tx, { row, household }) => {
    const id = await standingFor(deps, tx, actor, personId);
    await refuseElsewhere(deps, tx, actor, id, row.id);
    const members = withMember(household.members, { personId: id, kin });
    if (members.length > MOST_MEMBERS) refuse('HOUSEHOLD_FULL', { most: MOST_MEMBERS });
    return {
      household: { ...household, members },
      event: { type: 'HOUSEHOLD_JOINED', data: { household: row.id, person: id } },
    };
  });
}

/** Takes a person out with the duplicates joined to them; with the last one the household is gone. */
export async function removeMember(
  deps: Deps,
  actor: Actor,
  { personId, ...on }: OnHousehold & { personId: string },
) {
  const { version } = await changed(deps, actor, on, async (tx, { row, household }) => {
    const ids = await idsOfPerson(tx, actor.officeId, [personId]);
    const members = withoutMembers(household.members, ids);
    if (members.length === household.members.length) refuse('NOT_FOUND');
    return {
      household: { ...household, members },
      event: { type: 'HOUSEHOLD_LEFT', data: { household: row.id, person: personId } },
    };
  });
  return { dissolved: version === 0 };
}

/** Takes everybody out: the household is gone, its people and their cases stay. */
export async function dissolveHousehold(deps: Deps, actor: Actor, on: OnHousehold) {
  await changed(deps, actor, on, async (_tx, { row, household }) => ({
    household: { ...household, members: [] },
    event: { type: 'HOUSEHOLD_DISSOLVED', data: { household: row.id } },
  }));
  return { dissolved: true };
}

interface HouseholdChange {
  readonly household: SealedHousehold;
  readonly event: JournalEvent;
}

/**
 * One change of a household that the actor may reach, by any of its members, in the version they saw; with its event.
 * Version 0: nobody is left of it.
 */
async function changed(
  deps: Deps,
  actor: Actor,
  on: OnHousehold,
  change: (tx: WriteTx, known: KnownHousehold) => Promise<HouseholdChange>,
) {
  return deps.db.write(async tx => {
    const known = await findHousehold(deps, tx, actor.officeId, on.id);
    if (!known || !(await mayReach(tx, actor, known))) refuse('NOT_FOUND');
    if (known.row.version !== on.expectedVersion) refuse('STALE');
    const { household, event } = await change(tx, known);
    const row = await rewriteHousehold(deps, tx, known, household);
    await note(deps, tx, actor, event);
    return { id: on.id, version: row?.version ?? 0 };
  });
}

async function mayReach(db: ReadDb, actor: Actor, { household }: KnownHousehold): Promise<boolean> {
  for (const { personId } of household.members) if (await mayReachPerson(db, actor, personId)) return true;
  return false;
}

/** Id of a person of the office; of a duplicate that was joined, the survivor's. Refuses NOT_FOUND. */
async function standingFor(deps: Deps, tx: WriteTx, actor: Actor, personId: string): Promise<string> {
  const person = await findPerson(tx, officeSeal(deps, actor.officeId), actor.officeId, personId);
  return person?.row.id ?? refuse('NOT_FOUND');
}

/** Refuses IN_HOUSEHOLD for whom another household than this one has. */
async function refuseElsewhere(
  deps: Deps,
  tx: WriteTx,
  actor: Actor,
  id: string,
  own?: string,
): Promise<void> {
  const ids = await idsOfPerson(tx, actor.officeId, [id]);
  const home = await householdOfAny(deps, tx, actor.officeId, ids);
  if (home && home.row.id !== own) refuse('IN_HOUSEHOLD');
}

function note(deps: Deps, tx: WriteTx, actor: Actor, event: JournalEvent): Promise<void> {
  return appendEvents(deps, tx, actor.officeId, actor.id, [event]);
}
