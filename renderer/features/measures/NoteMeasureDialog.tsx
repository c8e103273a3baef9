import { NativeSelect, TextInput } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import {
  MEASURE_KINDS,
  type MeasureKind,
  MOST_PUNISHED,
  refuseMeasure,
} from '../../../shared/domain/measures/measure-rules';
import { api } from '../../api/client';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { DateField, parseDate } from '../../ui';
import { ActionDialog } from '../cases/ActionDialog';
import type { Card } from '../cases/case-types';
import { useDraft } from '../cases/use-draft';
import { WordsField } from '../cases/WordsField';
import { useRecordChange } from '../records/use-record-change';

interface Fields {
  readonly kind: MeasureKind;
  readonly takenOn: string;
  /** As it was typed. */
  readonly persons: string;
  readonly found: string;
}

/** How many were typed; null for a visit, which has no such number. */
function personsOf({ kind, persons }: Pick<Fields, 'kind' | 'persons'>): number | null {
  if (kind !== 'responsibility') return null;
  const digits = persons.replace(/\s/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

/** Notes a visit to the place or persons brought to responsibility: when, how many, what was found. */
export function NoteMeasureDialog({ card, onClose }: { readonly card: Card; readonly onClose: () => void }) {
  const t = useT();
  const { today } = useSession();
  const note = useRecordChange(card, api.measures.note);
  const typed = { persons: useDraft(card.id, 'measure persons'), found: useDraft(card.id, 'measure') };
  const { control, register, handleSubmit, watch, formState } = useForm<Fields>({
    defaultValues: {
      kind: 'visit',
      takenOn: today,
      persons: typed.persons.text,
      found: typed.found.text,
    },
  });
  const isPunished = watch('kind') === 'responsibility';
  const isPossible = (takenOn: string) =>
    parseDate(takenOn) !== null &&
    refuseMeasure({ kind: 'visit', takenOn, persons: null }, card.receivedOn, today) === null;
  const isNumber = (_: string, { kind, persons }: Fields) =>
    refuseMeasure({ kind, takenOn: today, persons: personsOf({ kind, persons }) }, today, today) === null;
  function send(fields: Fields): void {
    const { kind, takenOn, found } = fields;
    const onSuccess = () => {
      for (const draft of Object.values(typed)) draft.forget();
      onClose();
    };
    note.mutate({ kind, takenOn, persons: personsOf(fields), found: found.trim() }, { onSuccess });
  }
  return (
    <ActionDialog
      title={t('measure.make.title', { number: card.number })}
      submit={t('measure.make.do')}
      busy={note.isPending}
      error={note.error}
      onCancel={onClose}
      onSubmit={handleSubmit(send)}
    >
      <NativeSelect
        label={t('measure.kind')}
        data-autofocus
        data={MEASURE_KINDS.map(kind => ({ value: kind, label: t(`code.measureKind.${kind}`) }))}
        {...register('kind')}
      />
      <div className="forward-days">
        <Controller
          control={control}
          name="takenOn"
          rules={{ validate: isPossible }}
          render={({ field: { value, onChange }, fieldState }) => (
            <DateField
              label={t('measure.takenOn')}
              error={fieldState.error ? t('promise.given.wrong') : undefined}
              value={value}
              onChange={onChange}
            />
          )}
        />
        {isPunished ? (
          <TextInput
            label={t('measure.howMany')}
            inputMode="numeric"
            maxLength={6}
            autoComplete="off"
            error={formState.errors.persons ? t('measure.howMany.wrong', { most: MOST_PUNISHED }) : undefined}
            {...register('persons', {
              validate: isNumber,
              onChange: event => typed.persons.type(event.target.value),
            })}
          />
        ) : null}
      </div>
      <Controller
        control={control}
        name="found"
        render={({ field: { value, onChange } }) => (
          <WordsField
            label={t(isPunished ? 'measure.decided' : 'measure.found')}
            description={t(isPunished ? 'measure.decidedHint' : 'measure.foundHint')}
            autoFocus={false}
            value={value}
            onChange={words => {
              typed.found.type(words);
              onChange(words);
            }}
          />
        )}
      />
    </ActionDialog>
  );
}
