import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { TerritoryRow } from '../../../shared/contract/reference';
import type { Profile } from '../../../shared/domain/codes';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { type PickerProps, ReferencePicker } from './ReferencePicker';

export type Territory = z.infer<typeof TerritoryRow>;

interface TerritoryPickerProps extends PickerProps<Territory> {
  /** Whose territories: КАТО of Kazakhstan or the subjects of Russia. Default: all. */
  readonly profile?: Profile;
}

/** Finds a territory by the beginning of its name. Works before sign-in. */
export function TerritoryPicker({ profile, ...props }: TerritoryPickerProps) {
  const t = useT();
  const [query, setQuery] = useState<string | null>(null);
  const { data, isFetching } = useQuery({
    ...orpc.reference.territories.queryOptions({
      input: { limit: 30, ...(query ? { query } : {}), ...(profile ? { profile } : {}) },
    }),
    enabled: query !== null,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
  return (
    <ReferencePicker
      {...props}
      placeholder={t('ui.pick.territory')}
      rows={data ?? []}
      loading={isFetching}
      onLookUp={setQuery}
    />
  );
}
