import { createTranslator } from '../../../shared/i18n/translator';
import { useSession } from '../../app/session';
import { formatDate } from '../../ui';
import './papers.css';

export interface LabelData {
  readonly number: string;
  readonly receivedOn: string;
  readonly dueOn: string;
  /** Who keeps the case; empty for the head's queue. */
  readonly executorName: string;
}

/** The sticker on the paper file: enough to put it on the right shelf, nothing of the citizen. */
export function FileLabel({
  label,
  language,
}: {
  readonly label: LabelData;
  readonly language: 'ru' | 'kk';
}) {
  const { office } = useSession();
  const t = createTranslator(language);
  return (
    <article className="paper file-label" lang={language}>
      <p>{language === 'kk' ? office.nameKk : office.nameRu}</p>
      <p className="file-label-number">{label.number}</p>
      <p>
        {t('label.received', { date: formatDate(label.receivedOn) })} ·{' '}
        {t('label.due', { date: formatDate(label.dueOn) })}
      </p>
      <p>{label.executorName}</p>
    </article>
  );
}
