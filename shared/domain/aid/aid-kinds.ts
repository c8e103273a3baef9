/**
 * What a citizen is helped with (помощь, көмек). Legal aid is counted for itself: reports ask for what was given in money
 * and in kind.
 */
export const AID_KINDS = ['legal', 'money', 'goods', 'food', 'medicine', 'other'] as const;
export type AidKind = (typeof AID_KINDS)[number];

/** Greatest worth of one aid, in whole tenge or roubles. */
export const MOST_WORTH = 1_000_000_000;
