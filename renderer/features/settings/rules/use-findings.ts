import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { RuleFinding } from '../../../../shared/contract/routing-rules';
import { orpc } from '../../../api/query';
import { type DraftRule, toSave } from './draft-rules';

export type Finding = z.infer<typeof RuleFinding>;

const PAUSE_MS = 250;

/** What is wrong with each rule of the draft, by its place; asked anew when the draft rests. */
export function useFindings(draft: readonly DraftRule[]): ReadonlyMap<number, Finding> {
  const rules = toSave(draft);
  const [asked] = useDebouncedValue(JSON.stringify(rules), PAUSE_MS);
  const current = asked === JSON.stringify(rules);
  const { data = [] } = useQuery({
    ...orpc.routing.check.queryOptions({ input: { rules } }),
    enabled: current && rules.length > 0,
    placeholderData: keepPreviousData,
  });
  // Places of a draft that has moved on are not the places of the answer.
  return new Map(current ? data.map(finding => [finding.index, finding]) : []);
}
