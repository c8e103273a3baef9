import { Button, FileButton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { may } from '../../../../shared/domain/access/access';
import { api } from '../../../api/client';
import { useErrorText } from '../../../api/errors';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { ErrorAlert } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { FormProblems, problemsOf } from './FormProblems';

/** Takes in a form from a centre's file, for who may; what is wrong with it is named. */
export function InstallForm({ onInstalled }: { readonly onInstalled?: (formId: string) => void }) {
  const t = useT();
  const errorText = useErrorText();
  const client = useQueryClient();
  const { actor } = useSession();
  const install = useMutation({
    mutationFn: async (file: File) => api.forms.install({ text: await file.text() }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: orpc.forms.key() });
      showNotice(t, { message: t('form.installed') });
      onInstalled?.(id);
    },
  });
  if (!may(actor, 'forms.install')) return null;
  return (
    <>
      <FileButton accept="application/json,.json" onChange={file => file && install.mutate(file)}>
        {props => (
          <Button {...props} variant="default" loading={install.isPending}>
            {t('form.install')}
          </Button>
        )}
      </FileButton>
      {install.error ? (
        <ErrorAlert>
          {errorText(install.error)}
          <FormProblems problems={problemsOf(install.error)} />
        </ErrorAlert>
      ) : null}
    </>
  );
}
