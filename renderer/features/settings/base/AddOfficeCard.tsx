import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FormProvider, useForm, useFormContext } from 'react-hook-form';
import type { z } from 'zod';
import { AddOffice } from '../../../../shared/contract/office';
import { may } from '../../../../shared/domain/access/access';
import { OFFICE_KINDS, type OfficeKind } from '../../../../shared/domain/codes';
import { errorCode } from '../../../api/errors';
import { orpc } from '../../../api/query';
import { useLanguage, useName, useT } from '../../../app/language';
import { goToOffice } from '../../../app/lock';
import { refreshSession, useSession } from '../../../app/session';
import { Window } from '../../../app/Window';
import { Card, Chips } from '../../../ui';
import { type MadeSheet, RecoverySheet } from '../../recovery/RecoverySheet';
import { CodeField } from '../../second-factor/CodeField';
import { OfficeFacts } from '../../setup/OfficeFacts';
import { PasswordField } from '../../setup/PasswordField';
import { FormError } from '../FormError';

type Fields = z.infer<typeof AddOffice>;

/** A part of its own: fields are looked through for the first mistake in the order of the screen. */
function OwnPassword() {
  const t = useT();
  const { register, formState } = useFormContext<Fields>();
  return (
    <PasswordField
      {...register('password')}
      label={t('invite.ownPassword')}
      error={formState.errors.password ? t('signIn.needPassword') : undefined}
      autoComplete="current-password"
      maxLength={200}
    />
  );
}

function OfficeForm({ onMade }: { readonly onMade: (sheet: MadeSheet, officeId: string) => void }) {
  const t = useT();
  const [language] = useLanguage();
  const { office, today } = useSession();
  const [kind, setKind] = useState<OfficeKind>('office');
  const form = useForm<Fields>({
    resolver: zodResolver(AddOffice),
    defaultValues: {
      code: '',
      nameRu: '',
      nameKk: '',
      territory: '',
      profile: office.profile,
      language,
      password: '',
    },
  });
  const add = useMutation({
    ...orpc.office.add.mutationOptions(),
    // The sheet is on the screen and nowhere else.
    gcTime: 0,
    onSuccess: async ({ office: made, recovery }) => {
      onMade({ ...recovery, office: made, on: today }, made.id);
      await refreshSession();
    },
  });
  const refused = errorCode(add.error);
  const asksCode = refused === 'SECOND_FACTOR_NEEDED' || refused === 'WRONG_CODE';
  return (
    <form
      className="settings-form"
      noValidate
      autoComplete="off"
      onSubmit={form.handleSubmit(fields => add.mutate({ ...fields, kind }))}
    >
      <Chips
        label={t('offices.kind')}
        value={kind}
        onChange={setKind}
        options={OFFICE_KINDS.map(value => ({ value, label: t(`setup.${value}`) }))}
      />
      {kind === 'centre' ? <p>{t('setup.centre.what')}</p> : null}
      <FormProvider {...form}>
        <OfficeFacts kind={kind} />
        <OwnPassword />
      </FormProvider>
      {asksCode ? (
        <CodeField
          value={form.watch('factorCode') ?? ''}
          onChange={code => form.setValue('factorCode', code)}
          error={refused === 'WRONG_CODE' ? t('error.WRONG_CODE') : undefined}
        />
      ) : null}
      <FormError error={asksCode ? null : add.error} />
      <div className="settings-bar">
        <Button type="submit" loading={add.isPending}>
          {t(kind === 'centre' ? 'setup.centre.create' : 'offices.add')}
        </Button>
      </div>
    </form>
  );
}

/** A further office in the same base: made by a head, who is its first head. */
export function AddOfficeCard() {
  const t = useT();
  const sayName = useName();
  const { actor } = useSession();
  const [opened, setOpened] = useState(false);
  const [made, setMade] = useState<{ sheet: MadeSheet; officeId: string } | null>(null);
  const go = useMutation({ mutationFn: (officeId: string) => goToOffice(officeId) });
  if (!may(actor, 'offices.add')) return null;
  if (made) {
    const { nameRu, nameKk } = made.sheet.office;
    return (
      <Card className="recovery-made" title={t('recovery.sheet.title')}>
        <p>{t('offices.added', { name: sayName({ ru: nameRu, kk: nameKk }) })}</p>
        <p className="recovery-once">
          <strong>{t('recovery.once')}</strong>
        </p>
        <RecoverySheet sheet={made.sheet} />
        <FormError error={go.error} />
        <div className="setup-actions recovery-print">
          <Button autoFocus onClick={() => window.print()}>
            {t('recovery.print')}
          </Button>
          <Button variant="default" loading={go.isPending} onClick={() => go.mutate(made.officeId)}>
            {t('offices.go')}
          </Button>
        </div>
      </Card>
    );
  }
  return (
    <Card title={t('offices.title')}>
      <div className="settings-form">
        <p>{t('offices.text')}</p>
        <div>
          <Button variant="default" onClick={() => setOpened(true)}>
            {t('offices.title')}
          </Button>
        </div>
      </div>
      <Window opened={opened} onClose={() => setOpened(false)} size="xl" title={t('offices.title')}>
        <OfficeForm
          onMade={(sheet, officeId) => {
            setOpened(false);
            setMade({ sheet, officeId });
          }}
        />
      </Window>
    </Card>
  );
}
