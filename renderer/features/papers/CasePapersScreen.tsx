import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { may } from '../../../shared/domain/access/access';
import { useErrorText } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { caseHref } from '../../app/addresses';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { ErrorAlert, PageTitle } from '../../ui';
import { Papers } from './Papers';

/** The papers of a case that is there already: its label, its reception card, a new receipt in place of a lost one. */
export default function CasePapersScreen() {
  const t = useT();
  const sayError = useErrorText();
  const { actor } = useSession();
  const { id } = useParams<{ id: string }>();
  const { data: card, error } = useQuery(orpc.appeals.get.queryOptions({ input: { id } }));
  const issue = useMutation(
    orpc.receipts.issue.mutationOptions({
      onSettled: () => void queryClient.invalidateQueries({ queryKey: orpc.appeals.key() }),
    }),
  );
  const problem = error ?? issue.error;
  return (
    <div className="registered-screen">
      <p>
        <Link href={caseHref(id)}>← {t('papers.back')}</Link>
      </p>
      {problem ? <ErrorAlert>{sayError(problem)}</ErrorAlert> : null}
      {card ? (
        <>
          <PageTitle title={t('papers.ofCase', { number: card.number })} />
          <Papers
            caseId={card.id}
            language={card.language}
            receipt={issue.data ?? null}
            askReceipt={
              may(actor, 'appeals.register') ? (
                <div className="papers-ask">
                  <p>{t('papers.newReceipt.text')}</p>
                  <Button
                    loading={issue.isPending}
                    onClick={() => issue.mutate({ id: card.id, expectedVersion: card.version })}
                  >
                    {t('papers.newReceipt')}
                  </Button>
                </div>
              ) : null
            }
            label={{
              number: card.number,
              receivedOn: card.receivedOn,
              dueOn: card.dueOn ?? card.receivedOn,
              executorName: card.executorName ?? '',
            }}
            hasReception={card.reception}
          />
        </>
      ) : problem ? null : (
        <p className="note">{t('shell.loading')}</p>
      )}
    </div>
  );
}
