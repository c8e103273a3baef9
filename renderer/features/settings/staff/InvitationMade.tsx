import { Button } from '@mantine/core';
import { needsOfficeKey } from '../../../../shared/domain/access/access';
import type { Role } from '../../../../shared/domain/codes';
import { useT } from '../../../app/language';
import { Card } from '../../../ui';
import { InvitationSlip, type MadeInvitation } from '../../invitations/InvitationSlip';

interface InvitationMadeProps {
  readonly invitation: MadeInvitation;
  readonly roles: readonly Role[];
  readonly onDone: () => void;
}

/** A code that was just made: shown once, read aloud or printed. */
export function InvitationMade({ invitation, roles, onDone }: InvitationMadeProps) {
  const t = useT();
  return (
    <Card className="papers" title={t('invite.made', { name: invitation.name })}>
      <div className="papers-bar">
        <p style={{ margin: 0 }}>
          <strong>{t('invite.once')}</strong>{' '}
          {needsOfficeKey(roles) ? t(invitation.withKey ? 'invite.withKey' : 'invite.withoutKey') : null}
        </p>
        <div className="papers-do">
          <Button autoFocus onClick={() => window.print()}>
            {t('invite.print')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('invite.done')}
          </Button>
        </div>
      </div>
      <div className="papers-view">
        <InvitationSlip invitation={invitation} />
      </div>
    </Card>
  );
}
