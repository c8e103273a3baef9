import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../shared/domain/access/access';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card } from '../../ui';
import { ProblemText } from '../problems/ProblemText';
import { FormError } from '../settings/FormError';
import type { NamedProblem } from './closing-types';
import { ProblemForm } from './ProblemForm';

/** Systemic problems of the quarter: what many appeals have in common, and what the office asks of whom. */
export function ProblemsCard({ quarter }: { readonly quarter: string }) {
  const t = useT();
  const { actor } = useSession();
  const { data, error } = useQuery(orpc.problems.list.queryOptions({ input: { quarter } }));
  const [edited, setEdited] = useState<NamedProblem | 'new' | null>(null);
  const again = async () => {
    await queryClient.invalidateQueries({ queryKey: orpc.problems.key() });
    await queryClient.invalidateQueries({ queryKey: orpc.closing.key() });
  };
  const remove = useMutation(orpc.problems.remove.mutationOptions({ onSettled: again }));
  const mayEdit = may(actor, 'problems.edit');
  return (
    <Card title={t('problems.title')}>
      <p className="note">{t('problems.note')}</p>
      <FormError error={error ?? remove.error} />
      {data?.length === 0 && edited === null ? <p>{t('problems.none')}</p> : null}
      <ul className="issues">
        {data?.map(problem => (
          <li key={problem.id}>
            <ProblemText problem={problem} cases={problem.cases.length} />
            {mayEdit && edited === null ? (
              <div className="problem-actions">
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`${t('problems.change')}: ${problem.title}`}
                  onClick={() => setEdited(problem)}
                >
                  {t('problems.change')}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`${t('problems.remove')}: ${problem.title}`}
                  loading={remove.isPending}
                  onClick={() => remove.mutate({ id: problem.id, version: problem.version })}
                >
                  {t('problems.remove')}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {edited !== null ? (
        <ProblemForm
          quarter={quarter}
          problem={edited === 'new' ? null : edited}
          onDone={async () => {
            await again();
            setEdited(null);
          }}
        />
      ) : mayEdit ? (
        <Button variant="default" onClick={() => setEdited('new')}>
          {t('problems.add')}
        </Button>
      ) : null}
    </Card>
  );
}
