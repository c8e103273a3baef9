import { TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../../shared/domain/access/access';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { SettingsForm } from '../SettingsForm';

/** One's own post, as receipts and reception cards print it; of those who register. */
export function OwnPostCard() {
  const t = useT();
  const { actor } = useSession();
  const registers = may(actor, 'appeals.register');
  const own = useQuery({ ...orpc.staff.ownPost.queryOptions(), enabled: registers });
  const [typed, setTyped] = useState<string | null>(null);
  const save = useMutation(
    orpc.staff.saveOwnPost.mutationOptions({
      onSuccess: () => {
        showNotice(t, { message: t('settings.saved') });
        void queryClient.invalidateQueries({ queryKey: orpc.staff.ownPost.key() });
      },
    }),
  );
  if (!registers) return null;
  const post = typed ?? own.data?.post ?? '';
  return (
    <Card title={t('own.post')}>
      <SettingsForm
        error={own.error ?? save.error}
        saving={save.isPending}
        onSave={() => save.mutate({ post: post.trim() })}
      >
        <p>{t('own.post.text')}</p>
        <TextInput
          label={t('own.post.label')}
          value={post}
          onChange={event => setTyped(event.currentTarget.value)}
          maxLength={200}
          autoComplete="off"
        />
      </SettingsForm>
    </Card>
  );
}
