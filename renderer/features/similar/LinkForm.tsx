import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { LINK_KINDS, type LinkKind } from '../../../shared/domain/codes';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { useT } from '../../app/language';
import type { Card } from '../cases/case-types';
import { forgetLinks } from './LinksBlock';

/** No case bears the number that was typed. */
class NoSuchNumber extends Error {}

async function linkByNumber(card: Card, number: string, kind: LinkKind): Promise<void> {
  const { items } = await api.appeals.search({ query: number, limit: 5 });
  const other = items.find(item => item.number === number);
  if (!other) throw new NoSuchNumber();
  await api.appeals.link({ id: card.id, expectedVersion: card.version, otherId: other.id, kind });
}

/** Links the case with another one by its number. */
export function LinkForm({ card, onDone }: { readonly card: Card; readonly onDone: () => void }) {
  const t = useT();
  const sayError = useErrorText();
  const [number, setNumber] = useState('');
  const [kind, setKind] = useState<LinkKind>('repeat-of');
  const link = useMutation({
    mutationFn: () => linkByNumber(card, number.trim(), kind),
    onSuccess: async () => {
      await forgetLinks();
      onDone();
    },
  });
  const error =
    link.error instanceof NoSuchNumber ? t('links.notFound') : link.error ? sayError(link.error) : null;
  return (
    <form
      className="links-form"
      onSubmit={event => {
        event.preventDefault();
        if (number.trim() !== '') link.mutate();
      }}
    >
      <NativeSelect
        label={t('links.kind')}
        value={kind}
        data={LINK_KINDS.map(value => ({ value, label: t(`links.kind.${value}`) }))}
        onChange={event =>
          setKind(LINK_KINDS.find(value => value === event.currentTarget.value) ?? 'related')
        }
      />
      <TextInput
        label={t('links.number')}
        value={number}
        autoFocus
        autoComplete="off"
        error={error}
        onChange={event => {
          setNumber(event.currentTarget.value);
          link.reset();
        }}
      />
      <div className="links-acts">
        <Button type="submit" size="compact-sm" loading={link.isPending}>
          {t('links.save')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onDone}>
          {t('links.cancel')}
        </Button>
      </div>
    </form>
  );
}
