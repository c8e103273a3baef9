import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import type { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { casesHref } from '../../app/addresses';
import { useT } from '../../app/language';
import { Card, EmptyState, ErrorAlert, formatDate, PageTitle, Tag } from '../../ui';
import { HandOverDialog } from './HandOverDialog';
import { HandoverCard } from './HandoverCard';
import { LateCard } from './LateCard';
import { PeopleTable } from './PeopleTable';
import { TopicDays } from './TopicDays';
import { WeeksToCome } from './WeeksToCome';
import './balance.css';

export type Balance = Awaited<ReturnType<typeof api.routing.balance>>;
export type Person = Balance['people'][number];

const InflowChart = lazy(() => import('./InflowChart'));

function Inflow({ weeks, people }: Pick<Balance, 'weeks' | 'people'>) {
  const t = useT();
  const limits = people.filter(one => one.active).flatMap(({ weekly }) => (weekly === null ? [] : [weekly]));
  return (
    <Card title={t('balance.inflow')}>
      <Suspense fallback={<div style={{ height: 190 }} />}>
        <InflowChart weeks={weeks} />
      </Suspense>
      {limits.length > 0 ? (
        <p className="note">
          {t('balance.weekly', { count: limits.reduce((sum, one) => sum + one, 0), people: limits.length })}
        </p>
      ) : null}
      <details className="form-fold">
        <summary>{t('balance.inflow.table')}</summary>
        <table className="settings-table">
          <thead>
            <tr>
              <th scope="col">{t('balance.week')}</th>
              <th scope="col">{t('balance.received')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ from, received }) => (
              <tr key={from}>
                <th scope="row">{formatDate(from)}</th>
                <td className="numbers">{received}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Card>
  );
}

/** Who carries what against what each can carry, what waits for the head, and what comes in. */
export default function BalanceScreen() {
  const t = useT();
  const errorText = useErrorText();
  const { data, error } = useQuery(orpc.routing.balance.queryOptions());
  const [leaving, setLeaving] = useState<Person | null>(null);
  return (
    <div className="balance-screen">
      <PageTitle
        title={t('balance.title')}
        note={data ? t('balance.since', { since: formatDate(data.since) }) : undefined}
      />
      {error ? <ErrorAlert>{errorText(error)}</ErrorAlert> : null}
      {data ? (
        <>
          <p className="balance-queue">
            <Link href={casesHref('queue')}>{t('balance.queue', { count: data.queue.open })}</Link>
            {data.queue.overdue > 0 ? (
              <Tag tone="bad">{t('balance.queueOverdue', { count: data.queue.overdue })}</Tag>
            ) : null}
          </p>
          <Card title={t('balance.people')}>
            {data.people.length === 0 ? (
              <EmptyState title={t('staff.empty.title')}>{t('staff.empty.text')}</EmptyState>
            ) : (
              <PeopleTable people={data.people} onHandOver={setLeaving} />
            )}
          </Card>
          <div className="balance-columns">
            <div className="balance-column">
              <Inflow weeks={data.weeks} people={data.people} />
              <TopicDays topics={data.topics} />
            </div>
            <div className="balance-column">
              <WeeksToCome toCome={data.toCome} />
            </div>
          </div>
          <div className="balance-ladders">
            <HandoverCard />
            <LateCard />
          </div>
          {leaving ? (
            <HandOverDialog person={leaving} people={data.people} onClose={() => setLeaving(null)} />
          ) : null}
        </>
      ) : null}
    </div>
  );
}
