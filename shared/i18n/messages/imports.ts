import type { Messages } from '../message';

export const importsMessages = {} as const satisfies Messages;
