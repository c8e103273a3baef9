import { VisuallyHidden } from '@mantine/core';
import type { Translate } from '../../../shared/i18n/translator';
import { useLanguage, useT } from '../../app/language';
import { formatDate, formatLongDate, Tag } from '../../ui';
import { CaseSection } from './CaseSection';
import type { Passport } from './case-types';

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

function Strip({ term }: { readonly term: Passport }) {
  const t = useT();
  const [language] = useLanguage();
  return (
    <ol className="term-strip" aria-label={t('case.term.strip')}>
      {term.days.map(day => {
        const due = day.date === term.dueOn;
        const words = sayDay(t, day, due, day.name?.[language] ?? null);
        return (
          <li key={day.date} data-state={day.state} data-due={due} title={words}>
            <span aria-hidden="true">{day.n ?? Number(day.date.slice(8))}</span>
            <VisuallyHidden>{words}</VisuallyHidden>
          </li>
        );
      })}
    </ol>
  );
}

/** The term with its passport: how the last day came about, day by day, and by which rule. */
export function TermBlock({ term }: { readonly term: Passport | null }) {
  const t = useT();
  const [language] = useLanguage();
  if (!term) {
    return (
      <CaseSection title={t('case.term')}>
        <p className="note">{t('case.noTerm')}</p>
      </CaseSection>
    );
  }
  const length = t(term.unit === 'working' ? 'case.term.working' : 'case.term.calendar', {
    count: term.amount,
  });
  return (
    <CaseSection title={t('case.term')}>
      <p>
        <strong>{formatLongDate(term.dueOn, language)}</strong> <span className="note">· {length}</span>{' '}
        {term.confirmed ? null : <Tag tone="warn">{t('case.term.unconfirmed')}</Tag>}
      </p>
      <Strip term={term} />
      <p className="note">
        {t('case.term.start', { date: formatDate(term.startOn) })}{' '}
        {term.movedFrom
          ? `${t('case.term.moved', { from: formatDate(term.movedFrom), to: formatDate(term.dueOn) })} `
          : ''}
        {t('case.term.source', { source: term.source[language] })}
        {/[.!]$/.test(term.source[language]) ? '' : '.'}{' '}
        {term.calendarStatus === 'official' ? '' : t(`case.term.calendar.${term.calendarStatus}`)}{' '}
        {term.confirmed ? '' : t('case.term.unconfirmedHint')}
      </p>
    </CaseSection>
  );
}
