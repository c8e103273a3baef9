import type { Author, Channel, Profile } from '../codes';

/**
 * Series of numbers, each counted for itself in an office and a year. Cards of personal reception are a
 * series of their own: not every person received becomes a registered appeal.
 */
export type NumberSeries = 'appeal' | 'reception';

/** Indices that stand in numbers: who wrote, and how it came. Customary, so an office may change them. */
export interface IndexTable {
  readonly author: Readonly<Record<Author, string>>;
  readonly channel: Readonly<Record<Channel, string>>;
  /** Index of the personal reception series. */
  readonly reception: string;
}

const TEMPLATE = '{office}-{letter}-{seq:5}/{yy}';

const TEMPLATES: Readonly<Record<Profile, Readonly<Record<NumberSeries, string>>>> = {
  KZ: { appeal: TEMPLATE, reception: TEMPLATE },
  RU: { appeal: TEMPLATE, reception: TEMPLATE },
};

const INDICES: Readonly<Record<Profile, IndexTable>> = {
  KZ: {
    // ЖТ жеке тұлға, ЗТ заңды тұлға (as e-Otinish writes them), ҰЖ ұжымдық, АН анонимді.
    author: { individual: 'ЖТ', family: 'ЖТ', collective: 'ҰЖ', organisation: 'ЗТ', anonymous: 'АН' },
    channel: {
      'walk-in': 'ЖҚ',
      phone: 'Т',
      letter: 'Х',
      email: 'Э',
      web: 'С',
      messenger: 'М',
      field: 'КҚ',
      online: 'О',
    },
    reception: 'ЖҚ',
  },
  RU: {
    // ОГ обращения граждан, Кол коллективное, Орг организация, Ан анонимное.
    author: { individual: 'ОГ', family: 'ОГ', collective: 'Кол', organisation: 'Орг', anonymous: 'Ан' },
    channel: {
      'walk-in': 'ЛП',
      phone: 'Т',
      letter: 'П',
      email: 'Э',
      web: 'С',
      messenger: 'М',
      field: 'ВП',
      online: 'ВКС',
    },
    reception: 'ЛП',
  },
};

/** Template a new office begins with, as text for `parseTemplate`. */
export function defaultTemplate(profile: Profile, series: NumberSeries): string {
  return TEMPLATES[profile][series];
}

export function defaultIndices(profile: Profile): IndexTable {
  return INDICES[profile];
}

/** The `{letter}` of a number: the index of the author kind, or of the personal reception series. */
export function letterFor(table: IndexTable, series: NumberSeries, author: Author): string {
  return series === 'reception' ? table.reception : table.author[author];
}
