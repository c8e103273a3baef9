import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useErrorText } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { Card, ErrorAlert, formatInstant } from '../../ui';
import { showNotice } from '../../ui/show-notice';
import type { PersonCard } from './person-types';

/** Records that were joined to this one, and the way to part them again. */
export function Merges({ person }: { readonly person: PersonCard }) {
  const t = useT();
  const sayError = useErrorText();
  const part = useMutation(
    orpc.persons.unmerge.mutationOptions({
      onSuccess: () => {
        showNotice(t, { message: t('persons.merge.parted') });
        void queryClient.invalidateQueries({ queryKey: orpc.persons.key() });
        void queryClient.invalidateQueries({ queryKey: orpc.appeals.key() });
      },
    }),
  );
  if (person.merges.length === 0) return null;
  return (
    <Card title={t('persons.merges')}>
      {part.error ? <ErrorAlert>{sayError(part.error)}</ErrorAlert> : null}
      <ul className="person-matches">
        {person.merges.map(merge => (
          <li key={merge.id}>
            <div>
              <strong>{merge.absorbedName}</strong>
              <p className="note">
                {formatInstant(merge.mergedAt)} · {merge.by}
                {merge.undoneAt ? ` · ${t('persons.merge.undone')} ${formatInstant(merge.undoneAt)}` : ''}
              </p>
            </div>
            {person.may.merge && merge.undoneAt === null ? (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('persons.merge.undoName', { name: merge.absorbedName })}
                loading={part.isPending && part.variables.mergeId === merge.id}
                onClick={() => part.mutate({ mergeId: merge.id, expectedVersion: merge.version })}
              >
                {t('persons.merge.undo')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
