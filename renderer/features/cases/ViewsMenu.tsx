import { Button, Checkbox, CloseButton, Popover, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { may } from '../../../shared/domain/access/access';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { rememberWords } from '../../app/go-to-search';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { ErrorAlert, Tag } from '../../ui';
import { type ListState, writeAddress } from './list-address';

interface ViewsMenuProps {
  /** Search words; empty for a work list. */
  readonly query: string;
  readonly state: ListState;
}

/** Saved views: open one, keep what is shown now, remove one's own. */
export function ViewsMenu({ query, state }: ViewsMenuProps) {
  const t = useT();
  const errorText = useErrorText();
  const { actor } = useSession();
  const [, navigate] = useLocation();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const { data, error } = useQuery({ ...orpc.lists.views.queryOptions(), enabled: opened });
  const again = () => queryClient.invalidateQueries({ queryKey: orpc.lists.views.queryKey() });
  const save = useMutation({
    mutationFn: () =>
      api.lists.saveView({ id: null, expectedVersion: null, name: name.trim(), shared, query, ...state }),
    onSuccess: () => {
      setName('');
      return again();
    },
  });
  const remove = useMutation({
    mutationFn: (view: { id: string; version: number }) =>
      api.lists.removeView({ id: view.id, expectedVersion: view.version }),
    onSettled: again,
  });
  const open = useMutation({
    mutationFn: async (view: NonNullable<typeof data>['views'][number]) => {
      const at = writeAddress({ view: view.view, filter: view.filter, sort: view.sort });
      if (view.query === '') return `/cases?${at}`;
      const { address } = await api.lists.sealWords({ query: view.query });
      rememberWords(address, view.query);
      return `/search/${address}?${at}`;
    },
    onSuccess: href => {
      setOpened(false);
      navigate(href);
    },
  });
  const failed = error ?? save.error ?? remove.error ?? open.error;

  function keep(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() !== '' && !save.isPending) save.mutate();
  }

  return (
    <Popover
      position="bottom-end"
      width={380}
      shadow="md"
      trapFocus
      returnFocus
      opened={opened}
      onChange={setOpened}
    >
      <Popover.Target>
        <Button size="compact-sm" variant="default" onClick={() => setOpened(!opened)}>
          {t('cases.saved')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="saved-views">
          {failed ? <ErrorAlert>{errorText(failed)}</ErrorAlert> : null}
          {data && data.damaged > 0 ? (
            <ErrorAlert>{t('cases.saved.damaged', { count: data.damaged })}</ErrorAlert>
          ) : null}
          {data?.views.length === 0 ? <p className="note">{t('cases.saved.none')}</p> : null}
          <ul>
            {data?.views.map(view => (
              <li key={view.id}>
                <Button size="compact-sm" variant="subtle" onClick={() => open.mutate(view)}>
                  {view.name}
                </Button>
                {view.shared ? <Tag tone="info">{t('cases.saved.shared')}</Tag> : null}
                {view.mine ? (
                  <CloseButton
                    size="sm"
                    aria-label={t('cases.saved.remove', { name: view.name })}
                    onClick={() => remove.mutate(view)}
                  />
                ) : null}
              </li>
            ))}
          </ul>
          <form onSubmit={keep}>
            <TextInput
              size="sm"
              label={t('cases.saved.name')}
              maxLength={100}
              value={name}
              onChange={event => setName(event.currentTarget.value)}
            />
            {may(actor, 'views.share') ? (
              <Checkbox
                size="sm"
                label={t('cases.saved.share')}
                checked={shared}
                onChange={event => setShared(event.currentTarget.checked)}
              />
            ) : null}
            <Button type="submit" size="compact-sm" loading={save.isPending} disabled={name.trim() === ''}>
              {t('cases.saved.save')}
            </Button>
          </form>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
