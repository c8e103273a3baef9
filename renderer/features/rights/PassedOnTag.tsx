import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { Tag } from '../../ui';

/** In the case's bar: it was forwarded to another body, and nobody noted that the applicant agrees. */
export function PassedOnTag({ caseId }: { readonly caseId: string }) {
  const t = useT();
  const { data } = useQuery(orpc.consents.ofCase.queryOptions({ input: { id: caseId } }));
  const passingOn = data?.kinds.find(({ kind }) => kind === 'passing-on');
  if (!passingOn?.needed || passingOn.inForce) return null;
  return <Tag tone="warn">{t('consents.missing.passing-on.tag')}</Tag>;
}
