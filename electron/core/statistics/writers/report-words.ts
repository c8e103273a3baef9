import type { z } from 'zod';
import type { FurtherReport, QuarterReport, ReportTable } from '../../../../shared/contract/statistics';
import type { Language, LocalName } from '../../../../shared/domain/codes';
import {
  growthPercent,
  type Percent,
  roundPercent,
  share,
} from '../../../../shared/domain/statistics/percent';
import { codeKey } from '../../../../shared/i18n/code-key';
import { sayYearToDate } from '../../../../shared/i18n/say-form';
import { createTranslator, type Translate } from '../../../../shared/i18n/translator';
import { parseQuarter } from '../../../../shared/lib/dates';

export type Report = z.output<typeof QuarterReport>;
/** What an office's report has beside its tables of appeals; a centre's has none. */
export type Further = z.output<typeof FurtherReport>;
export type Table = z.output<typeof ReportTable> | Further['tables'][number];
/** Figures of a line; null: there is none to give (days of no units). */
export type Counts = Pick<Further['figures'][number], 'now' | 'previous' | 'lastYear'>;

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

/** What a report says in one language. */
export interface ReportWords {
  readonly t: Translate;
  readonly language: Language;
  /** `III квартал 2018`. */
  quarter(code: string): string;
  /** `III кв. 2018`. */
  shortQuarter(code: string): string;
  /** `01.01–30.09.2018`. */
  yearToDate(code: string): string;
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
    yearToDate: code => sayYearToDate(t, code),
    label(table, row) {
      const key = language === 'en' ? codeKey(table.dimension, row.code) : null;
      return key ? t(key) : name(row.label);
    },
    title: ({ indicator, dimension }) =>
      t('quarter.file.title', {
        indicator: t(`indicator.${indicator}`),
        dimension: t(`dimension.${dimension}`),
      }),
  };
}

/** The tables of appeals and questions, then those of other records. */
export function tablesOf(report: Report, further: Further | null): Table[] {
  return [...report.tables, ...(further?.tables ?? [])];
}

/** Figures of one line in the order of the columns; null: no figure, or a percentage without a base. */
export interface LineFigures {
  readonly now: number | null;
  readonly share: number | null;
  readonly previous: number | null;
  readonly change: number | null;
  readonly growth: number | null;
  readonly lastYear: number | null;
  readonly yearChange: number | null;
  readonly yearGrowth: number | null;
}

const rounded = (percent: Percent | null) => percent && roundPercent(percent, 1, 'half-up');

/** Changes, growth and share of one line, percentages rounded half up to one decimal. */
export function lineFigures({ now, previous, lastYear }: Counts, whole: number): LineFigures {
  const against = (then: number | null) =>
    now === null || then === null
      ? { change: null, growth: null }
      : { change: now - then, growth: rounded(growthPercent(now, then)) };
  const [toPrevious, toYear] = [against(previous), against(lastYear)];
  return {
    now,
    share: now === null ? null : rounded(share(now, whole)),
    previous,
    ...toPrevious,
    lastYear,
    yearChange: toYear.change,
    yearGrowth: toYear.growth,
  };
}
