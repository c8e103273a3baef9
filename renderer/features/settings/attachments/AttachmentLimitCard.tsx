import { NumberInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LIMIT_MIB } from '../../../../shared/domain/attachments/pieces';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { Card } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { SettingsForm } from '../SettingsForm';

const isLimit = (value: string | number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= LIMIT_MIB.least && value <= LIMIT_MIB.most;

/** The largest file that the office takes; the head sets it. */
export function AttachmentLimitCard() {
  const t = useT();
  const queries = useQueryClient();
  const list = useQuery(orpc.attachments.list.queryOptions({ input: { caseId: null } }));
  const [typed, setTyped] = useState<string | number | null>(null);
  const [asked, setAsked] = useState(false);
  const limit = typed ?? list.data?.limitMib ?? '';
  const save = useMutation(
    orpc.attachments.setLimit.mutationOptions({
      onSuccess: () => {
        showNotice(t, { message: t('settings.saved') });
        void queries.invalidateQueries({ queryKey: orpc.attachments.list.key() });
      },
    }),
  );

  function submit(): void {
    setAsked(true);
    if (isLimit(limit)) save.mutate({ limitMib: limit });
  }

  return (
    <Card title={t('files.setting.title')}>
      <SettingsForm error={list.error ?? save.error} saving={save.isPending} onSave={submit}>
        <p>{t('files.setting.text')}</p>
        <NumberInput
          label={t('files.setting.limit')}
          value={limit}
          onChange={setTyped}
          min={LIMIT_MIB.least}
          max={LIMIT_MIB.most}
          clampBehavior="none"
          allowDecimal={false}
          allowNegative={false}
          hideControls
          w={280}
          error={asked && !isLimit(limit) ? t('files.setting.wrong', LIMIT_MIB) : undefined}
        />
      </SettingsForm>
    </Card>
  );
}
