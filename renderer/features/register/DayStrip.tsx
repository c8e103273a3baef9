import type { z } from 'zod';
import type { PassportDay, TermPassport } from '../../../shared/contract/appeals';
import { useLanguage, useT } from '../../app/language';
import { formatDate } from '../../ui';

type Day = z.infer<typeof PassportDay>;

const MOST_IN_A_ROW = 22;

/** Rows of equal length, as few as fit. */
function columnsFor(cells: number): number {
  return Math.ceil(cells / Math.max(1, Math.ceil(cells / MOST_IN_A_ROW)));
}

/** The count of a term, a cell a day: counted days by their number, days off by their date. */
export function DayStrip({ term }: { readonly term: z.infer<typeof TermPassport> }) {
  const t = useT();
  const [language] = useLanguage();
  const title = (day: Day) => {
    const state = t(`register.day.${day.state}`, { n: day.n ?? '' });
    const name = day.name?.[language];
    return `${formatDate(day.date)}: ${name ? `${state}, ${name}` : state}`;
  };
  return (
    <div
      className="day-strip"
      role="img"
      style={{ gridTemplateColumns: `repeat(${columnsFor(term.days.length)}, minmax(0, 1fr))` }}
      aria-label={t('register.term.strip', { from: formatDate(term.startOn), to: formatDate(term.dueOn) })}
    >
      {term.days.map(day => (
        <span
          key={day.date}
          title={title(day)}
          data-state={day.date === term.dueOn ? 'due' : day.state}
          data-named={day.name ? '' : undefined}
        >
          {day.n ?? Number(day.date.slice(8))}
        </span>
      ))}
    </div>
  );
}
