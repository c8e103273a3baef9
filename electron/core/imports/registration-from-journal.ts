import type { ImportMapping } from '../../../shared/contract/import-mapping';
import { keepAsked } from '../../../shared/domain/appeals/keep-asked';
import { mapRow } from '../../../shared/domain/imports/map-row';
import type { Deps } from '../deps';
import { SHIPPED_CLASSIFIER } from '../reference/seed-reference';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { loadTerritoryNames, loadTopicNames } from './resolve-names';
import { shippedMappings } from './router';

const PLAIN = 'plain';
/** Stands in for what a single registration does not need and a journal does. */
const NO_EXTERNAL_ID = 'one';

/**
 * Turns one row in the columns of the plain journal into the input of a registration: codes or words, topic and
 * territory by code or by name. Refuses UNKNOWN_TOPIC, UNKNOWN_TERRITORY, UNKNOWN_EXECUTOR and ROW_REFUSED.
 */
export async function registrationFromJournal(
  deps: Deps,
  actor: Actor,
  row: Readonly<Record<string, unknown>>,
) {
  const mapping = (await shippedMappings(deps)).find(({ id }) => id === PLAIN)?.mapping;
  if (!mapping) throw new Error('the plain mapping is missing: the installation is damaged');
  const cells = cellsOf(row, deps.clock.today());
  const mapped = mapRow(mapping, cells);
  if (!mapped.ok) {
    const [first] = mapped.refusals;
    return refuse('ROW_REFUSED', { reason: first?.reason ?? '', column: first?.column ?? '' });
  }
  const {
    topicCode,
    territory,
    externalId,
    closedOn,
    dueOn,
    result,
    status,
    executor,
    applicant,
    signatures,
    ...rest
  } = mapped.row;
  const topic = await topicOf(deps, mapping, actor, topicCode);
  const executorId = executor === null ? null : await executorOf(deps, actor, executor);
  const place = territory === null ? null : (await loadTerritoryNames(deps.db.read)).find(territory);
  if (place === undefined) return refuse('UNKNOWN_TERRITORY', { code: territory ?? '' });
  return {
    ...rest,
    questions: [{ classifier: SHIPPED_CLASSIFIER, code: topic }],
    ...(externalId === NO_EXTERNAL_ID ? {} : { externalId }),
    ...(place ? { territory: place.code } : {}),
    ...(applicant ? { applicant: keepAsked(rest, applicant) } : {}),
    ...(signatures === null ? {} : { signatures }),
    ...(executorId ? { executorId } : {}),
  };
}

function cellsOf(row: Readonly<Record<string, unknown>>, today: string): Record<string, string> {
  const given = Object.entries(row).map(([name, value]) => [
    name,
    value === null || value === undefined ? '' : String(value),
  ]);
  return { external_id: NO_EXTERNAL_ID, received_on: today, ...Object.fromEntries(given) };
}

async function topicOf(
  deps: Deps,
  mapping: ImportMapping,
  actor: Actor,
  topic: string | null,
): Promise<string> {
  const found = (await loadTopicNames(deps.db.read, mapping, actor.officeId)).find(topic);
  return found?.code ?? refuse('UNKNOWN_TOPIC', { index: 0, code: topic ?? '' });
}

async function executorOf(deps: Deps, actor: Actor, executor: string): Promise<string> {
  const row = await deps.db.read
    .selectFrom('executors')
    .select('id')
    .where('office_id', '=', actor.officeId)
    .where(eb => eb.or([eb('code', '=', executor), eb('name', '=', executor)]))
    .executeTakeFirst();
  return row?.id ?? refuse('UNKNOWN_EXECUTOR');
}
