import { Tabs } from '@mantine/core';
import { useSearchParams } from 'wouter';
import { may, type Right } from '../../../shared/domain/access/access';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { PageTitle } from '../../ui';
import { AttachmentLimitCard } from './attachments/AttachmentLimitCard';
import { BackupPanel } from './backup/BackupPanel';
import { AddOfficeCard } from './base/AddOfficeCard';
import { BaseCheck } from './base/BaseCheck';
import { DeskPanel } from './desk/DeskPanel';
import { JournalPanel } from './journal/JournalPanel';
import { KeysCard } from './keys/KeysCard';
import { HeadFactorCard } from './lock/HeadFactorCard';
import { IdleLockCard } from './lock/IdleLockCard';
import { InvitationDaysCard } from './lock/InvitationDaysCard';
import { OwnPanel } from './own/OwnPanel';
import { RetentionPanel } from './retention/RetentionPanel';
import { RulesPanel } from './rules/RulesPanel';
import { StaffPanel } from './staff/StaffPanel';
import './settings.css';

const TABS = ['staff', 'rules', 'desk', 'journal', 'lock', 'backup', 'retention', 'base', 'own'] as const;
/** Any of these opens a tab; null: everybody. */
const RIGHTS_OF: Readonly<Record<(typeof TABS)[number], readonly Right[] | null>> = {
  staff: ['staff.see', 'staff.edit'],
  desk: ['staff.see'],
  rules: ['rules.see'],
  journal: ['journal.see'],
  lock: ['signIns.manage'],
  backup: ['backup.manage'],
  retention: ['retention.see'],
  base: ['base.verify'],
  own: null,
};

/** Staff, routing rules, the journal, locking, back-ups, and the check of the base: each for whom it concerns. */
export default function SettingsScreen() {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const { actor } = useSession();
  const tabs = TABS.filter(tab => RIGHTS_OF[tab]?.some(right => may(actor, right)) ?? true);
  const chosen = tabs.find(tab => tab === params.get('tab')) ?? tabs[0] ?? null;
  return (
    <div className="settings-screen">
      <PageTitle title={t('settings.title')} />
      <Tabs
        value={chosen}
        onChange={tab => setParams({ tab: tab ?? 'staff' }, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List>
          {tabs.map(tab => (
            <Tabs.Tab key={tab} value={tab}>
              {t(`settings.tab.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="staff" className="settings-panel">
          <StaffPanel />
        </Tabs.Panel>
        <Tabs.Panel value="rules" className="settings-panel">
          <RulesPanel />
        </Tabs.Panel>
        <Tabs.Panel value="desk" className="settings-panel">
          <DeskPanel />
        </Tabs.Panel>
        <Tabs.Panel value="journal" className="settings-panel">
          <JournalPanel />
        </Tabs.Panel>
        <Tabs.Panel value="lock" className="settings-panel">
          <IdleLockCard />
          <InvitationDaysCard />
          {may(actor, 'attachments.limit') ? <AttachmentLimitCard /> : null}
          <HeadFactorCard />
        </Tabs.Panel>
        <Tabs.Panel value="backup" className="settings-panel">
          <BackupPanel />
        </Tabs.Panel>
        <Tabs.Panel value="retention" className="settings-panel">
          <RetentionPanel />
        </Tabs.Panel>
        <Tabs.Panel value="base" className="settings-panel">
          <BaseCheck />
          <KeysCard />
          <AddOfficeCard />
        </Tabs.Panel>
        <Tabs.Panel value="own" className="settings-panel">
          <OwnPanel />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
