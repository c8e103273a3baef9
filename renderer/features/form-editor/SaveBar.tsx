import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { may } from '../../../shared/domain/access/access';
import type { Form } from '../../../shared/domain/statistics/forms/form';
import { api } from '../../api/client';
import { saveFile } from '../../api/files';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { showNotice } from '../../ui/show-notice';
import { FormError } from '../settings/FormError';

interface SaveBarProps {
  readonly form: Form;
  readonly problems: number;
  readonly onSaved: (form: Form) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly mayUndo: boolean;
  readonly mayRedo: boolean;
}

/** Saves the form here as its version, or hands it out as the file that offices install. */
export function SaveBar({ form, problems, onSaved, undo, redo, mayUndo, mayRedo }: SaveBarProps) {
  const t = useT();
  const client = useQueryClient();
  const { actor } = useSession();
  const mayInstall = may(actor, 'forms.install');
  const save = useMutation({
    mutationFn: () => api.forms.install({ text: JSON.stringify(form) }),
    onSuccess: async ({ version }) => {
      await client.invalidateQueries({ queryKey: orpc.forms.key() });
      showNotice(t, { message: t('formEditor.saved', { version }) });
      onSaved(form);
    },
  });
  const issue = useMutation({
    mutationFn: async () => {
      const file = await api.forms.issue({ form });
      if (await saveFile(file)) showNotice(t, { message: t('quarter.saved', { name: file.name }) });
    },
  });
  const isWrong = problems > 0;
  return (
    <div className="card export-bar">
      {mayInstall ? (
        <Button loading={save.isPending} disabled={isWrong} onClick={() => save.mutate()}>
          {t('formEditor.save', { version: form.version })}
        </Button>
      ) : null}
      <Button
        variant={mayInstall ? 'default' : 'filled'}
        loading={issue.isPending}
        disabled={isWrong}
        onClick={() => issue.mutate()}
      >
        {t('formEditor.issue')}
      </Button>
      <Button variant="default" disabled={!mayUndo} onClick={undo}>
        {t('formEditor.undo')}
      </Button>
      <Button variant="default" disabled={!mayRedo} onClick={redo}>
        {t('formEditor.redo')}
      </Button>
      <span className="note push" role="status">
        {isWrong ? t('formEditor.problems', { count: problems }) : t('formEditor.kept')}
      </span>
      <FormError error={save.error ?? issue.error} />
    </div>
  );
}
