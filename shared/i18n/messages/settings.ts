import type { Messages } from '../message';

export const settingsMessages = {} as const satisfies Messages;
