import { useLocation } from 'wouter';
import { queryClient } from '../../api/query';
import type { Item } from './case-types';

const KEY = ['cases', 'to print'] as const;

/** The rows last sent to print, kept with what was read and gone with it; an address carries none of them. */
export function casesToPrint(): readonly Item[] {
  return queryClient.getQueryData<readonly Item[]>(KEY) ?? [];
}

/** Opens chosen rows as a sheet of paper. */
export function usePrintCases(): (items: readonly Item[]) => void {
  const [, navigate] = useLocation();
  return items => {
    queryClient.setQueryData(KEY, items);
    navigate('/print/cases');
  };
}
