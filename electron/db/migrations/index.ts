import type { Migration } from '../migrate';
import { foundation } from './0010-foundation';
import { signIn } from './0020-sign-in';
import { recovery } from './0030-recovery';
import { backUp } from './0035-back-up';
import { rowSeal } from './0040-row-seal';
import { keyRotation } from './0050-key-rotation';
import { secondFactor } from './0055-second-factor';
import { sessions } from './0056-sessions';
import { attachments } from './0060-attachments';
import { retention } from './0065-retention';
import { persons } from './0070-persons';
import { similar } from './0075-similar';
import { desk } from './0080-desk';
import { receptions } from './0081-receptions';
import { drafts } from './0082-drafts';
import { lists } from './0085-lists';
import { routing } from './0090-routing';
import { handover } from './0091-handover';
import { invitations } from './0095-invitations';
import { tableSeals } from './0100-table-seals';
import { consents } from './0105-consents';
import { parts } from './0115-parts';
import { forwards } from './0116-forwards';
import { forms } from './0120-forms';
import { closing } from './0125-closing';
import { centre } from './0126-centre';
import { severalOffices } from './0130-several-offices';
import { consentKinds } from './0135-consent-kinds';
import { ladder } from './0140-ladder';
import { receivingBodies } from './0141-receiving-bodies';
import { lateLadder } from './0142-late-ladder';
import { postsAndCampaignEnds } from './0145-posts-and-campaign-ends';
import { problems } from './0150-problems';
import { populations } from './0151-populations';
import { readings } from './0160-readings';
import { inquiries } from './0165-inquiries';
import { inquiryTerms } from './0166-inquiry-terms';
import { promisesAndAid } from './0167-promises-and-aid';
import { centreBase } from './0170-centre-base';
import { figuresIndex } from './0175-figures-index';
import { measures } from './0200-measures';
import { firstStepsIndex } from './0210-first-steps-index';

/** In order; the history of a base must be a prefix of this list. */
export const migrations: readonly Migration[] = [
  foundation,
  signIn,
  recovery,
  backUp,
  rowSeal,
  keyRotation,
  secondFactor,
  sessions,
  attachments,
  retention,
  persons,
  similar,
  desk,
  receptions,
  drafts,
  lists,
  routing,
  handover,
  invitations,
  tableSeals,
  consents,
  parts,
  forwards,
  forms,
  closing,
  centre,
  severalOffices,
  consentKinds,
  ladder,
  receivingBodies,
  lateLadder,
  postsAndCampaignEnds,
  problems,
  populations,
  readings,
  inquiries,
  inquiryTerms,
  promisesAndAid,
  centreBase,
  figuresIndex,
  measures,
  firstStepsIndex,
];
