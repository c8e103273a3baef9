import { Button, FileButton, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { may } from '../../../../shared/domain/access/access';
import { sayThree } from '../../../../shared/i18n/say-form';
import { api } from '../../../api/client';
import { useErrorText } from '../../../api/errors';
import { orpc } from '../../../api/query';
import { PLACES } from '../../../app/commands';
import { useLanguage, useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { ErrorAlert } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { FormProblems, problemsOf } from './FormProblems';

interface FormPickerProps {
  /** Null = the program's own quarter. */
  readonly value: string | null;
  readonly onChange: (formId: string | null) => void;
}

/** Which form the quarter is shown in; a head installs others from the centre's file. */
export function FormPicker({ value, onChange }: FormPickerProps) {
  const t = useT();
  const [language] = useLanguage();
  const errorText = useErrorText();
  const client = useQueryClient();
  const { actor } = useSession();
  const { data } = useQuery(orpc.forms.list.queryOptions());
  const install = useMutation({
    mutationFn: async (file: File) => api.forms.install({ text: await file.text() }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: orpc.forms.key() });
      showNotice(t, { message: t('form.installed') });
      onChange(id);
    },
  });
  const options = (data?.forms ?? []).map(({ id, version, title }) => ({
    value: id,
    label: `${sayThree(title, language)}, ${t('form.version', { version })}`,
  }));
  const problems = problemsOf(install.error);
  return (
    <div className="form-picker">
      <NativeSelect
        aria-label={t('form.choose')}
        value={value ?? ''}
        data={[{ value: '', label: t('form.quarter') }, ...options]}
        onChange={event => onChange(event.currentTarget.value || null)}
      />
      {may(actor, 'forms.edit') ? (
        <FileButton accept="application/json,.json" onChange={file => file && install.mutate(file)}>
          {props => (
            <Button {...props} variant="default" loading={install.isPending}>
              {t('form.install')}
            </Button>
          )}
        </FileButton>
      ) : null}
      {may(actor, 'forms.edit') ? (
        <Button component={Link} href={PLACES.formEditor.href} variant="default">
          {t('formEditor.open')}
        </Button>
      ) : null}
      {data && data.damaged.length > 0 ? (
        <ErrorAlert>{t('form.damaged', { ids: data.damaged.join(', ') })}</ErrorAlert>
      ) : null}
      {install.error ? (
        <ErrorAlert>
          {errorText(install.error)}
          <FormProblems problems={problems} />
        </ErrorAlert>
      ) : null}
    </div>
  );
}
