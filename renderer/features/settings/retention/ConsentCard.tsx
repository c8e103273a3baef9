import { Checkbox, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../../shared/domain/access/access';
import { createTranslator } from '../../../../shared/i18n/translator';
import type { api } from '../../../api/client';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card, formatDate } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { FormError } from '../FormError';
import { SettingsForm } from '../SettingsForm';

type Settings = Awaited<ReturnType<typeof api.consents.settings>>;

/** Whether the office asks applicants for their consent, and what they sign. */
export function ConsentCard() {
  const t = useT();
  const { data, error } = useQuery(orpc.consents.settings.queryOptions());
  return (
    <Card title={t('consents.settings')}>
      <FormError error={error} />
      {data ? <ConsentForm key={data.version} settings={data} /> : null}
    </Card>
  );
}

function ConsentForm({ settings }: { readonly settings: Settings }) {
  const t = useT();
  const { actor } = useSession();
  const [newest] = settings.texts;
  const [required, setRequired] = useState(settings.required);
  const [texts, setTexts] = useState({
    ru: newest?.ru ?? createTranslator('ru')('consents.draft'),
    kk: newest?.kk ?? createTranslator('kk')('consents.draft'),
  });
  const [asked, setAsked] = useState(false);
  const mayEdit = may(actor, 'retention.decide');
  const save = useMutation(
    orpc.consents.saveSettings.mutationOptions({
      onSuccess: async () => {
        showNotice(t, { message: t('settings.saved') });
        await queryClient.invalidateQueries({ queryKey: orpc.consents.key() });
      },
    }),
  );
  const missing = (language: 'ru' | 'kk') => texts[language].trim() === '';

  function submit(): void {
    setAsked(true);
    if (missing('ru') || missing('kk')) return;
    save.mutate({ expectedVersion: settings.version, required, ...texts });
  }

  return (
    <SettingsForm error={save.error} saving={save.isPending} mayEdit={mayEdit} onSave={submit}>
      <p>{t('consents.settings.text')}</p>
      <Checkbox
        label={t('consents.required')}
        checked={required}
        disabled={!mayEdit}
        onChange={event => setRequired(event.currentTarget.checked)}
      />
      {(['ru', 'kk'] as const).map(language => (
        <Textarea
          key={language}
          label={t(`consents.text.${language}`)}
          lang={language}
          autosize
          minRows={5}
          maxRows={14}
          maxLength={20_000}
          value={texts[language]}
          disabled={!mayEdit}
          onChange={event => setTexts({ ...texts, [language]: event.currentTarget.value })}
          error={asked && missing(language) ? t('consents.text.missing') : undefined}
        />
      ))}
      <p className="note">
        {newest
          ? t('consents.text.saved', {
              version: newest.version,
              date: formatDate(newest.savedAt.slice(0, 10)),
              who: newest.savedBy,
            })
          : t('consents.text.draft')}
      </p>
    </SettingsForm>
  );
}
