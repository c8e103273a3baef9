import { Button, CloseButton, NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { isAssistant } from '../../../../shared/domain/access/assistants';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { showNotice } from '../../../ui/show-notice';
import { FormError } from '../FormError';
import type { Executor } from './executor';

/** Who helps at the desk of a deputy or lawyer. */
export function AssistantsForm({ executor }: { readonly executor: Executor }) {
  const t = useT();
  const { data, error } = useQuery(orpc.staff.users.queryOptions());
  const [chosen, setChosen] = useState('');
  const free = (data ?? []).filter(user => isAssistant(user) && user.executorId === null);
  const attach = useMutation({
    ...orpc.staff.attachAssistant.mutationOptions(),
    onSuccess: (_answer, { userId, executorId }) => {
      const name = data?.find(user => user.id === userId)?.name ?? '';
      if (executorId !== null) showNotice(t, { message: t('assistants.attached', { name }) });
      setChosen('');
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: orpc.staff.key() }),
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (chosen !== '') attach.mutate({ userId: chosen, executorId: executor.id });
  }

  return (
    <form className="settings-form" noValidate onSubmit={submit}>
      <h3>{t('assistants.title')}</h3>
      <p className="note">{t('assistants.text')}</p>
      {executor.assistants.length === 0 ? <p className="note">{t('assistants.none')}</p> : null}
      <ul className="absence-list">
        {executor.assistants.map(({ id, name, login }) => (
          <li key={id}>
            {name} <span className="note">{login}</span>
            <CloseButton
              size="sm"
              aria-label={t('assistants.detach', { name })}
              disabled={attach.isPending}
              onClick={() => attach.mutate({ userId: id, executorId: null })}
            />
          </li>
        ))}
      </ul>
      {data && free.length === 0 ? <p className="note">{t('assistants.nobody')}</p> : null}
      {free.length > 0 ? (
        <>
          <NativeSelect
            label={t('assistants.choose')}
            value={chosen}
            onChange={event => setChosen(event.currentTarget.value)}
            data={[{ value: '', label: '' }, ...free.map(user => ({ value: user.id, label: user.name }))]}
          />
          <div>
            <Button type="submit" variant="default" disabled={chosen === ''} loading={attach.isPending}>
              {t('assistants.attach')}
            </Button>
          </div>
        </>
      ) : null}
      <FormError error={error ?? attach.error} />
    </form>
  );
}
