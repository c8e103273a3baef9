import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client';
import { queryClient } from '../../api/query';
import type { Card } from '../cases/case-types';

type Issue = Omit<Parameters<typeof api.inquiries.issue>[0], 'id' | 'expectedVersion'>;
type Answer = Omit<Parameters<typeof api.inquiries.answer>[0], 'id' | 'expectedVersion'>;
type Withdraw = Omit<Parameters<typeof api.inquiries.withdraw>[0], 'id' | 'expectedVersion'>;

/** Sends an inquiry, notes its answer and takes it back, on top of the version the user saw. */
export function useInquiryChanges(card: Pick<Card, 'id' | 'version'>) {
  const on = { id: card.id, expectedVersion: card.version };
  // Cases, figures and lists all show it.
  const onSettled = () => queryClient.invalidateQueries();
  const issue = useMutation({
    mutationFn: (issued: Issue) => api.inquiries.issue({ ...on, ...issued }),
    onSettled,
  });
  const answer = useMutation({
    mutationFn: (noted: Answer) => api.inquiries.answer({ ...on, ...noted }),
    onSettled,
  });
  const withdraw = useMutation({
    mutationFn: (taken: Withdraw) => api.inquiries.withdraw({ ...on, ...taken }),
    onSettled,
  });
  return { issue, answer, withdraw };
}
