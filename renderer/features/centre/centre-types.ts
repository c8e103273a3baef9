import type { api } from '../../api/client';

export type Offices = Awaited<ReturnType<typeof api.centre.offices>>;
