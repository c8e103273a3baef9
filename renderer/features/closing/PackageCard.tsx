import { Button, Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sayThree } from '../../../shared/i18n/say-form';
import { api } from '../../api/client';
import { saveFile } from '../../api/files';
import { orpc } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { Card } from '../../ui';
import { showNotice } from '../../ui/show-notice';
import { FormError } from '../settings/FormError';

const LIMITS = ['5', '3', '10', '0'] as const;

/** The signed quarter as a file for the centre, and the office's key by which the centre knows it. */
export function PackageCard({ quarter }: { readonly quarter: string }) {
  const t = useT();
  const [mask, setMask] = useState<string>(LIMITS[0]);
  const [recipient, setRecipient] = useState('');
  const [language] = useLanguage();
  const [forms, setForms] = useState<string[]>([]);
  const known = useQuery(orpc.forms.list.queryOptions());
  const save = useMutation({
    mutationFn: async () => {
      const to = recipient.trim();
      const { hidden, ...file } = await api.packages.make({
        quarter,
        maskBelow: Number(mask),
        forms,
        ...(to === '' ? {} : { recipient: to }),
      });
      if (await saveFile(file))
        showNotice(t, { message: t('package.saved', { name: file.name, count: hidden }) });
    },
  });
  const enrol = useMutation({
    mutationFn: async () => {
      const { fingerprint, ...file } = await api.packages.enrol();
      await saveFile(file);
      return fingerprint;
    },
  });
  return (
    <Card title={t('package.title')}>
      <div className="sign-form">
        <p className="note">{t('package.note')}</p>
        <NativeSelect
          label={t('package.mask')}
          description={t('package.mask.note')}
          inputWrapperOrder={['label', 'input', 'description']}
          value={mask}
          onChange={event => setMask(event.currentTarget.value)}
          data={LIMITS.map(value => ({ value, label: value === '0' ? t('package.mask.none') : value }))}
        />
        <Checkbox.Group label={t('package.forms')} value={forms} onChange={setForms}>
          <Stack gap={6} mt={6}>
            {(known.data?.forms ?? []).map(({ id, version, title }) => (
              <Checkbox
                key={id}
                value={id}
                label={`${sayThree(title, language)}, ${t('form.version', { version })}`}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <TextInput
          label={t('package.recipient')}
          description={t('package.recipient.note')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          spellCheck={false}
          maxLength={62}
          value={recipient}
          onChange={event => setRecipient(event.currentTarget.value)}
        />
        <FormError error={save.error} />
        <div>
          <Button loading={save.isPending} onClick={() => save.mutate()}>
            {t('package.save')}
          </Button>
        </div>
        <p className="note">{t('package.enrol.note')}</p>
        <FormError error={enrol.error} />
        <div>
          <Button variant="default" loading={enrol.isPending} onClick={() => enrol.mutate()}>
            {t('package.enrol')}
          </Button>
        </div>
        {enrol.data ? (
          <p role="status">
            {t('package.fingerprint')}: <code className="fingerprint">{enrol.data}</code>
          </p>
        ) : null}
      </div>
    </Card>
  );
}
