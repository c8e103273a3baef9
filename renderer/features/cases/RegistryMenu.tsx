import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../shared/domain/access/access';
import { api } from '../../api/client';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Window } from '../../app/Window';
import type { ListState } from './list-address';
import { RunProgress } from './RunProgress';
import { SaveCases } from './SaveCases';

interface RegistryMenuProps {
  readonly state: ListState;
  readonly total: number;
}

/** The whole list as a file, however long it is. */
export function RegistryMenu({ state, total }: RegistryMenuProps) {
  const t = useT();
  const { actor } = useSession();
  const [opened, setOpened] = useState(false);
  if (!may(actor, 'cases.export')) return null;
  return (
    <>
      <Button size="compact-sm" variant="default" disabled={total === 0} onClick={() => setOpened(true)}>
        {t('cases.registry')}
      </Button>
      <Window opened={opened} onClose={() => setOpened(false)} title={t('cases.registry.title')}>
        <SaveRegistry state={state} total={total} onClose={() => setOpened(false)} />
      </Window>
    </>
  );
}

function SaveRegistry({ state, total, onClose }: RegistryMenuProps & { readonly onClose: () => void }) {
  const t = useT();
  const [fileId, setFileId] = useState<string | null>(null);
  const { view, filter } = state;
  return (
    <SaveCases
      what={t('cases.registry.count', { count: total })}
      make={async wish => {
        const made = await api.lists.exportRegistry({ view, filter, ...wish });
        setFileId(made.file.fileId);
        return made;
      }}
      onClose={onClose}
    >
      {fileId === null ? null : <RegistryRun fileId={fileId} total={total} />}
    </SaveCases>
  );
}

/** How far the file is while it is written. */
function RegistryRun({ fileId, total }: { readonly fileId: string; readonly total: number }) {
  const { data } = useQuery({
    ...orpc.lists.registryProgress.queryOptions({ input: { fileId } }),
    refetchInterval: 500,
    gcTime: 0,
  });
  const stop = useMutation({ mutationFn: () => api.lists.stopRegistry({ fileId }) });
  if (data?.written == null) return null;
  return <RunProgress through={data.written} of={total} onStop={() => stop.mutate()} />;
}
