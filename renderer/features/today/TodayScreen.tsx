import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import type { z } from 'zod';
import type { AppealItem } from '../../../shared/contract/appeals';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { caseHref, casesHref } from '../../app/addresses';
import { isOpenTo, PLACES } from '../../app/commands';
import { useLanguage, useName, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card, dueText, EmptyState, ErrorAlert, formatLongDate, KeyHint, PageTitle, Tag } from '../../ui';
import { MyParts } from '../parts/MyParts';
import { ReturnedCasesNotice } from '../retention/ReturnedCasesNotice';
import { ReturnedNotice } from '../rights/ReturnedNotice';
import { WithoutConsentTile } from '../rights/WithoutConsentTile';
import { CountTile } from './CountTile';
import { SafetyNotice } from './SafetyNotice';
import '../../ui/next-cases.css';
import './today.css';

type Item = z.infer<typeof AppealItem>;

function NextCases({ items }: { readonly items: readonly Item[] }) {
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

/** The day's first screen: what burns, what is mine next, what to do. */
export default function TodayScreen() {
  const t = useT();
  const sayError = useErrorText();
  const [language] = useLanguage();
  const [, navigate] = useLocation();
  const { today, actor } = useSession();
  const { data, error, refetch } = useQuery(
    orpc.appeals.list.queryOptions({ input: { view: 'mine', limit: 8 } }),
  );
  const { data: all } = useQuery(orpc.appeals.list.queryOptions({ input: { view: 'all', limit: 1 } }));
  // A head has no cases of their own: what the whole office must answer next is their day.
  const { data: office } = useQuery({
    ...orpc.appeals.list.queryOptions({ input: { view: 'open', limit: 8 } }),
    enabled: data?.total === 0,
  });
  const mine = data && data.items.length > 0 ? data.items : null;
  const counts = data?.counts;
  const isFresh = all?.total === 0;

  return (
    <>
      <PageTitle
        title={t('nav.today')}
        note={formatLongDate(today, language)}
        actions={
          <Button onClick={() => navigate('/register')} aria-keyshortcuts="Control+N">
            <span className="today-register">
              {t('today.register')} <KeyHint keys="Ctrl N" />
            </span>
          </Button>
        }
      />
      <SafetyNotice />
      <ReturnedNotice />
      <ReturnedCasesNotice />
      {error ? (
        <ErrorAlert
          action={
            <Button variant="default" onClick={() => void refetch()}>
              {t('shell.retry')}
            </Button>
          }
        >
          {sayError(error)}
        </ErrorAlert>
      ) : null}
      {counts ? (
        <section className="today-counts" aria-label={t('today.counts')}>
          <CountTile
            label={t('today.overdue')}
            count={counts.overdue}
            tone="bad"
            href={casesHref('overdue')}
          />
          <CountTile
            label={t('today.dueThisWeek')}
            count={counts.dueThisWeek}
            tone="warn"
            href={casesHref('mine')}
          />
          <CountTile
            label={t('today.toAccept')}
            count={counts.toAccept}
            tone="info"
            href={casesHref('mine')}
          />
          <CountTile label={t('today.queue')} count={counts.queue} tone="warn" href={casesHref('queue')} />
          <WithoutConsentTile />
          <CountTile label={t('today.open')} count={counts.open} tone="muted" href={casesHref('open')} />
        </section>
      ) : null}
      <MyParts />
      {isFresh ? (
        <Card>
          <EmptyState
            title={t('today.fresh.title')}
            action={
              <div className="today-actions">
                <Button onClick={() => navigate('/register')}>{t('today.register')}</Button>
                {isOpenTo(actor, PLACES.import) ? (
                  <Button variant="default" onClick={() => navigate('/import')}>
                    {t('today.import')}
                  </Button>
                ) : null}
              </div>
            }
          >
            {t('today.fresh.text')}
          </EmptyState>
        </Card>
      ) : data ? (
        <Card title={mine || !office?.items.length ? t('today.mine') : t('today.officeNext')}>
          {mine ? (
            <>
              <NextCases items={mine} />
              <Link href={casesHref('mine')}>{t('today.allMine')}</Link>
            </>
          ) : office && office.items.length > 0 ? (
            <>
              <NextCases items={office.items} />
              <Link href={casesHref('open')}>{t('today.allOpen')}</Link>
            </>
          ) : (
            <EmptyState title={t('today.empty.title')}>{t('today.empty.text')}</EmptyState>
          )}
        </Card>
      ) : null}
    </>
  );
}
