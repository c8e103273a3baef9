import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { AID_KINDS, type AidKind, MOST_WORTH } from '../../../shared/domain/aid/aid-kinds';
import { api } from '../../api/client';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { DateField, parseDate } from '../../ui';
import { ActionDialog } from '../cases/ActionDialog';
import type { Card } from '../cases/case-types';
import { useDraft } from '../cases/use-draft';
import { WordsField } from '../cases/WordsField';
import { useRecordChange } from '../records/use-record-change';
import '../records/records.css';

/** Notes aid: of what kind, what exactly, when, by whom, and what it was worth. */
export function RecordAidDialog({ card, onClose }: { readonly card: Card; readonly onClose: () => void }) {
  const t = useT();
  const { today } = useSession();
  const [kind, setKind] = useState<AidKind>('legal');
  const [givenOn, setGivenOn] = useState(today);
  const [worth, setWorth] = useState('');
  const [tried, setTried] = useState(false);
  const given = useDraft(card.id, 'aid');
  const giver = useDraft(card.id, 'aid giver');
  const digits = worth.replace(/\s/g, '');
  const amount = digits === '' ? null : Number(digits);
  const wrongWorth = amount !== null && (!/^[1-9]\d*$/.test(digits) || amount > MOST_WORTH);
  const wrongDay = !parseDate(givenOn) || givenOn < card.receivedOn || givenOn > today;
  const record = useRecordChange(card, api.aid.record);
  function submit(): void {
    setTried(true);
    if (given.text.trim() === '' || wrongDay || wrongWorth) return;
    const onSuccess = () => {
      for (const draft of [given, giver]) draft.forget();
      onClose();
    };
    record.mutate(
      { kind, givenOn, amount, given: given.text.trim(), giver: giver.text.trim() },
      { onSuccess },
    );
  }
  return (
    <ActionDialog
      title={t('aid.make.title', { number: card.number })}
      submit={t('aid.make.do')}
      busy={record.isPending}
      error={record.error}
      onCancel={onClose}
      onSubmit={submit}
    >
      <NativeSelect
        label={t('aid.kind')}
        data-autofocus
        value={kind}
        data={AID_KINDS.map(one => ({ value: one, label: t(`code.aidKind.${one}`) }))}
        onChange={event => setKind(AID_KINDS.find(one => one === event.currentTarget.value) ?? 'other')}
      />
      <WordsField
        label={t('aid.what')}
        error={tried && given.text.trim() === '' ? t('case.required') : undefined}
        autoFocus={false}
        value={given.text}
        onChange={given.type}
      />
      <div className="forward-days">
        <DateField
          label={t('aid.givenOn')}
          error={tried && wrongDay ? t('promise.given.wrong') : undefined}
          value={givenOn}
          onChange={setGivenOn}
        />
        <TextInput
          label={t('aid.amount')}
          description={t('aid.amountHint')}
          inputMode="numeric"
          error={tried && wrongWorth ? t('aid.amount.wrong') : undefined}
          maxLength={14}
          value={worth}
          onChange={event => setWorth(event.currentTarget.value)}
        />
      </div>
      <TextInput
        label={t('aid.giver')}
        description={t('aid.giverHint')}
        maxLength={300}
        value={giver.text}
        onChange={event => giver.type(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
