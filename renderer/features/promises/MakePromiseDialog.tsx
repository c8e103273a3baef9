import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { OCCASIONS, type Occasion } from '../../../shared/domain/promises/promise-rules';
import { api } from '../../api/client';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Chips, DateField, parseDate } from '../../ui';
import { ActionDialog } from '../cases/ActionDialog';
import type { Card } from '../cases/case-types';
import { useDraft } from '../cases/use-draft';
import { WordsField } from '../cases/WordsField';
import { useRecordChange } from '../records/use-record-change';
import '../records/records.css';

interface MakePromiseDialogProps {
  readonly card: Card;
  readonly authors: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** Notes a promise: who promised what, where, and by which day. */
export function MakePromiseDialog({ card, authors, onClose }: MakePromiseDialogProps) {
  const t = useT();
  const { today } = useSession();
  const [authorId, setAuthorId] = useState(authors[0]?.id ?? '');
  const [occasion, setOccasion] = useState<Occasion>('reception');
  const [givenOn, setGivenOn] = useState(today);
  const [dueOn, setDueOn] = useState('');
  const [tried, setTried] = useState(false);
  const draft = useDraft(card.id, 'promise');
  const promised = draft.text.trim();
  const wrongGiven = !parseDate(givenOn) || givenOn < card.receivedOn || givenOn > today;
  const wrongDue = !parseDate(dueOn) || dueOn < givenOn;
  const make = useRecordChange(card, api.promises.make);
  function submit(): void {
    setTried(true);
    if (promised === '' || wrongGiven || wrongDue) return;
    const onSuccess = () => {
      draft.forget();
      onClose();
    };
    make.mutate({ authorId, occasion, givenOn, dueOn, promised }, { onSuccess });
  }
  return (
    <ActionDialog
      title={t('promise.make.title', { number: card.number })}
      submit={t('promise.make.do')}
      busy={make.isPending}
      disabled={authors.length === 0}
      error={make.error}
      onCancel={onClose}
      onSubmit={submit}
    >
      <WordsField
        label={t('promise.what')}
        error={tried && promised === '' ? t('case.required') : undefined}
        value={draft.text}
        onChange={draft.type}
      />
      <Chips
        label={t('promise.occasion')}
        value={occasion}
        options={OCCASIONS.map(one => ({ value: one, label: t(`code.occasion.${one}`) }))}
        onChange={setOccasion}
      />
      <NativeSelect
        label={t('promise.author')}
        value={authorId}
        data={authors.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={event => setAuthorId(event.currentTarget.value)}
      />
      <div className="forward-days">
        <DateField
          label={t('promise.givenOn')}
          error={tried && wrongGiven ? t('promise.given.wrong') : undefined}
          value={givenOn}
          onChange={setGivenOn}
        />
        <DateField
          label={t('promise.dueOn')}
          error={tried && wrongDue ? t('promise.due.wrong') : undefined}
          value={dueOn}
          onChange={setDueOn}
        />
      </div>
    </ActionDialog>
  );
}
