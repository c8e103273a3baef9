import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { may } from '../../../shared/domain/access/access';
import { useErrorText } from '../../api/errors';
import { personHref } from '../../app/addresses';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { EmptyState, ErrorAlert, KeyHint, PageTitle } from '../../ui';
import { RowGrid } from '../../ui/RowGrid';
import { MergeDialog } from './MergeDialog';
import { PERSON_COLUMNS, PERSON_TRACKS, PERSON_WIDTH, PersonCells, PersonHead } from './PersonCells';
import type { PersonItem } from './person-types';
import { useListedPersons } from './use-listed-persons';
import '../cases/cases.css';
import './persons.css';

const ROW_HEIGHT = 54;
/** Rows before the end at which the next page is asked for. */
const AHEAD = 40;

/** Where each user was in the list: coming back from a person lands on the same row. In memory only: it names people. */
const remembered = new Map<string, { query: string; selected: number }>();

/** Everybody who came to the office, found by surname, phone or number in either alphabet. */
export default function PersonsScreen() {
  const t = useT();
  const sayError = useErrorText();
  const { actor } = useSession();
  const [, navigate] = useLocation();
  const was = remembered.get(actor.id);
  const [typed, setTyped] = useState(was?.query ?? '');
  const [query] = useDebouncedValue(typed.trim(), 150);
  const [selected, setSelected] = useState(was?.selected ?? 0);
  const [chosen, setChosen] = useState<readonly PersonItem[]>([]);
  const [merging, setMerging] = useState(false);
  const listed = useListedPersons(query);
  const { items } = listed;
  const field = useRef<HTMLInputElement>(null);
  const current = Math.min(selected, items.length - 1);

  useEffect(() => {
    remembered.set(actor.id, { query, selected });
  }, [actor.id, query, selected]);

  function toggle(index: number): void {
    const person = items[index];
    if (!person) return;
    // Two are joined at a time: a third takes the place of the first.
    setChosen(now =>
      now.some(one => one.id === person.id)
        ? now.filter(one => one.id !== person.id)
        : [...now, person].slice(-2),
    );
  }

  const [one, other] = chosen;
  return (
    <div className="cases-screen">
      <PageTitle title={t('persons.title')} note={listed.full ? t('persons.first', { count: 100 }) : ''} />
      <div className="cases-bar">
        <TextInput
          ref={field}
          className="persons-search"
          aria-label={t('persons.search')}
          placeholder={t('persons.field')}
          value={typed}
          autoFocus
          autoComplete="off"
          maxLength={200}
          onChange={event => {
            setTyped(event.currentTarget.value);
            setSelected(0);
          }}
          onKeyDown={event => {
            if (event.key === 'Escape') setTyped('');
            if (event.key !== 'ArrowDown' || items.length === 0) return;
            event.preventDefault();
            document.querySelector<HTMLElement>(`.row-grid [data-index="${Math.max(0, current)}"]`)?.focus();
          }}
        />
        {may(actor, 'persons.merge') ? (
          <>
            <Button
              variant="default"
              size="compact-md"
              disabled={!one || !other}
              onClick={() => setMerging(true)}
            >
              {t('persons.merge')}
            </Button>
            <span className="note" role="status">
              {chosen.length > 0 ? t('persons.chosen', { count: chosen.length }) : t('persons.chooseTwo')}
            </span>
          </>
        ) : null}
        <span className="case-hints">
          <span>
            <KeyHint keys="↑ ↓" /> {t('persons.key.move')}
          </span>
          <span>
            <KeyHint keys="Enter" /> {t('persons.key.open')}
          </span>
          <span>
            <KeyHint keys="Space" /> {t('persons.key.choose')}
          </span>
        </span>
      </div>
      {listed.error ? (
        <ErrorAlert
          action={
            <Button size="compact-sm" variant="default" onClick={listed.retry}>
              {t('shell.retry')}
            </Button>
          }
        >
          {sayError(listed.error)}
        </ErrorAlert>
      ) : listed.pending ? (
        <p className="note">{t('shell.loading')}</p>
      ) : items.length === 0 ? (
        <EmptyState title={t(query === '' ? 'persons.title' : 'persons.none')}>
          {t(query === '' ? 'persons.empty' : 'persons.none.help')}
        </EmptyState>
      ) : (
        <div className="card persons-list">
          <RowGrid
            label={t('persons.title')}
            total={items.length}
            rowHeight={ROW_HEIGHT}
            tracks={PERSON_TRACKS}
            leastWidth={PERSON_WIDTH}
            columnCount={PERSON_COLUMNS.length}
            head={<PersonHead />}
            cells={index => {
              const person = items[index];
              return person ? <PersonCells person={person} /> : null;
            }}
            marks={{
              any: chosen.length > 0,
              has: index => chosen.some(person => person.id === items[index]?.id),
              label: index => t('persons.choose', { name: items[index]?.name ?? '' }),
              toggle,
              toward: toggle,
              clear: () => setChosen([]),
            }}
            selected={current}
            onSelect={setSelected}
            onOpen={index => {
              const person = items[index];
              if (person) navigate(personHref(person.id));
            }}
            onRange={(_first, last) => {
              if (last > items.length - AHEAD) listed.fetchMore();
            }}
          />
        </div>
      )}
      {merging && one && other ? (
        <MergeDialog
          ids={[one.id, other.id]}
          onClose={() => setMerging(false)}
          onMerged={id => {
            setChosen([]);
            navigate(personHref(id));
          }}
        />
      ) : null}
    </div>
  );
}
