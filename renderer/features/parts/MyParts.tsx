import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Tag } from '../../ui';
import { DueLines } from '../today/DueLines';

/** What this desk owes to cases that others lead, the nearest day first; nothing where it owes nothing. */
export function MyParts() {
  const t = useT();
  const { actor } = useSession();
  const { data = [] } = useQuery({ ...orpc.parts.mine.queryOptions(), enabled: actor.executorId !== null });
  const lines = data.map(({ task, summary, role, state, ...part }) => ({
    ...part,
    what: task,
    about: summary,
    kind: t(`code.partRole.${role}`),
    state: <Tag tone={state === 'offered' ? 'warn' : 'info'}>{t(`code.partState.${state}`)}</Tag>,
  }));
  return <DueLines title={t('parts.mine')} lines={lines} />;
}
