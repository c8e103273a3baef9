import type { Messages } from '../message';

export const errorsMessages = {} as const satisfies Messages;
