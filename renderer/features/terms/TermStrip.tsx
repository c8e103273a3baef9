import { VisuallyHidden } from '@mantine/core';
import type { z } from 'zod';
import type { TermPassport } from '../../../shared/contract/appeals';
import type { Translate } from '../../../shared/i18n/translator';
import { useLanguage, useT } from '../../app/language';
import { formatDate } from '../../ui';
import './term-strip.css';

type Passport = z.infer<typeof TermPassport>;
type Day = Passport['days'][number];

function sayDay(t: Translate, day: Day, due: boolean, name: string | null): string {
  const states = {
    start: t('case.day.start'),
    counted: t('case.day.counted', { n: day.n ?? 0 }),
    'day-off': t('case.day.off'),
    pause: t('case.day.pause'),
    moved: t('case.day.moved'),
  } as const;
  const words = [`${formatDate(day.date)}: ${states[day.state]}`];
  if (name) words.push(name);
  if (due) words.push(t('case.day.due'));
  return words.join(', ');
}

const MOST_IN_A_ROW = 22;

/** Rows of equal length, as few as fit. */
function columnsFor(cells: number): number {
  return Math.ceil(cells / Math.max(1, Math.ceil(cells / MOST_IN_A_ROW)));
}

/** The count of a term, a cell a day: counted days by their number, days off by their date. */
export function TermStrip({ term }: { readonly term: Passport }) {
  const t = useT();
  const [language] = useLanguage();
  return (
    <ol
      className="term-strip"
      aria-label={t('case.term.strip')}
      style={{ gridTemplateColumns: `repeat(${columnsFor(term.days.length)}, minmax(0, 1fr))` }}
    >
      {term.days.map(day => {
        const due = day.date === term.dueOn;
        const words = sayDay(t, day, due, day.name?.[language] ?? null);
        return (
          <li
            key={day.date}
            data-state={day.state}
            data-due={due}
            data-named={day.name ? '' : undefined}
            title={words}
          >
            <span aria-hidden="true">{day.n ?? Number(day.date.slice(8))}</span>
            <VisuallyHidden>{words}</VisuallyHidden>
          </li>
        );
      })}
    </ol>
  );
}
