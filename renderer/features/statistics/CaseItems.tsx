import { Link } from 'wouter';
import type { z } from 'zod';
import type { AppealItem } from '../../../shared/contract/appeals';
import { caseHref } from '../../app/addresses';
import { useName, useT } from '../../app/language';
import { formatDate, Tag } from '../../ui';

/** Cases behind a figure, each a link. */
export function CaseItems({ items }: { readonly items: readonly z.infer<typeof AppealItem>[] }) {
  const t = useT();
  const sayName = useName();
  return (
    <ul className="cell-cases">
      {items.map(item => (
        <li key={item.id}>
          <Link href={caseHref(item.id)}>{item.number}</Link>{' '}
          <Tag tone={item.status === 'closed' ? 'ok' : 'info'}>{t(`code.status.${item.status}`)}</Tag>{' '}
          <span className="note">{formatDate(item.receivedOn)}</span>
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
