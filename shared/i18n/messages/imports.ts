import type { Messages } from '../message';
import { importRowMessages } from './import-rows';
import { importScreenMessages } from './import-screen';

export const importsMessages = {
  ...importRowMessages,
  ...importScreenMessages,
} as const satisfies Messages;
