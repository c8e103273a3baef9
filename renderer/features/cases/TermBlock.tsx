import { useLanguage, useT } from '../../app/language';
import { formatDate, formatLongDate, Tag } from '../../ui';
import { TermStrip } from '../terms/TermStrip';
import { CaseSection } from './CaseSection';
import type { Passport } from './case-types';

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
      <TermStrip term={term} />
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
