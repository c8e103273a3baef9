import type { Messages } from '../message';

export const statisticsMessages = {} as const satisfies Messages;
