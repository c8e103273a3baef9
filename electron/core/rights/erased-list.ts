import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Deps } from '../deps';
import { personRows } from '../persons/stored-person';
import type { Actor } from '../session/session';

/** Beside the base and in no back-up: a base that is put back must not take this along. */
const FILE = 'erased.json';
const Erased = z.array(
  z.strictObject({ officeId: z.string(), personId: z.string(), erasedOn: z.iso.date() }),
);

type Folder = Pick<Deps, 'dataDir'>;

async function readList({ dataDir }: Folder): Promise<z.output<typeof Erased>> {
  try {
    return Erased.parse(JSON.parse(await readFile(join(dataDir, FILE), 'utf8')));
  } catch {
    return [];
  }
}

/** Remembers who was erased, by ids that tell nobody anything. */
export async function noteErased(
  deps: Folder,
  officeId: string,
  personIds: readonly string[],
  erasedOn: string,
): Promise<void> {
  const list = await readList(deps);
  const added = personIds.map(personId => ({ officeId, personId, erasedOn }));
  const path = join(deps.dataDir, FILE);
  await writeFile(`${path}.part`, `${JSON.stringify([...list, ...added])}\n`, { mode: 0o600 });
  await rename(`${path}.part`, path);
}

/** Who was erased and is here again, because the base was put back from an older back-up. */
export async function returnedPersons(deps: Deps, actor: Actor) {
  const list = (await readList(deps)).filter(one => one.officeId === actor.officeId);
  const ids = list.map(one => one.personId);
  const here = new Set((await personRows(deps.db.read, actor.officeId, ids)).map(row => row.id));
  return list.filter(one => here.has(one.personId)).map(({ personId, erasedOn }) => ({ personId, erasedOn }));
}
