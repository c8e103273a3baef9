import { Checkbox, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../../shared/domain/access/access';
import { CONSENT_KINDS, type ConsentKind } from '../../../../shared/domain/consents/consent-rules';
import { createTranslator } from '../../../../shared/i18n/translator';
import type { api } from '../../../api/client';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card, Chips, formatDate } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { FormError } from '../FormError';
import { SettingsForm } from '../SettingsForm';

type Words = Readonly<Record<'ru' | 'kk', string>>;
type Settings = Awaited<ReturnType<typeof api.consents.settings>>;

/** Whether the office asks applicants for their consent, and what they sign. */
export function ConsentCard() {
  const t = useT();
  const { data, error } = useQuery(orpc.consents.settings.queryOptions());
  const words = useTypedWords();
  return (
    <Card title={t('consents.settings')}>
      <FormError error={error} />
      {data ? <ConsentForm key={data.version} settings={data} words={words} /> : null}
    </Card>
  );
}

/** The kind whose words are shown, and what was typed of each: saving one kind loses nothing of another. */
function useTypedWords() {
  const [kind, choose] = useState<ConsentKind>('processing');
  const [typed, setTyped] = useState<Partial<Record<ConsentKind, Words>>>({});
  return {
    kind,
    choose,
    typed: typed[kind],
    type: (words: Words) => setTyped({ ...typed, [kind]: words }),
    forget: () => setTyped(({ [kind]: _saved, ...others }) => others),
  };
}

interface ConsentFormProps {
  readonly settings: Settings;
  readonly words: ReturnType<typeof useTypedWords>;
}

function ConsentForm({ settings, words }: ConsentFormProps) {
  const t = useT();
  const { actor } = useSession();
  const [required, setRequired] = useState(settings.required);
  const [forwardOnlyWith, setForwardOnlyWith] = useState(settings.forwardOnlyWith);
  const { kind } = words;
  const newest = settings.texts.find(text => text.kind === kind);
  const texts = words.typed ?? {
    ru: newest?.ru ?? createTranslator('ru')(`consents.draft.${kind}`),
    kk: newest?.kk ?? createTranslator('kk')(`consents.draft.${kind}`),
  };
  const [asked, setAsked] = useState(false);
  const mayEdit = may(actor, 'retention.decide');
  const save = useMutation(
    orpc.consents.saveSettings.mutationOptions({
      onSuccess: async () => {
        words.forget();
        showNotice(t, { message: t('settings.saved') });
        await queryClient.invalidateQueries({ queryKey: orpc.consents.key() });
      },
    }),
  );
  const missing = (language: 'ru' | 'kk') => texts[language].trim() === '';

  function submit(): void {
    setAsked(true);
    if (missing('ru') || missing('kk')) return;
    save.mutate({ expectedVersion: settings.version, required, forwardOnlyWith, kind, ...texts });
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
      <Checkbox
        label={t('consents.forwardOnlyWith')}
        description={t('consents.forwardOnlyWith.hint')}
        checked={forwardOnlyWith}
        disabled={!mayEdit}
        onChange={event => setForwardOnlyWith(event.currentTarget.checked)}
      />
      <p className="note">{t('consents.kind.text')}</p>
      <Chips
        label={t('consents.kind.text')}
        value={kind}
        onChange={words.choose}
        options={CONSENT_KINDS.map(one => ({ value: one, label: t(`code.consentKind.${one}`) }))}
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
          onChange={event => words.type({ ...texts, [language]: event.currentTarget.value })}
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
