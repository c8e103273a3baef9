import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { orpc } from '../../api/query';
import { caseHref } from '../../app/addresses';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card, dueText, Tag } from '../../ui';
import '../../ui/next-cases.css';

/** What this desk owes to cases that others lead, the nearest day first; nothing where it owes nothing. */
export function MyParts() {
  const t = useT();
  const { actor, today } = useSession();
  const { data } = useQuery({ ...orpc.parts.mine.queryOptions(), enabled: actor.executorId !== null });
  if (!data || data.length === 0) return null;
  return (
    <Card title={t('parts.mine')}>
      <ul className="next-cases">
        {data.map(part => {
          const due = dueText(part.dueOn, today, t);
          return (
            <li key={part.id}>
              <Link href={caseHref(part.caseId)}>
                <span className="next-due">
                  <Tag tone={due.tone}>{due.text}</Tag>
                </span>
                <span className="next-number">{part.caseNumber}</span>
                <span className="next-what">
                  {part.task}
                  <span className="note">{part.summary}</span>
                </span>
                <span className="next-topic note">{t(`code.partRole.${part.role}`)}</span>
                <Tag tone={part.state === 'offered' ? 'warn' : 'info'}>
                  {t(`code.partState.${part.state}`)}
                </Tag>
              </Link>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
