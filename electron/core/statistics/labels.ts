import type { LocalName } from '../../../shared/domain/codes';
import { isPlace, NO_VALUE } from '../../../shared/domain/statistics/catalogue';
import type { Dimension } from '../../../shared/domain/statistics/indicators';
import { codeKey } from '../../../shared/i18n/code-key';
import { createTranslator } from '../../../shared/i18n/translator';
import type { ReadDb } from '../../db';

const PLACES = 500;
const ru = createTranslator('ru');
const kk = createTranslator('kk');

const TOPIC_LEVELS: ReadonlySet<Dimension> = new Set(['section', 'theme', 'subject', 'topic']);

export type LabelOf = (dimension: Dimension, code: string) => LocalName;

/** Names of every value that the tables of an office can show, of places only those that were counted. */
export async function loadLabels(db: ReadDb, officeId: string, places: readonly string[]): Promise<LabelOf> {
  const [topics, territories, executors, campaigns] = await Promise.all([
    db
      .selectFrom('topics')
      .select(['code', 'name_ru', 'name_kk'])
      .where('owner', 'in', ['*', officeId])
      .execute(),
    territoriesOf(db, places),
    db.selectFrom('executors').select(['code', 'name']).where('office_id', '=', officeId).execute(),
    db
      .selectFrom('campaigns')
      .select(['id', 'name_ru', 'name_kk'])
      .where('office_id', '=', officeId)
      .execute(),
  ]);
  const topicNames = new Map(
    topics.map(row => [row.code, { ru: row.name_ru, kk: row.name_kk || row.name_ru }]),
  );
  const territoryNames = new Map(territories.map(row => [row.code, { ru: row.name_ru, kk: row.name_kk }]));
  const campaignNames = new Map(campaigns.map(row => [row.id, { ru: row.name_ru, kk: row.name_kk }]));
  const executorNames = new Map(executors.map(row => [row.code, { ru: row.name, kk: row.name }]));
  return (dimension, code) => {
    const same = { ru: code, kk: code };
    if (TOPIC_LEVELS.has(dimension)) return topicNames.get(code) ?? same;
    const key = codeKey(dimension, code);
    if (code === NO_VALUE && !key) return { ru: 'Не указано', kk: 'Көрсетілмеген' };
    if (isPlace(dimension)) return territoryNames.get(code) ?? same;
    if (dimension === 'campaign') return campaignNames.get(code) ?? same;
    if (dimension === 'executor') return executorNames.get(code) ?? same;
    if (dimension === 'month') return { ru: monthName(code), kk: monthName(code) };
    return key ? { ru: ru(key), kk: kk(key) } : same;
  };
}

/** Places by code, a few hundred a query: an engine takes only so many values. */
async function territoriesOf(db: ReadDb, codes: readonly string[]) {
  const found: { code: string; name_ru: string; name_kk: string }[] = [];
  for (let from = 0; from < codes.length; from += PLACES) {
    const rows = await db
      .selectFrom('territories')
      .select(['code', 'name_ru', 'name_kk'])
      .where('code', 'in', codes.slice(from, from + PLACES))
      .execute();
    found.push(...rows);
  }
  return found;
}

/** `2018-07` -> `07.2018`. */
function monthName(month: string): string {
  return `${month.slice(5, 7)}.${month.slice(0, 4)}`;
}
