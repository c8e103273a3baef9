import { Link } from 'wouter';
import type { z } from 'zod';
import type { AppealItem } from '../../../shared/contract/appeals';
import { caseHref } from '../../app/addresses';
import { useName, useT } from '../../app/language';
import { formatDate, Tag } from '../../ui';

interface CaseItemsProps {
  readonly items: readonly z.infer<typeof AppealItem>[];
  /** Of each line, which of its case's units it is; a case may stand in several lines. */
  readonly notes?: readonly (string | null)[];
}

/** Cases behind a figure, each a link. */
export function CaseItems({ items, notes = [] }: CaseItemsProps) {
  const t = useT();
  const sayName = useName();
  return (
    <ul className="cell-cases">
      {items.map((item, line) => (
        <li key={`${item.id} ${notes[line] ?? ''}`}>
          <Link href={caseHref(item.id)}>{item.number}</Link>{' '}
          <Tag tone={item.status === 'closed' ? 'ok' : 'info'}>{t(`code.status.${item.status}`)}</Tag>{' '}
          <span className="note">
            {formatDate(item.receivedOn)}
            {notes[line] ? ` · ${notes[line]}` : ''}
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
