import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/client';
import { useT } from '../../app/language';
import { ActionDialog } from '../cases/ActionDialog';
import type { Card } from '../cases/case-types';
import { useRecordChange } from '../records/use-record-change';

interface AskReadingDialogProps {
  readonly card: Card;
  /** Desks that may be asked; the head may be asked always. */
  readonly readers: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** Gives the answer to a second reader: which desk, or the head. */
export function AskReadingDialog({ card, readers, onClose }: AskReadingDialogProps) {
  const t = useT();
  const ask = useRecordChange(card, api.readings.ask);
  const [readerId, setReaderId] = useState(readers[0]?.id ?? '');
  return (
    <ActionDialog
      title={t('readings.ask.title', { number: card.number })}
      submit={t('readings.ask.do')}
      busy={ask.isPending}
      error={ask.error}
      onCancel={onClose}
      onSubmit={() => ask.mutate({ readerId: readerId === '' ? null : readerId }, { onSuccess: onClose })}
    >
      <NativeSelect
        label={t('readings.reader')}
        data-autofocus
        value={readerId}
        data={[
          ...readers.map(({ id, name }) => ({ value: id, label: name })),
          { value: '', label: t('readings.head') },
        ]}
        onChange={event => setReaderId(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
