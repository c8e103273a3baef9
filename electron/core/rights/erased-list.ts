import { z } from 'zod';
import type { Deps } from '../deps';
import { addBeside, readBeside } from '../files/beside-base';
import { personRows } from '../persons/stored-person';
import type { Actor } from '../session/session';

const FILE = 'erased.json';
const Erased = z.array(
  z.strictObject({ officeId: z.string(), personId: z.string(), erasedOn: z.iso.date() }),
);

/** Remembers who was erased, by ids that tell nobody anything. */
export async function noteErased(
  { dataDir }: Pick<Deps, 'dataDir'>,
  officeId: string,
  personIds: readonly string[],
  erasedOn: string,
): Promise<void> {
  const added = personIds.map(personId => ({ officeId, personId, erasedOn }));
  await addBeside(dataDir, FILE, Erased, added);
}

/** Who was erased and is here again, because the base was put back from an older back-up. */
export async function returnedPersons(deps: Deps, actor: Actor) {
  const list = (await readBeside(deps.dataDir, FILE, Erased)).filter(one => one.officeId === actor.officeId);
  const ids = list.map(one => one.personId);
  const here = new Set((await personRows(deps.db.read, actor.officeId, ids)).map(row => row.id));
  return list.filter(one => here.has(one.personId)).map(({ personId, erasedOn }) => ({ personId, erasedOn }));
}
