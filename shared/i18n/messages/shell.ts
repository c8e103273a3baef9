import type { Messages } from '../message';

export const shellMessages = {} as const satisfies Messages;
