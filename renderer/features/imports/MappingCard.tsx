import { Button, FileButton, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportMapping } from '../../../shared/contract/import-mapping';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { Card, ErrorAlert } from '../../ui';
import { readMapping } from './read-mapping';

const LARGEST_MAPPING = 5 * 1024 * 1024;
const OWN = 'own';

interface MappingCardProps {
  readonly mapping: ImportMapping | null;
  readonly busy: boolean;
  readonly onMapping: (mapping: ImportMapping | null) => void;
}

/** Step two: how the columns are read; one of the mappings that ship, or the user's own. */
export function MappingCard({ mapping, busy, onMapping }: MappingCardProps) {
  const t = useT();
  const errorText = useErrorText();
  const { data, error } = useQuery(orpc.imports.mappings.queryOptions());
  const [own, setOwn] = useState<ImportMapping | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState('');

  function choose(id: string): void {
    setChosen(id);
    setProblems([]);
    onMapping(id === OWN ? own : (data?.find(one => one.id === id)?.mapping ?? null));
  }

  async function load(file: File | null): Promise<void> {
    if (!file) return;
    if (file.size > LARGEST_MAPPING) return setProblems([t('imports.mapping.tooLarge')]);
    const read = readMapping(await file.text(), t);
    if (!read.ok) return setProblems(read.problems);
    setProblems([]);
    setOwn(read.mapping);
    setChosen(OWN);
    onMapping(read.mapping);
  }

  const options = [
    { value: '', label: '—' },
    ...(data ?? []).map(({ id, title }) => ({ value: id, label: title })),
    ...(own ? [{ value: OWN, label: t('imports.mapping.own', { title: own.title }) }] : []),
  ];
  return (
    <Card title={t('imports.step.mapping')}>
      <div className="import-line">
        <NativeSelect
          label={t('imports.mapping')}
          className="import-mapping"
          data={options}
          value={chosen}
          disabled={busy}
          onChange={event => choose(event.currentTarget.value)}
        />
        <FileButton accept="application/json,.json" onChange={file => void load(file)}>
          {props => (
            <Button {...props} variant="default" disabled={busy}>
              {t('imports.mapping.load')}
            </Button>
          )}
        </FileButton>
      </div>
      {error ? <ErrorAlert>{errorText(error)}</ErrorAlert> : null}
      {problems.length > 0 ? (
        <ErrorAlert title={t('imports.mapping.bad')}>
          <ul className="import-problems">
            {problems.map(problem => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </ErrorAlert>
      ) : null}
      {mapping ? <MappingNotes mapping={mapping} /> : null}
    </Card>
  );
}

function MappingNotes({ mapping }: { readonly mapping: ImportMapping }) {
  const t = useT();
  const fields = Object.keys(mapping.fields).length;
  return (
    <>
      <p className="note">
        {mapping.title} · {t('imports.mapping.columns', { count: fields })} · {mapping.classifier.nameRu}
      </p>
      {mapping.notes.length > 0 ? (
        <details>
          <summary>{t('imports.mapping.notes')}</summary>
          <ul className="import-problems">
            {mapping.notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
