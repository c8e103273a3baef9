import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { sayThree } from '../../../../shared/i18n/say-form';
import { orpc } from '../../../api/query';
import { isOpenTo, PLACES } from '../../../app/commands';
import { useLanguage, useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { ErrorAlert } from '../../../ui';
import { InstallForm } from './InstallForm';

interface FormPickerProps {
  /** Null = the program's own quarter. */
  readonly value: string | null;
  readonly onChange: (formId: string | null) => void;
}

/** Which form the quarter is shown in; a head installs others from the centre's file. */
export function FormPicker({ value, onChange }: FormPickerProps) {
  const t = useT();
  const [language] = useLanguage();
  const { actor } = useSession();
  const { data } = useQuery(orpc.forms.list.queryOptions());
  const options = (data?.forms ?? []).map(({ id, version, title }) => ({
    value: id,
    label: `${sayThree(title, language)}, ${t('form.version', { version })}`,
  }));
  return (
    <div className="form-picker">
      <NativeSelect
        aria-label={t('form.choose')}
        value={value ?? ''}
        data={[{ value: '', label: t('form.quarter') }, ...options]}
        onChange={event => onChange(event.currentTarget.value || null)}
      />
      <InstallForm onInstalled={onChange} />
      {isOpenTo(actor, PLACES.formEditor) ? (
        <Button component={Link} href={PLACES.formEditor.href} variant="default">
          {t('formEditor.open')}
        </Button>
      ) : null}
      {data && data.damaged.length > 0 ? (
        <ErrorAlert>{t('form.damaged', { ids: data.damaged.join(', ') })}</ErrorAlert>
      ) : null}
    </div>
  );
}
