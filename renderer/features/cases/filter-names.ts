import { useQuery } from '@tanstack/react-query';
import type { LocalName } from '../../../shared/domain/codes';
import { orpc } from '../../api/query';
import type { Filter } from './list-address';

const KNOWN_FOR_LONG = { staleTime: Number.POSITIVE_INFINITY };

/** Names behind the codes of a filter; the code itself until its name is here. */
export function useFilterNames({ topic, territory, executor, campaign }: Filter) {
  const { data: topics } = useQuery({
    ...orpc.reference.topics.queryOptions({
      input: { query: topic?.code ?? '', classifier: topic?.classifier ?? '-', limit: 30 },
    }),
    ...KNOWN_FOR_LONG,
    enabled: topic !== undefined,
  });
  const { data: territories } = useQuery({
    ...orpc.reference.territories.queryOptions({ input: { query: territory ?? '', limit: 30 } }),
    ...KNOWN_FOR_LONG,
    enabled: territory !== undefined,
  });
  const { data: executors } = useQuery({
    ...orpc.staff.executors.queryOptions(),
    enabled: executor !== undefined && executor !== 'none',
  });
  const { data: campaigns } = useQuery({
    ...orpc.campaigns.list.queryOptions(),
    enabled: campaign !== undefined,
  });
  const itself = (code: string | undefined): LocalName => ({ ru: code ?? '', kk: code ?? '' });
  const found = campaigns?.find(({ id }) => id === campaign);
  return {
    topic: topics?.find(row => row.code === topic?.code)?.name ?? itself(topic?.code),
    territory: territories?.find(row => row.code === territory)?.name ?? itself(territory),
    executor: executors?.find(({ id }) => id === executor)?.name ?? '',
    campaign: found ? { ru: found.nameRu, kk: found.nameKk } : itself(''),
  };
}
