import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation, useParams, useSearchParams } from 'wouter';
import { ListView } from '../../../shared/contract/appeals';
import { isMessageKey, type Translate } from '../../../shared/i18n/translator';
import { useErrorText } from '../../api/errors';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { EmptyState, ErrorAlert, PageTitle } from '../../ui';
import { CaseCard } from './CaseCard';
import { CaseHints } from './CaseHints';
import { CaseList } from './CaseList';
import type { View } from './case-types';
import { type Selection, selectedIndex } from './list-window';
import { useCaseDesk } from './use-case-desk';
import { type ListedCases, useFoundCases, useListedCases } from './use-listed-cases';
import { type Counts, ViewChips } from './ViewChips';
import './cases.css';

/** Where the user was in each list, so that coming back from a case lands on its row. */
const remembered = new Map<string, Selection>();

function EmptyList({ list }: { readonly list: View | 'search' }) {
  const t = useT();
  const known = isMessageKey(`cases.empty.${list}.title`);
  const kind = known && list !== 'open' && list !== 'closed' && list !== 'all' ? list : 'other';
  return <EmptyState title={t(`cases.empty.${kind}.title`)}>{t(`cases.empty.${kind}.text`)}</EmptyState>;
}

interface WorkPlaceProps {
  readonly name: string;
  readonly list: View | 'search';
  readonly listed: ListedCases;
  readonly onPages?: (pages: number[]) => void;
}

/** The list at the left, the selected case at the right, one set of keys over both. */
function WorkPlace({ name, list, listed, onPages }: WorkPlaceProps) {
  const t = useT();
  const errorText = useErrorText();
  const [, navigate] = useLocation();
  const [selection, setSelection] = useState<Selection>(() => remembered.get(name) ?? { id: null, index: 0 });
  const selected = selectedIndex(selection, listed.total, listed.indexOf);
  const current = listed.at(selected);
  const desk = useCaseDesk(current?.id ?? null);

  function select(index: number): void {
    const next = { id: listed.at(index)?.id ?? null, index };
    remembered.set(name, next);
    setSelection(next);
  }
  function open(index: number): void {
    const item = listed.at(index);
    if (!item) return;
    remembered.set(name, { id: item.id, index });
    navigate(`/cases/${item.id}`);
  }

  if (listed.error) {
    return (
      <ErrorAlert
        action={
          <Button size="compact-sm" variant="default" onClick={listed.retry}>
            {t('shell.retry')}
          </Button>
        }
      >
        {errorText(listed.error)}
      </ErrorAlert>
    );
  }
  if (listed.pending) return <p className="note">{t('cases.loading')}</p>;
  if (listed.total === 0) return <EmptyList list={list} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the list and of the card
    <div className="cases-columns" onKeyDown={desk.onKeyDown}>
      <div className="card">
        <CaseList
          listed={listed}
          selected={selected}
          onSelect={select}
          onOpen={open}
          {...(onPages ? { onPages } : {})}
        />
      </div>
      <aside className="card case-pane" aria-label={t('cases.pane')}>
        <CaseCard
          desk={desk}
          page={false}
          corner={current ? <Link href={`/cases/${current.id}`}>{t('cases.open')}</Link> : null}
        />
      </aside>
    </div>
  );
}

function countsNote(t: Translate, usual: 'mine' | 'open', counts: Counts): string {
  return [
    t(`cases.count.${usual}`, { count: counts[usual] }),
    t('cases.count.overdue', { count: counts.overdue }),
    t('cases.count.week', { count: counts.dueThisWeek }),
    ...(counts.toAccept > 0 ? [t('cases.count.toAccept', { count: counts.toAccept })] : []),
  ].join(' · ');
}

function WorkList() {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const { actor } = useSession();
  // Who is no executor has no cases of his or her own: all open ones come first.
  const usual = actor.executorId === null ? 'open' : 'mine';
  const view = ListView.safeParse(params.get('view')).data ?? usual;
  const [pages, setPages] = useState<readonly number[]>([0]);
  const { listed, counts } = useListedCases(view, pages, true);
  return (
    <div className="cases-screen">
      <PageTitle title={t(`cases.title.${view}`)} note={counts ? countsNote(t, usual, counts) : ''} />
      <div className="cases-bar">
        <ViewChips
          view={view}
          counts={counts}
          onChange={next => setParams({ view: next }, { replace: true })}
        />
        <CaseHints />
      </div>
      <WorkPlace key={view} name={view} list={view} listed={listed} onPages={setPages} />
    </div>
  );
}

function SearchResults({ query }: { readonly query: string }) {
  const t = useT();
  const found = useFoundCases(query);
  return (
    <div className="cases-screen">
      <PageTitle
        title={t('cases.title.search', { query })}
        note={found.pending ? '' : t('cases.count.found', { count: found.found })}
      />
      <div className="cases-bar">
        {found.found > found.total && found.total > 0 ? (
          <span className="note">{t('cases.firstOnly', { shown: found.total })}</span>
        ) : null}
        <CaseHints />
      </div>
      <WorkPlace key={query} name={`? ${query}`} list="search" listed={found} />
    </div>
  );
}

/** «Мои дела» and the other views of the work list; with a query in the address, what was found. */
export default function CasesScreen() {
  const { query } = useParams<{ query?: string }>();
  return query === undefined ? <WorkList /> : <SearchResults query={decoded(query)} />;
}

function decoded(query: string): string {
  try {
    return decodeURIComponent(query).trim();
  } catch {
    return query.trim();
  }
}
