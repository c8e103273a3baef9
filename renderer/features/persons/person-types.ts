import type { Api } from '../../api/client';

export type PersonItem = Awaited<ReturnType<Api['persons']['find']>>['items'][number];
export type PersonCard = Awaited<ReturnType<Api['persons']['get']>>;
export type PersonMatch = Awaited<ReturnType<Api['persons']['match']>>['items'][number];
export type TypedApplicant = Parameters<Api['persons']['match']>[0]['applicant'];
