import { Link } from 'wouter';
import type { z } from 'zod';
import type { AppealItem } from '../../../shared/contract/appeals';
import { caseHref } from '../../app/addresses';
import { useName, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { dueText, Tag } from '../../ui';
import '../../ui/next-cases.css';

/** Cases as lines of the day's screen: by when, which, whose and what about. */
export function NextCases({ items }: { readonly items: readonly z.infer<typeof AppealItem>[] }) {
  const t = useT();
  const sayName = useName();
  const { today } = useSession();
  return (
    <ul className="next-cases">
      {items.map(item => {
        const due = dueText(item.dueOn, today, t);
        return (
          <li key={item.id}>
            <Link href={caseHref(item.id)}>
              <span className="next-due">
                <Tag tone={due.tone}>{due.text}</Tag>
              </span>
              <span className="next-number">{item.number}</span>
              <span className="next-what">
                {item.damaged ? t('cases.damaged') : item.applicantName || t(`code.author.${item.author}`)}
                <span className="note">{item.summary}</span>
              </span>
              <span className="next-topic note">{item.topicName ? sayName(item.topicName) : ''}</span>
              <Tag tone={item.status === 'assigned' ? 'warn' : 'info'}>{t(`code.status.${item.status}`)}</Tag>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
