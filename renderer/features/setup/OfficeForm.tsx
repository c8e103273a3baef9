import { zodResolver } from '@hookform/resolvers/zod';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { FormProvider, useForm, useFormContext } from 'react-hook-form';
import { z } from 'zod';
import { CreateOffice } from '../../../shared/contract/office';
import type { OfficeKind } from '../../../shared/domain/codes';
import { errorCode, useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { Card, ErrorAlert } from '../../ui';
import type { MadeSheet } from '../recovery/RecoverySheet';
import { OfficeFacts } from './OfficeFacts';
import { PasswordField } from './PasswordField';
import type { SetupProps } from './SetupScreen';

const OfficeFields = CreateOffice.extend({ repeat: z.string() }).refine(
  fields => fields.repeat === fields.password,
  { path: ['repeat'], when: () => true },
);
type Fields = z.infer<typeof OfficeFields>;

interface OfficeFormProps extends SetupProps {
  readonly kind: OfficeKind;
  readonly onBusy: (busy: boolean) => void;
  readonly onMade: (sheet: Omit<MadeSheet, 'on'>) => void;
}

/** The first head. A part of its own: fields are known, and looked through for the first mistake, in the order of the screen. */
function HeadFields({ kind }: { readonly kind: OfficeKind }) {
  const t = useT();
  const { register, formState } = useFormContext<Fields>();
  const invalid = (field: 'headName' | 'login' | 'password' | 'repeat') =>
    formState.errors[field] ? t(`setup.invalid.${field}`) : undefined;
  const field = (name: 'headName' | 'login' | 'password' | 'repeat') => ({
    ...register(name),
    label: t(`setup.${name}`),
    error: invalid(name),
  });
  return (
    <Card title={t(kind === 'centre' ? 'setup.centre.head' : 'setup.head')}>
      <div className="setup-columns">
        <TextInput {...field('headName')} autoComplete="name" />
        <TextInput
          {...field('login')}
          description={t('setup.login.note')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <PasswordField
          {...field('password')}
          autoComplete="new-password"
          description={t(kind === 'centre' ? 'setup.centre.password.note' : 'setup.password.note')}
        />
        <PasswordField {...field('repeat')} autoComplete="new-password" />
      </div>
    </Card>
  );
}

/** The names, place and law of an office or a centre, and its head, who gets the first sign-in. */
export function OfficeForm({ kind, onStart, onDone, onBusy, onMade }: OfficeFormProps) {
  const t = useT();
  const sayError = useErrorText();
  const [language] = useLanguage();
  const form = useForm<Fields>({
    resolver: zodResolver(OfficeFields),
    defaultValues: {
      code: '',
      nameRu: '',
      nameKk: '',
      territory: '',
      profile: 'KZ',
      language,
      headName: '',
      login: '',
      password: '',
      repeat: '',
    },
  });
  const { handleSubmit, setError } = form;
  const create = useMutation(
    orpc.office.create.mutationOptions({
      onMutate: () => {
        onStart();
        onBusy(true);
      },
      onSuccess: ({ recovery, office }) => onMade({ ...recovery, office }),
      onError: error => {
        if (errorCode(error) === 'UNKNOWN_TERRITORY') setError('territory', {}, { shouldFocus: true });
      },
      onSettled: () => onBusy(false),
    }),
  );

  return (
    <form
      noValidate
      onSubmit={handleSubmit(({ repeat: _, ...office }) => create.mutate({ ...office, kind }))}
    >
      {kind === 'centre' ? <p>{t('setup.centre.what')}</p> : null}
      <FormProvider {...form}>
        <OfficeFacts kind={kind} />
        <HeadFields kind={kind} />
      </FormProvider>
      {create.error ? (
        <ErrorAlert
          action={
            errorCode(create.error) === 'OFFICE_EXISTS' ? (
              <Button variant="default" onClick={() => void onDone()}>
                {t('setup.toSignIn')}
              </Button>
            ) : undefined
          }
        >
          {sayError(create.error)}
        </ErrorAlert>
      ) : null}
      <div className="setup-actions">
        <Button type="submit" loading={create.isPending}>
          {t(kind === 'centre' ? 'setup.centre.create' : 'setup.create')}
        </Button>
      </div>
    </form>
  );
}
