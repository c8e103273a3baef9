import { Tabs } from '@mantine/core';
import { useSearchParams } from 'wouter';
import { useT } from '../../app/language';
import { PageTitle } from '../../ui';
import { BackupPanel } from './backup/BackupPanel';
import { BaseCheck } from './base/BaseCheck';
import { RulesPanel } from './rules/RulesPanel';
import { StaffPanel } from './staff/StaffPanel';
import './settings.css';

const TABS = ['staff', 'rules', 'backup', 'base'] as const;

/** Staff, routing rules, back-ups, and the check of the base. */
export default function SettingsScreen() {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const chosen = TABS.find(tab => tab === params.get('tab')) ?? 'staff';
  return (
    <div className="settings-screen">
      <PageTitle title={t('settings.title')} />
      <Tabs
        value={chosen}
        onChange={tab => setParams({ tab: tab ?? 'staff' }, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List>
          {TABS.map(tab => (
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
        <Tabs.Panel value="backup" className="settings-panel">
          <BackupPanel />
        </Tabs.Panel>
        <Tabs.Panel value="base" className="settings-panel">
          <BaseCheck />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
