import type { z } from 'zod';
import type { Difference as DifferenceSchema, Issue as IssueSchema } from '../../../shared/contract/closing';
import type { api } from '../../api/client';

export type Checked = Awaited<ReturnType<typeof api.closing.check>>;
export type Status = Awaited<ReturnType<typeof api.closing.status>>;
export type Issue = z.infer<typeof IssueSchema>;
export type Difference = z.infer<typeof DifferenceSchema>;
export type ProblemDifference = NonNullable<Awaited<ReturnType<typeof api.closing.differences>>['problems']>;
export type NamedProblem = Awaited<ReturnType<typeof api.problems.list>>[number];
