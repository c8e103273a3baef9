import { useQuery } from '@tanstack/react-query';
import { createTranslator } from '../../../shared/i18n/translator';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { ErrorAlert, formatDate } from '../../ui';
import './papers.css';

/**
 * The card of personal reception, by the list of eleven entries that regional acts give, with room for both signatures;
 * the consent to an oral answer is noted in it (59-ФЗ art. 13).
 */
export function ReceptionCardSheet({
  caseId,
  language,
}: {
  readonly caseId: string;
  readonly language: 'ru' | 'kk';
}) {
  const say = useT();
  const sayError = useErrorText();
  const { office } = useSession();
  const { data: card, error } = useQuery({
    ...orpc.receptions.get.queryOptions({ input: { caseId } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (error) return <ErrorAlert>{sayError(error)}</ErrorAlert>;
  if (!card) return <p className="note">{say('shell.loading')}</p>;
  const t = createTranslator(language);
  const officeName = language === 'kk' ? office.nameKk : office.nameRu;
  const address = language === 'kk' ? office.desk.addressKk : office.desk.addressRu;
  const answer = [
    ...card.results.map(result => t(`code.result.${result}`)),
    ...(card.oral ? [t('card.oral')] : []),
    card.answer,
  ];
  const rows: readonly (readonly [string, string])[] = [
    [t('card.heldOn'), formatDate(card.heldOn)],
    [t('card.place'), card.place || [officeName, address].filter(Boolean).join(', ')],
    [t('card.receiver'), [officeName, card.receiverPost, card.receiverName].filter(Boolean).join(', ')],
    [t('card.applicant'), card.applicantName],
    [t('card.workplace'), card.workplace],
    [t('card.address'), card.address],
    [t('card.document'), card.document],
    [
      t('card.content'),
      [card.summary, ...card.topics.map(topic => (language === 'kk' ? topic.kk : topic.ru))].join('. '),
    ],
    [t('card.consent'), card.oral ? t(card.consent ? 'card.yes' : 'card.no') : '—'],
    [t('card.writtenTaken'), t(card.writtenTaken ? 'card.yes' : 'card.no')],
    [t('card.responsible'), card.responsibleName ?? (card.oral ? card.receiverName : '')],
    [t('card.due'), card.oral ? '—' : formatDate(card.dueOn)],
    [t('card.result'), answer.filter(Boolean).join('. ')],
  ];
  return (
    <article className="paper reception-card" lang={language}>
      <p className="receipt-office">{officeName}</p>
      <h2>{t('card.title', { number: card.number })}</h2>
      <p>{t('card.case', { number: card.caseNumber })}</p>
      <dl>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value || ' '}</dd>
          </div>
        ))}
      </dl>
      <p className="card-signature">{t('card.signature.receiver')}</p>
      <p className="card-signature">{t('card.signature.responsible')}</p>
    </article>
  );
}
