import { Link } from 'wouter';
import { caseHref } from '../../app/addresses';
import { useName, useT } from '../../app/language';
import { Card, formatDate } from '../../ui';
import { StatusTag } from '../cases/CaseRow';
import type { PersonCard } from './person-types';

interface PersonCasesProps {
  readonly cases: PersonCard['visibleCases'];
  /** All there are, also those that this user does not see. */
  readonly total: number;
  readonly title?: string;
}

/** The appeals of a person or a household, newest first. */
export function PersonCases({ cases, total, title }: PersonCasesProps) {
  const t = useT();
  const sayName = useName();
  return (
    <Card title={title ?? t('persons.caseList')}>
      {cases.length === 0 ? <p className="note">{t('persons.noCases')}</p> : null}
      <ul className="person-cases">
        {cases.map(item => (
          <li key={item.id}>
            <span>
              <Link href={caseHref(item.id)}>{item.number}</Link>{' '}
              <span className="note">
                {formatDate(item.receivedOn)}
                {item.executorName ? ` · ${item.executorName}` : ''}
              </span>
            </span>
            <StatusTag status={item.status} />
            <span className="person-case-words">
              {item.summary}
              {item.topicName ? <span className="note"> · {sayName(item.topicName)}</span> : null}
            </span>
          </li>
        ))}
      </ul>
      {total > cases.length ? (
        <p className="note">{t('persons.unseen', { count: total - cases.length })}</p>
      ) : null}
    </Card>
  );
}
