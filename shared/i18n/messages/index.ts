import { attachmentsMessages } from './attachments';
import { backupMessages } from './backup';
import { balanceMessages } from './balance';
import { baseErrorsMessages } from './base-errors';
import { campaignMessages } from './campaigns';
import { casesMessages } from './cases';
import { centreMessages } from './centre';
import { closingMessages } from './closing';
import { codeMessages } from './codes';
import { consentsMessages } from './consents';
import { deskMessages } from './desk';
import { deskSettingsMessages } from './desk-settings';
import { desktopMessages } from './desktop';
import { errorsMessages } from './errors';
import { factorScreensMessages } from './factor-screens';
import { formEditorMessages } from './form-editor';
import { forwardsMessages } from './forwards';
import { householdsMessages } from './households';
import { identityMessages } from './identity';
import { importsMessages } from './imports';
import { inquiriesMessages } from './inquiries';
import { invitationMessages } from './invitations';
import { journalMessages } from './journal';
import { keysMessages } from './keys';
import { ladderMessages } from './ladder';
import { lateMessages } from './late';
import { lessonsMessages } from './lessons';
import { listsMessages } from './lists';
import { measuresMessages } from './measures';
import { mergingMessages } from './merging';
import { officesMessages } from './offices';
import { packageMessages } from './package';
import { papersMessages } from './papers';
import { partsMessages } from './parts';
import { personsMessages } from './persons';
import { populationMessages } from './populations';
import { printMessages } from './print';
import { problemMessages } from './problems';
import { promisesMessages } from './promises';
import { readingsMessages } from './readings';
import { reasonsMessages } from './reasons';
import { recoveryMessages } from './recovery';
import { registerMessages } from './register';
import { restoreMessages } from './restore';
import { retentionMessages } from './retention';
import { retentionPaperMessages } from './retention-paper';
import { retentionWordsMessages } from './retention-words';
import { rightsMessages } from './rights';
import { roleChangeMessages } from './role-change';
import { secondFactorMessages } from './second-factor';
import { settingsMessages } from './settings';
import { setupMessages } from './setup';
import { shellMessages } from './shell';
import { signInMessages } from './sign-in';
import { similarMessages } from './similar';
import { statisticsMessages } from './statistics';

/** Every message of the program, a file a screen. */
export const messages = {
  ...attachmentsMessages,
  ...backupMessages,
  ...balanceMessages,
  ...baseErrorsMessages,
  ...campaignMessages,
  ...centreMessages,
  ...closingMessages,
  ...codeMessages,
  ...casesMessages,
  ...consentsMessages,
  ...deskMessages,
  ...deskSettingsMessages,
  ...desktopMessages,
  ...errorsMessages,
  ...factorScreensMessages,
  ...formEditorMessages,
  ...importsMessages,
  ...journalMessages,
  ...forwardsMessages,
  ...householdsMessages,
  ...identityMessages,
  ...inquiriesMessages,
  ...mergingMessages,
  ...packageMessages,
  ...officesMessages,
  ...partsMessages,
  ...roleChangeMessages,
  ...papersMessages,
  ...problemMessages,
  ...promisesMessages,
  ...personsMessages,
  ...keysMessages,
  ...ladderMessages,
  ...lateMessages,
  ...lessonsMessages,
  ...listsMessages,
  ...measuresMessages,
  ...populationMessages,
  ...printMessages,
  ...readingsMessages,
  ...reasonsMessages,
  ...recoveryMessages,
  ...registerMessages,
  ...restoreMessages,
  ...retentionMessages,
  ...retentionPaperMessages,
  ...retentionWordsMessages,
  ...rightsMessages,
  ...secondFactorMessages,
  ...settingsMessages,
  ...setupMessages,
  ...shellMessages,
  ...invitationMessages,
  ...signInMessages,
  ...similarMessages,
  ...statisticsMessages,
} as const;
