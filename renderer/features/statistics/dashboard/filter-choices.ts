import { AUTHORS, CHANNELS, KINDS, type LocalName } from '../../../../shared/domain/codes';
import type { DashboardFilter } from '../../../../shared/domain/statistics/forms/dashboard-form';
import type { Translate } from '../../../../shared/i18n/translator';
import type { Report } from '../report-types';

export type FilterPart = keyof DashboardFilter;
export const FILTER_PARTS = [
  'channel',
  'kind',
  'author',
  'section',
  'territory',
  'executor',
] as const satisfies readonly FilterPart[];

const CODES = { channel: CHANNELS, kind: KINDS, author: AUTHORS } as const;
/** Of these the quarter's own tables know which values have come. */
const COUNTED = {
  section: 'questions.received',
  territory: 'appeals.received',
  executor: 'appeals.received',
} as const;

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
}

/** What a part of the filter can be set to; what was chosen in another quarter stays to be seen, and taken off. */
export function filterChoices(
  t: Translate,
  sayName: (name: LocalName) => string,
  report: Report,
  part: FilterPart,
  chosen: string | undefined,
): FilterChoice[] {
  if (part === 'channel' || part === 'kind' || part === 'author')
    return CODES[part].map(code => ({
      value: code,
      label: t(`code.${part}.${code}` as 'code.channel.phone'),
    }));
  const table = report.tables.find(({ id }) => id === `${COUNTED[part]}/${part}`);
  const rows = (table?.rows ?? []).map(row => ({ value: row.code, label: sayName(row.label) }));
  return chosen && !rows.some(({ value }) => value === chosen)
    ? [...rows, { value: chosen, label: chosen }]
    : rows;
}

/** What the pictures are narrowed to, in words: «Канал: телефон». */
export function sayFilter(
  t: Translate,
  sayName: (name: LocalName) => string,
  report: Report,
  filter: DashboardFilter,
): string[] {
  return FILTER_PARTS.flatMap(part => {
    const chosen = filter[part];
    if (chosen === undefined) return [];
    const label = filterChoices(t, sayName, report, part, chosen).find(
      ({ value }) => value === chosen,
    )?.label;
    return [`${t(`dimension.${part}`)}: ${label ?? chosen}`];
  });
}
