import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { Card, ErrorAlert } from '../../ui';
import { MergeDialog } from './MergeDialog';
import { PersonLine } from './PersonLine';
import type { PersonCard } from './person-types';
import { useLikenessWords } from './use-likeness-words';

/** Records that may be of the same person: how likely, and why, in words. */
export function Duplicates({ person }: { readonly person: PersonCard }) {
  const t = useT();
  const sayError = useErrorText();
  const { sayScore, sayWhy } = useLikenessWords();
  const { data, error } = useQuery(orpc.persons.candidates.queryOptions({ input: { id: person.id } }));
  const [other, setOther] = useState<string | null>(null);
  return (
    <Card title={t('persons.duplicates')}>
      {error ? <ErrorAlert>{sayError(error)}</ErrorAlert> : null}
      {data?.items.length === 0 ? <p className="note">{t('persons.duplicates.none')}</p> : null}
      <ul className="person-matches">
        {data?.items.map(match => (
          <li key={match.person.id}>
            <div>
              <PersonLine person={match.person} linked />
              <p>
                <strong>{sayScore(match.likeness.score)}</strong> {sayWhy(match.likeness)}
              </p>
            </div>
            {person.may.merge ? (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('persons.merge.with', { name: match.person.name })}
                onClick={() => setOther(match.person.id)}
              >
                {t('persons.merge')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {other ? (
        <MergeDialog ids={[person.id, other]} onClose={() => setOther(null)} onMerged={() => undefined} />
      ) : null}
    </Card>
  );
}
