import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { casesHref } from '../../app/addresses';
import { isOpenTo, PLACES } from '../../app/commands';
import { useLanguage, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card, EmptyState, ErrorAlert, formatLongDate, KeyHint, PageTitle } from '../../ui';
import { MyInquiries } from '../inquiries/MyInquiries';
import { MyParts } from '../parts/MyParts';
import { MyPromises } from '../promises/MyPromises';
import { ReturnedCasesNotice } from '../retention/ReturnedCasesNotice';
import { ReturnedNotice } from '../rights/ReturnedNotice';
import { WithoutConsentTile } from '../rights/WithoutConsentTile';
import { CountTile } from './CountTile';
import { NextCases } from './NextCases';
import { SafetyNotice } from './SafetyNotice';
import { ToldCases } from './ToldCases';
import './today.css';

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
  // What waits for one's part stands above, with what is asked.
  const led = data?.items.filter(item => item.partDueOn === undefined) ?? [];
  const mine = led.length > 0 ? led : null;
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
      <ToldCases />
      <MyParts />
      <MyInquiries />
      <MyPromises />
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
