import { aidContract } from './aid';
import { appealsContract } from './appeals';
import { attachmentsContract } from './attachments';
import { backupContract } from './backup';
import { centreContract } from './centre';
import { closingContract } from './closing';
import { consentsContract } from './consents';
import { desktopContract } from './desktop';
import { draftsContract } from './drafts';
import { formsContract } from './forms';
import { forwardsContract } from './forwards';
import { householdsContract } from './households';
import { importsContract } from './imports';
import { inquiriesContract } from './inquiries';
import { invitationsContract } from './invitations';
import { journalContract } from './journal';
import { keysContract } from './keys';
import { campaignsContract, listsContract } from './lists';
import { measuresContract } from './measures';
import { numbersContract } from './numbers';
import { officeContract, staffContract } from './office';
import { packageContract } from './package';
import { partsContract } from './parts';
import { personsContract } from './persons';
import { problemsContract } from './problems';
import { promisesContract } from './promises';
import { readingsContract } from './readings';
import { receiptsContract } from './receipts';
import { receptionsContract } from './receptions';
import { referenceContract } from './reference';
import { restoreContract } from './restore';
import { retentionContract } from './retention';
import { rightsContract } from './rights';
import { routingContract } from './routing';
import { secondFactorContract } from './second-factor';
import { sessionContract } from './session';
import { sessionsContract } from './sessions';
import { statisticsContract } from './statistics';
import { systemContract } from './system';

/** Everything that may be asked of the core, and how each may be refused. */
export const contract = {
  session: sessionContract,
  secondFactor: secondFactorContract,
  sessions: sessionsContract,
  office: officeContract,
  invitations: invitationsContract,
  staff: staffContract,
  reference: referenceContract,
  routing: routingContract,
  appeals: appealsContract,
  parts: partsContract,
  forwards: forwardsContract,
  readings: readingsContract,
  inquiries: inquiriesContract,
  promises: promisesContract,
  aid: aidContract,
  measures: measuresContract,
  persons: personsContract,
  households: householdsContract,
  attachments: attachmentsContract,
  drafts: draftsContract,
  numbers: numbersContract,
  receipts: receiptsContract,
  receptions: receptionsContract,
  lists: listsContract,
  campaigns: campaignsContract,
  statistics: statisticsContract,
  forms: formsContract,
  imports: importsContract,
  journal: journalContract,
  keys: keysContract,
  backup: backupContract,
  restore: restoreContract,
  retention: retentionContract,
  closing: closingContract,
  packages: packageContract,
  problems: problemsContract,
  centre: centreContract,
  consents: consentsContract,
  rights: rightsContract,
  desktop: desktopContract,
  system: systemContract,
};
export type Contract = typeof contract;
