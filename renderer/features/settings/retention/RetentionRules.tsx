import { Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../../shared/domain/access/access';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { SettingsForm } from '../SettingsForm';

interface Settings {
  readonly years: number;
  readonly toYearEnd: boolean;
  readonly pauseHours: number;
  readonly source: string;
  readonly version: number;
}

const isWhole = (value: string | number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;

/** The term, what it rests on, and the pause before destruction; the head sets them. */
export function RetentionRules({ settings }: { readonly settings: Settings }) {
  const t = useT();
  const { actor } = useSession();
  const [years, setYears] = useState<string | number>(settings.years);
  const [toYearEnd, setToYearEnd] = useState(settings.toYearEnd);
  const [pauseHours, setPauseHours] = useState<string | number>(settings.pauseHours);
  const [source, setSource] = useState(settings.source);
  const [asked, setAsked] = useState(false);
  const mayEdit = may(actor, 'retention.decide');
  const save = useMutation(
    orpc.retention.saveSettings.mutationOptions({
      onSuccess: async () => {
        showNotice(t, { message: t('settings.saved') });
        await queryClient.invalidateQueries({ queryKey: orpc.retention.key() });
      },
    }),
  );

  function submit(): void {
    setAsked(true);
    if (!isWhole(years, 100) || !isWhole(pauseHours, 720) || source.trim() === '') return;
    save.mutate({ expectedVersion: settings.version, years, toYearEnd, pauseHours, source: source.trim() });
  }

  const number = { min: 1, clampBehavior: 'none', allowDecimal: false, allowNegative: false } as const;
  return (
    <Card title={t('retention.rules')}>
      <SettingsForm error={save.error} saving={save.isPending} mayEdit={mayEdit} onSave={submit}>
        <p>{t('retention.rules.text')}</p>
        <div className="two-fields">
          <NumberInput
            {...number}
            label={t('retention.years')}
            value={years}
            onChange={setYears}
            max={100}
            hideControls
            disabled={!mayEdit}
            error={asked && !isWhole(years, 100) ? t('settings.wrong') : undefined}
          />
          <NumberInput
            {...number}
            label={t('retention.pauseHours')}
            value={pauseHours}
            onChange={setPauseHours}
            max={720}
            hideControls
            disabled={!mayEdit}
            error={asked && !isWhole(pauseHours, 720) ? t('settings.wrong') : undefined}
          />
        </div>
        <Checkbox
          label={t('retention.toYearEnd')}
          checked={toYearEnd}
          disabled={!mayEdit}
          onChange={event => setToYearEnd(event.currentTarget.checked)}
        />
        <TextInput
          label={t('retention.source')}
          description={t('retention.source.note')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={source}
          maxLength={300}
          autoComplete="off"
          disabled={!mayEdit}
          onChange={event => setSource(event.currentTarget.value)}
          error={asked && source.trim() === '' ? t('retention.source.missing') : undefined}
        />
      </SettingsForm>
    </Card>
  );
}
