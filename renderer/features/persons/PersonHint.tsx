import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { PersonLine } from './PersonLine';
import type { PersonItem, TypedApplicant } from './person-types';
import { useLikenessWords } from './use-likeness-words';
import './persons.css';

interface PersonHintProps {
  /** The applicant as far as it is typed. */
  readonly applicant: TypedApplicant;
  readonly onChoose: (person: PersonItem) => void;
  readonly onNew?: () => void;
}

/** «Похоже, это …»: shown while what is typed looks like somebody known, until one of the two answers is given. */
export function PersonHint({ applicant, onChoose, onNew }: PersonHintProps) {
  const t = useT();
  const { sayScore, sayWhy } = useLikenessWords();
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const [typed] = useDebouncedValue(applicant, 400);
  // A surname alone is nobody yet.
  const enough =
    typed.surname.trim() !== '' &&
    Boolean(typed.firstName || typed.identityNumber || (typed.phones ?? []).length > 0);
  const matched = useQuery({
    ...orpc.persons.match.queryOptions({ input: { applicant: typed, limit: 3 } }),
    enabled: enough,
    // What was typed is a citizen's data: it does not stay behind the screen.
    gcTime: 0,
  });
  const best = enough ? matched.data?.items.find(({ person }) => !declined.has(person.id)) : undefined;
  if (!best) return null;
  return (
    <div className="person-hint" role="status">
      <p>
        {t('persons.hint', { name: best.person.name, score: sayScore(best.likeness.score) })}{' '}
        {sayWhy(best.likeness)}
      </p>
      <PersonLine person={best.person} />
      <div className="person-hint-buttons">
        <Button size="compact-sm" onClick={() => onChoose(best.person)}>
          {t('persons.hint.take')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            setDeclined(now => new Set([...now, best.person.id]));
            onNew?.();
          }}
        >
          {t('persons.hint.new')}
        </Button>
      </div>
    </div>
  );
}
