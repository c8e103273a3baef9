import type { Form } from './form';
import { MOSCOW_REGION } from './moscow-region';
import { PARTY_QUARTER } from './party-quarter';
import { ST_PETERSBURG } from './st-petersburg';

/** Forms that come with the program; the first is the one shown until another is chosen. */
export const SHIPPED_FORMS: readonly Form[] = [PARTY_QUARTER, ST_PETERSBURG, MOSCOW_REGION];
