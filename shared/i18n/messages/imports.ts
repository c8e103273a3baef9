import type { Messages } from '../message';
import { importScreenMessages } from './import-screen';

export const importsMessages = {
  ...importScreenMessages,
} as const satisfies Messages;
