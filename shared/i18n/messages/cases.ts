import type { Messages } from '../message';

export const casesMessages = {} as const satisfies Messages;
