import { backupMessages } from './backup';
import { baseErrorsMessages } from './base-errors';
import { casesMessages } from './cases';
import { codeMessages } from './codes';
import { desktopMessages } from './desktop';
import { errorsMessages } from './errors';
import { importsMessages } from './imports';
import { reasonsMessages } from './reasons';
import { recoveryMessages } from './recovery';
import { registerMessages } from './register';
import { settingsMessages } from './settings';
import { setupMessages } from './setup';
import { shellMessages } from './shell';
import { statisticsMessages } from './statistics';

/** Every message of the program, a file a screen. */
export const messages = {
  ...backupMessages,
  ...baseErrorsMessages,
  ...codeMessages,
  ...casesMessages,
  ...desktopMessages,
  ...errorsMessages,
  ...importsMessages,
  ...reasonsMessages,
  ...recoveryMessages,
  ...registerMessages,
  ...settingsMessages,
  ...setupMessages,
  ...shellMessages,
  ...statisticsMessages,
} as const;
