import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { DueLines } from '../today/DueLines';

/** Promises of this desk that are not settled; a head's without a desk: those of the office whose day has passed. */
export function MyPromises() {
  const t = useT();
  const { actor } = useSession();
  const enabled = actor.executorId !== null || actor.roles.includes('head');
  const { data = [] } = useQuery({ ...orpc.promises.mine.queryOptions(), enabled });
  const lines = data.map(({ promised, occasion, authorName, ...promise }) => ({
    ...promise,
    what: promised,
    about: '',
    kind: actor.executorId === null ? authorName : t(`code.occasion.${occasion}`),
  }));
  return (
    <DueLines title={t(actor.executorId === null ? 'promise.overdueOnes' : 'promise.mine')} lines={lines} />
  );
}
