import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation, useParams, useSearchParams } from 'wouter';
import { usualSort } from '../../../shared/domain/appeals/list-order';
import type { Translate } from '../../../shared/i18n/translator';
import { useGoToSearch } from '../../app/go-to-search';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { PageTitle } from '../../ui';
import { MyParts } from '../parts/MyParts';
import { CaseHints } from './CaseHints';
import { ColumnsMenu } from './ColumnsMenu';
import { FilterBar } from './FilterBar';
import { type Filter, type ListState, readAddress, type View, writeAddress } from './list-address';
import { RegistryMenu } from './RegistryMenu';
import { SearchWords } from './SearchWords';
import { useFoundCases, useListedCases } from './use-listed-cases';
import { type Counts, ViewChips } from './ViewChips';
import { ViewsMenu } from './ViewsMenu';
import { WorkPlace } from './WorkPlace';
import './cases.css';

function countsNote(t: Translate, usual: 'mine' | 'open', counts: Counts): string {
  return [
    t(`cases.count.${usual}`, { count: counts[usual] }),
    t('cases.count.overdue', { count: counts.overdue }),
    t('cases.count.week', { count: counts.dueThisWeek }),
    ...(counts.toAccept > 0 ? [t('cases.count.toAccept', { count: counts.toAccept })] : []),
  ].join(' · ');
}

/** What the address says is shown, and the way to change it. */
function useListAddress(usual: View): [ListState, (next: Partial<ListState>) => void] {
  const [params] = useSearchParams();
  const [location, navigate] = useLocation();
  const state = readAddress(params, usual);
  return [state, next => navigate(`${location}?${writeAddress({ ...state, ...next })}`, { replace: true })];
}

const isNarrowed = (filter: Filter) => Object.keys(filter).length > 0;

function WorkList() {
  const t = useT();
  const { actor } = useSession();
  // Who is no executor has no cases of his or her own: all open ones come first.
  const usual = actor.executorId === null ? 'open' : 'mine';
  const [state, show] = useListAddress(usual);
  const [pages, setPages] = useState<readonly number[]>([0]);
  const { listed, counts } = useListedCases(state, pages);
  const narrowed = isNarrowed(state.filter);
  const name = writeAddress(state);
  return (
    <div className="cases-screen">
      <PageTitle
        title={t(`cases.title.${state.view}`)}
        note={
          narrowed && !listed.pending
            ? t('cases.count.found', { count: listed.total })
            : counts
              ? countsNote(t, usual, counts)
              : ''
        }
      />
      <div className="cases-bar">
        <ViewChips view={state.view} counts={counts} onChange={view => show({ view, sort: null })} />
        <span className="push" />
        <RegistryMenu state={state} total={listed.total} />
        <ViewsMenu query="" state={state} />
        <ColumnsMenu />
      </div>
      <div className="cases-bar">
        <FilterBar filter={state.filter} onChange={filter => show({ filter })} />
        <CaseHints />
      </div>
      {state.view === 'mine' ? <MyParts /> : null}
      <WorkPlace
        key={name}
        name={name}
        list={state.view}
        narrowed={narrowed}
        listed={listed}
        sort={state.sort ?? usualSort(state.view)}
        onSort={sort => show({ sort })}
        onPages={setPages}
      />
    </div>
  );
}

function SearchResults({ query }: { readonly query: string }) {
  const t = useT();
  const goToSearch = useGoToSearch();
  const [state, show] = useListAddress('all');
  const { listed, found, more, hint } = useFoundCases(query, state.filter);
  const counted = more
    ? t('cases.count.atLeast', { count: found })
    : t('cases.count.found', { count: found });
  return (
    <div className="cases-screen">
      <PageTitle
        title={t('cases.title.search', { query })}
        note={listed.pending || listed.error ? '' : counted}
      />
      <div className="cases-bar">
        <FilterBar filter={state.filter} onChange={filter => show({ filter })} />
        <span className="push" />
        <ViewsMenu query={query} state={state} />
        <ColumnsMenu />
      </div>
      <div className="cases-bar">
        {found > listed.total && listed.total > 0 ? (
          <span className="note">{t('cases.firstOnly', { shown: listed.total })}</span>
        ) : null}
        <CaseHints />
      </div>
      {hint ? (
        <p role="status">
          {t('cases.hint.layout')}{' '}
          <Button size="compact-sm" variant="light" onClick={() => void goToSearch(hint.query, true)}>
            {t('cases.hint.take', { query: hint.query, count: hint.total })}
          </Button>
        </p>
      ) : null}
      <WorkPlace
        key={`${query} ${writeAddress(state)}`}
        name={`? ${query} ${writeAddress(state)}`}
        list="search"
        narrowed={isNarrowed(state.filter)}
        listed={listed}
        sort={null}
      />
    </div>
  );
}

/** «Мои дела» and the other views of the work list; with sealed words in the address, what they find. */
export default function CasesScreen() {
  const { query } = useParams<{ query?: string }>();
  if (query === undefined) return <WorkList />;
  return <SearchWords address={query}>{words => <SearchResults query={words} />}</SearchWords>;
}
