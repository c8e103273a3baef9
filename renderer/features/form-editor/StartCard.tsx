import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { emptyForm } from '../../../shared/domain/statistics/forms/edit-form';
import type { Form } from '../../../shared/domain/statistics/forms/form';
import { sayThree } from '../../../shared/i18n/say-form';
import { api } from '../../api/client';
import { orpc } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { Card } from '../../ui';
import { FormError } from '../settings/FormError';
import { InstallForm } from '../statistics/forms/InstallForm';

interface StartCardProps {
  readonly isOpen: boolean;
  readonly onStart: (form: Form) => void;
}

/** What a new form begins from: the next version of a known one, a copy of it, or an empty one. */
export function StartCard({ isOpen, onStart }: StartCardProps) {
  const t = useT();
  const [language] = useLanguage();
  const { data, error } = useQuery(orpc.forms.list.queryOptions());
  const begin = useMutation({
    mutationFn: async ({ id, isCopy }: { id: string; isCopy: boolean }) => {
      const form = await api.forms.get({ formId: id });
      const free = freeId(`${id}-copy`.slice(0, 40), data?.forms ?? []);
      return isCopy ? { ...form, id: free, version: 1 } : { ...form, version: form.version + 1 };
    },
    onSuccess: onStart,
  });
  if (!isOpen) return null;
  return (
    <Card title={t('formEditor.start')}>
      <p className="note">{t('formEditor.start.note')}</p>
      <FormError error={error ?? begin.error} />
      <ul className="form-starts">
        {(data?.forms ?? []).map(({ id, version, title }) => {
          const name = `${sayThree(title, language)}, ${t('form.version', { version })}`;
          return (
            <li key={id}>
              <span>{name}</span>
              <Button
                size="compact-sm"
                aria-label={`${t('formEditor.start.next')}: ${name}`}
                onClick={() => begin.mutate({ id, isCopy: false })}
              >
                {t('formEditor.start.next')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${t('formEditor.start.copy')}: ${name}`}
                onClick={() => begin.mutate({ id, isCopy: true })}
              >
                {t('formEditor.start.copy')}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className="form-picker">
        <Button variant="default" onClick={() => onStart(emptyForm())}>
          {t('formEditor.start.empty')}
        </Button>
        <InstallForm />
      </div>
    </Card>
  );
}

function freeId(id: string, taken: readonly { readonly id: string }[]): string {
  if (taken.every(one => one.id !== id)) return id;
  for (let number = 2; ; number += 1) {
    const next = `${id.slice(0, 36)}-${number}`;
    if (taken.every(one => one.id !== next)) return next;
  }
}
