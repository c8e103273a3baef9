import { Link } from 'wouter';
import type { z } from 'zod';
import type { AppealItem } from '../../../shared/contract/appeals';
import { useName, useT } from '../../app/language';
import { formatDate, Tag } from '../../ui';

interface CaseLinesProps {
  /** `note`: which of the case's units the line is. */
  readonly lines: readonly {
    readonly key: string;
    readonly item: z.output<typeof AppealItem>;
    readonly note?: string;
  }[];
}

/** Cases behind a figure, each a way to its page. */
export function CaseLines({ lines }: CaseLinesProps) {
  const t = useT();
  const sayName = useName();
  return (
    <ul className="cell-cases">
      {lines.map(({ key, item, note }) => (
        <li key={key}>
          <Link href={`/cases/${item.id}`}>{item.number}</Link>{' '}
          <Tag tone={item.status === 'closed' ? 'ok' : 'info'}>{t(`code.status.${item.status}`)}</Tag>{' '}
          <span className="note">
            {formatDate(item.receivedOn)}
            {note ? ` · ${note}` : ''}
          </span>
          <div>{item.damaged ? t('cases.damaged') : item.applicantName || t('cases.anonymous')}</div>
          <div className="note">
            {item.summary}
            {item.topicName ? ` · ${sayName(item.topicName)}` : ''}
          </div>
        </li>
      ))}
    </ul>
  );
}
