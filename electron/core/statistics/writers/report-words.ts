import type { z } from 'zod';
import type { QuarterReport, ReportTable } from '../../../../shared/contract/statistics';
import type { Language, LocalName } from '../../../../shared/domain/codes';
import {
  growthPercent,
  type Percent,
  roundPercent,
  share,
} from '../../../../shared/domain/statistics/percent';
import { createTranslator, isMessageKey, type Translate } from '../../../../shared/i18n/translator';
import { parseQuarter } from '../../../../shared/lib/dates';

export type Report = z.output<typeof QuarterReport>;
export type Table = z.output<typeof ReportTable>;
export type Counts = Report['totals'][keyof Report['totals']];

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

/** What a report says in one language. */
export interface ReportWords {
  readonly t: Translate;
  readonly language: Language;
  /** `III квартал 2018`. */
  quarter(code: string): string;
  /** `III кв. 2018`. */
  shortQuarter(code: string): string;
  name(name: LocalName): string;
  /** A row's label; closed lists speak English too, names of the data are Russian and Kazakh only. */
  label(table: Table, row: Table['rows'][number]): string;
  title(table: Table): string;
}

export function reportWords(language: Language): ReportWords {
  const t = createTranslator(language);
  const name = (local: LocalName) => (language === 'kk' && local.kk !== '' ? local.kk : local.ru);
  const periodOf = (code: string) => {
    const quarter = parseQuarter(code);
    return quarter && { roman: ROMAN[quarter.quarter], year: String(quarter.year) };
  };
  const period = (key: 'quarter.title' | 'quarter.short', code: string) => {
    const params = periodOf(code);
    return params ? t(key, params) : code;
  };
  return {
    t,
    language,
    name,
    quarter: code => period('quarter.title', code),
    shortQuarter: code => period('quarter.short', code),
    label(table, row) {
      const key = `code.${table.dimension}.${row.code}`;
      return language === 'en' && isMessageKey(key) ? t(key) : name(row.label);
    },
    title: ({ indicator, dimension }) =>
      t('quarter.file.title', {
        indicator: t(`indicator.${indicator}`),
        dimension: t(`dimension.${dimension}`),
      }),
  };
}

/** Figures of one line in the order of the columns; a percentage without a base is null. */
export interface LineFigures {
  readonly now: number;
  readonly share: number | null;
  readonly previous: number;
  readonly change: number;
  readonly growth: number | null;
  readonly lastYear: number;
  readonly yearChange: number;
  readonly yearGrowth: number | null;
}

const rounded = (percent: Percent | null) => percent && roundPercent(percent, 1, 'half-up');

/** Changes, growth and share of one line, percentages rounded half up to one decimal. */
export function lineFigures({ now, previous, lastYear }: Counts, whole: number): LineFigures {
  return {
    now,
    share: rounded(share(now, whole)),
    previous,
    change: now - previous,
    growth: rounded(growthPercent(now, previous)),
    lastYear,
    yearChange: now - lastYear,
    yearGrowth: rounded(growthPercent(now, lastYear)),
  };
}
