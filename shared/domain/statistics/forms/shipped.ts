import type { Form } from './form';
import { MOSCOW_REGION } from './moscow-region';
import { PARTY_QUARTER, PARTY_QUARTER_1 } from './party-quarter';
import { ST_PETERSBURG, ST_PETERSBURG_1 } from './st-petersburg';

/** Forms that come with the program; the first is the one shown until another is chosen. */
export const SHIPPED_FORMS: readonly Form[] = [PARTY_QUARTER, ST_PETERSBURG, MOSCOW_REGION];

/**
 * Versions that earlier releases shipped. They are not offered; quarters signed and packages made with them stay good, and
 * the centre adds their figures to those of the newest, because their lines ask the same.
 */
export const FORMER_FORMS: readonly Form[] = [PARTY_QUARTER_1, ST_PETERSBURG_1];
