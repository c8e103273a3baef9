import { refusePassingOn } from '../../../shared/domain/consents/consent-rules';
import type { ReadDb } from '../../db';
import { subjectOfCase } from '../consents/consent-subject';
import { isConsentInForce } from '../consents/list-consents';
import { consentSettingsOf } from '../consents/settings';
import type { Actor } from '../session/session';

/** What a missing consent to passing on does to the forwarding of a case. Refuses NOT_FOUND. */
export async function consentToForward(db: ReadDb, actor: Actor, caseId: string) {
  const { subject, appeal } = await subjectOfCase(db, actor, caseId);
  const [inForce, { forwardOnlyWith }] = await Promise.all([
    isConsentInForce(db, actor.officeId, subject, 'passing-on'),
    consentSettingsOf(db, actor.officeId),
  ]);
  return refusePassingOn(appeal, { inForce, demanded: forwardOnlyWith });
}
