import type { Messages } from '../message';

export const registerMessages = {} as const satisfies Messages;
