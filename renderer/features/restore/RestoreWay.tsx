import { Button, Progress } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';

const LOOK_MS = 400;

/** How far a look or a restore is, and the button that ends it while that changes nothing. */
export function RestoreWay({ note }: { readonly note: string }) {
  const t = useT();
  const { data: progress } = useQuery({
    ...orpc.restore.progress.queryOptions(),
    refetchInterval: LOOK_MS,
    gcTime: 0,
  });
  const cancel = useMutation(orpc.restore.cancel.mutationOptions());
  const { phase, done, total } = progress ?? { phase: 'reading', done: 0, total: 0 };
  const words = phase === 'reading' ? 'restore.running' : (`restore.${phase}` as const);
  const ending = cancel.isPending || cancel.data?.cancelled === true;
  return (
    <div className="restore-way">
      <Progress value={total > 0 ? Math.floor((100 * done) / total) : 0} animated aria-label={t(words)} />
      <p role="status">{t(ending ? 'restore.cancelling' : words)}</p>
      <p className="note">{note}</p>
      <Button
        variant="default"
        disabled={phase === 'opening' || ending || cancel.data?.cancelled === false}
        onClick={() => cancel.mutate({})}
      >
        {t('restore.cancel')}
      </Button>
    </div>
  );
}
