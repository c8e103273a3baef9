import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import type { TermPassport } from '../../../shared/contract/appeals';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { ErrorAlert, formatDate, formatLongDate, parseDate } from '../../ui';
import { TermStrip } from '../terms/TermStrip';
import { FoldCard } from './Folds';
import type { Fields } from './fields';
import { useSurroundings } from './use-register-form';

type Passport = z.infer<typeof TermPassport>;

function TermNotes({ term }: { readonly term: Passport }) {
  const t = useT();
  const [language] = useLanguage();
  const notes = [term.source[language], t('register.term.start', { date: formatDate(term.startOn) })];
  if (term.movedFrom) notes.push(t('register.term.moved', { date: formatDate(term.movedFrom) }));
  if (!term.confirmed) notes.push(t('register.term.unconfirmed'));
  if (term.calendarStatus === 'preliminary') notes.push(t('register.term.preliminary'));
  if (term.calendarStatus === 'none') notes.push(t('register.term.noCalendar'));
  return <div className="note">{notes.join('; ')}</div>;
}

/** The day by which to answer, and how it was counted. */
export function TermCard() {
  const t = useT();
  const [language] = useLanguage();
  const sayError = useErrorText();
  const { today } = useSurroundings();
  const { control } = useFormContext<Fields>();
  const typed = useWatch({ control, name: 'receivedOn' });
  const [receivedOn] = useDebouncedValue(parseDate(typed), 200);
  const { data: term, error } = useQuery({
    ...orpc.appeals.previewTerm.queryOptions({ input: { receivedOn: receivedOn ?? today } }),
    enabled: receivedOn !== null && receivedOn <= today,
    placeholderData: keepPreviousData,
  });
  return (
    <FoldCard
      section="term"
      title={t('register.term')}
      summary={term && !error ? formatLongDate(term.dueOn, language) : null}
    >
      {error ? <ErrorAlert>{sayError(error)}</ErrorAlert> : null}
      {term && !error ? (
        <>
          <div>
            <strong>{formatLongDate(term.dueOn, language)}</strong>{' '}
            <span className="note">· {t(`register.term.${term.unit}`, { count: term.amount })}</span>
          </div>
          <TermStrip term={term} />
          <TermNotes term={term} />
        </>
      ) : null}
    </FoldCard>
  );
}
