import type { Messages } from '../message';

export const setupMessages = {} as const satisfies Messages;
