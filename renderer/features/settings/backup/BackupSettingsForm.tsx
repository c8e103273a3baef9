import { Button, Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/client';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { SettingsForm } from '../SettingsForm';

export type BackupStatus = Awaited<ReturnType<typeof api.backup.status>>;

const TIME = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;

/** Where back-ups go, when they are made, and who can open them. */
export function BackupSettingsForm({ settings }: { readonly settings: BackupStatus['settings'] }) {
  const t = useT();
  const { desktop } = useSession();
  const queries = useQueryClient();
  const [folder, setFolder] = useState(settings.folder ?? '');
  const [dailyAt, setDailyAt] = useState(settings.dailyAt ?? '');
  const [atQuit, setAtQuit] = useState(settings.atQuit);
  const [warnDays, setWarnDays] = useState<number>(settings.warnDays);
  const [recipients, setRecipients] = useState(settings.recipients.join('\n'));
  const [asked, setAsked] = useState(false);
  const time = dailyAt.trim();
  const soundTime = time === '' || TIME.test(time);
  const refresh = () => queries.invalidateQueries({ queryKey: orpc.backup.key() });
  const save = useMutation(
    orpc.backup.saveSettings.mutationOptions({
      onSuccess: () => showNotice(t, { message: t('settings.saved') }),
      onSettled: refresh,
    }),
  );
  const choose = useMutation({
    mutationFn: () => api.desktop.chooseFolder(),
    onSuccess: chosen => {
      if (chosen.folder !== null) setFolder(chosen.folder);
    },
  });

  function submit(): void {
    setAsked(true);
    if (!soundTime) return;
    save.mutate({
      expectedVersion: settings.version,
      folder: folder.trim() === '' ? null : folder.trim(),
      dailyAt: time === '' ? null : time.padStart(5, '0'),
      atQuit,
      warnDays,
      recipients: recipients.split(/\s+/).filter(line => line !== ''),
    });
  }

  return (
    <Card title={t('backup.settings')}>
      <SettingsForm error={save.error ?? choose.error} saving={save.isPending} onSave={submit}>
        <TextInput
          label={t('backup.folder')}
          description={t('backup.folder.note')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={folder}
          onChange={event => setFolder(event.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
        />
        {desktop ? (
          <div>
            <Button variant="default" loading={choose.isPending} onClick={() => choose.mutate()}>
              {t('backup.folder.choose')}
            </Button>
          </div>
        ) : null}
        <div className="two-fields">
          <TextInput
            label={t('backup.dailyAt')}
            description={t('backup.dailyAt.note')}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            value={dailyAt}
            onChange={event => setDailyAt(event.currentTarget.value)}
            error={asked && !soundTime ? t('backup.dailyAt.wrong') : undefined}
            placeholder="18:30"
            autoComplete="off"
          />
          <NumberInput
            label={t('backup.warnDays')}
            value={warnDays}
            onChange={value => setWarnDays(typeof value === 'number' ? value : settings.warnDays)}
            min={1}
            max={365}
            allowDecimal={false}
            clampBehavior="strict"
            hideControls
          />
        </div>
        <Checkbox
          label={t('backup.atQuit')}
          checked={atQuit}
          onChange={event => setAtQuit(event.currentTarget.checked)}
        />
        <Textarea
          label={t('backup.recipients')}
          description={t('backup.recipients.note')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={recipients}
          onChange={event => setRecipients(event.currentTarget.value)}
          rows={2}
          spellCheck={false}
          autoComplete="off"
        />
      </SettingsForm>
    </Card>
  );
}
