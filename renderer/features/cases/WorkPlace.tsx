import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { isMessageKey } from '../../../shared/i18n/translator';
import { useErrorText } from '../../api/errors';
import { useT } from '../../app/language';
import { EmptyState, ErrorAlert } from '../../ui';
import { CaseCard } from './CaseCard';
import { CaseList } from './CaseList';
import { ChosenBar } from './ChosenBar';
import type { Sort, View } from './list-address';
import { type Selection, selectedIndex } from './list-window';
import { useCaseDesk } from './use-case-desk';
import { useChosen } from './use-chosen';
import type { ListedCases } from './use-listed-cases';

/** Where the user was in each list, so that coming back from a case lands on its row. */
const remembered = new Map<string, Selection>();

interface EmptyListProps {
  readonly list: View | 'search';
  readonly narrowed: boolean;
}

function EmptyList({ list, narrowed }: EmptyListProps) {
  const t = useT();
  if (narrowed)
    return <EmptyState title={t('cases.empty.narrowed.title')}>{t('cases.empty.narrowed.text')}</EmptyState>;
  const known = isMessageKey(`cases.empty.${list}.title`);
  const kind = known && list !== 'open' && list !== 'closed' && list !== 'all' ? list : 'other';
  return <EmptyState title={t(`cases.empty.${kind}.title`)}>{t(`cases.empty.${kind}.text`)}</EmptyState>;
}

interface WorkPlaceProps {
  readonly name: string;
  readonly list: View | 'search';
  /** A filter is on: an empty list says so. */
  readonly narrowed: boolean;
  readonly listed: ListedCases;
  readonly sort: Sort | null;
  readonly onSort?: (sort: Sort) => void;
  readonly onPages?: (pages: number[]) => void;
}

/** The list at the left, the selected case at the right, one set of keys over both. */
export function WorkPlace({ name, list, narrowed, listed, sort, onSort, onPages }: WorkPlaceProps) {
  const t = useT();
  const errorText = useErrorText();
  const [, navigate] = useLocation();
  const [selection, setSelection] = useState<Selection>(() => remembered.get(name) ?? { id: null, index: 0 });
  const selected = selectedIndex(selection, listed.total, listed.indexOf);
  const current = listed.at(selected);
  const desk = useCaseDesk(current && !current.damaged ? current.id : null);
  const chosen = useChosen(listed);

  function select(index: number): void {
    const next = { id: listed.at(index)?.id ?? null, index };
    remembered.set(name, next);
    setSelection(next);
  }
  function open(index: number): void {
    const item = listed.at(index);
    if (!item || item.damaged) return;
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
  if (listed.total === 0) return <EmptyList list={list} narrowed={narrowed} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the list and of the card
    <div className="cases-columns" onKeyDown={desk.onKeyDown}>
      <div className="card">
        <ChosenBar chosen={chosen} total={listed.total} />
        <CaseList
          listed={listed}
          chosen={chosen}
          sort={sort}
          onSort={onSort}
          selected={selected}
          onSelect={select}
          onOpen={open}
          {...(onPages ? { onPages } : {})}
        />
      </div>
      <aside className="card case-pane" aria-label={t('cases.pane')}>
        {current?.damaged ? (
          <ErrorAlert title={`${current.number}: ${t('cases.damaged')}`}>
            {t('cases.damaged.text')}
          </ErrorAlert>
        ) : (
          <CaseCard
            desk={desk}
            page={false}
            corner={current ? <Link href={`/cases/${current.id}`}>{t('cases.open')}</Link> : null}
          />
        )}
      </aside>
    </div>
  );
}
