import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { DueLines } from '../today/DueLines';

/** Inquiries of this desk that wait for an answer; a head's without a desk: those of the office that are late. */
export function MyInquiries() {
  const t = useT();
  const { actor } = useSession();
  const enabled = actor.executorId !== null || actor.roles.includes('head');
  const { data = [] } = useQuery({ ...orpc.inquiries.mine.queryOptions(), enabled });
  const lines = data.map(({ body, asked, instrument, authorName, ...inquiry }) => ({
    ...inquiry,
    what: body,
    about: asked,
    kind: actor.executorId === null ? authorName : t(`code.instrument.${instrument}`),
  }));
  return (
    <DueLines title={t(actor.executorId === null ? 'inquiry.lateOnes' : 'inquiry.mine')} lines={lines} />
  );
}
