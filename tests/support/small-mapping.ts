import { ImportMapping } from '../../shared/contract/import-mapping';
import type { Cells, ImportedAppeal, Refusal } from '../../shared/domain/imports/imported-appeal';
import { mapRow } from '../../shared/domain/imports/map-row';

const column = (name: string) => ({ columns: [name], otherwise: '' });
const SIMPLE = [
  'closed_on',
  'due_on',
  'channel',
  'source',
  'kind',
  'author',
  'signatures',
  'repeat',
  'topic',
  'territory',
  'result',
  'status',
  'executor',
  'surname',
  'first_name',
  'patronymic',
  'phone',
  'email',
  'address',
  'identity_number',
  'birth_date',
  'sex',
  'language',
  'urgency',
  'summary',
] as const;

/** A mapping whose columns are named as the fields, and what the test changes of it. */
export function mappingOf(fields: ImportMapping['fields'] = {}): ImportMapping {
  return ImportMapping.parse({
    format: 'reception-import-1',
    title: 'Проверка',
    sourceId: 'check',
    file: {},
    dates: ['yyyy-MM-dd', 'dd.MM.yyyy'],
    classifier: { id: 'ru-2025', nameRu: 'К', nameKk: 'Ж', edition: '1' },
    fields: {
      external_id: { columns: ['id'] },
      received_on: { columns: ['received_on'] },
      text: { columns: ['text'] },
      ...Object.fromEntries(SIMPLE.map(name => [name, column(name)])),
      ...fields,
    },
  });
}

export const MAPPING = mappingOf();
/** The mandatory cells, and the appeal that they alone make. */
export const LEAST: Cells = { id: '7', received_on: '01.06.2018', text: 'Течёт крыша' };
export const BARE: ImportedAppeal = {
  externalId: '7',
  receivedOn: '2018-06-01',
  closedOn: null,
  dueOn: null,
  channel: 'letter',
  source: 'citizen',
  kind: 'application',
  author: 'anonymous',
  signatures: null,
  repeat: 'first',
  topicCode: null,
  territory: null,
  result: null,
  status: 'open',
  executor: null,
  applicant: null,
  language: 'ru',
  urgency: 'normal',
  summary: 'Течёт крыша',
  text: 'Течёт крыша',
};

export function mapped(cells: Cells, mapping = MAPPING): ImportedAppeal {
  const result = mapRow(mapping, { ...LEAST, ...cells });
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusals)}`);
  return result.row;
}

export function refused(cells: Cells, mapping = MAPPING): readonly Refusal[] {
  const result = mapRow(mapping, { ...LEAST, ...cells });
  return result.ok ? [] : result.refusals;
}
