import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useName, useT } from '../../app/language';
import { ErrorAlert, formatDate, Tag } from '../../ui';

/** An earlier case beside the form: to read, nothing covered and nothing typed lost. Escape closes it. */
export function CaseBeside({ id, onClose }: { readonly id: string | null; readonly onClose: () => void }) {
  const t = useT();
  const sayName = useName();
  const sayError = useErrorText();
  const { data: card, error } = useQuery({
    ...orpc.appeals.get.queryOptions({ input: { id: id ?? '' } }),
    enabled: id !== null,
  });
  return (
    <Drawer
      opened={id !== null}
      onClose={onClose}
      position="right"
      size={378}
      withOverlay={false}
      lockScroll={false}
      title={card ? t('similar.beside', { number: card.number }) : t('cases.loading')}
      closeButtonProps={{ 'aria-label': t('similar.close') }}
    >
      {error ? <ErrorAlert>{sayError(error)}</ErrorAlert> : null}
      {card ? (
        <div className="beside">
          <p>
            <Tag tone={card.status === 'closed' ? 'ok' : 'info'}>{t(`code.status.${card.status}`)}</Tag>{' '}
            <span className="note">
              {t('case.receivedOn')}: {formatDate(card.receivedOn)}
              {card.closedOn ? ` · ${t('case.closedOn')}: ${formatDate(card.closedOn)}` : ''}
            </span>
          </p>
          <p>{card.applicantName === '' ? t('cases.anonymous') : card.applicantName}</p>
          <p>
            <strong>{card.summary}</strong>
          </p>
          {card.text && card.text !== card.summary ? <div className="beside-text">{card.text}</div> : null}
          <ul className="beside-questions">
            {card.questions.map(question => (
              <li key={question.id}>
                {sayName(question.topicName)}
                <span className="note">
                  {' '}
                  · {question.result ? t(`code.result.${question.result}`) : t('case.noResult')}
                </span>
              </li>
            ))}
          </ul>
          {card.executorName ? <p className="note">{card.executorName}</p> : null}
        </div>
      ) : null}
    </Drawer>
  );
}
