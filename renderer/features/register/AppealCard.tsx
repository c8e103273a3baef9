import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ClipboardEvent } from 'react';
import { Controller, useFieldArray, useFormContext } from 'react-hook-form';
import { plainPaste } from '../../../shared/lib/plain-paste';
import { useT } from '../../app/language';
import { useFieldError } from '../persons/use-field-error';
import { TerritoryPicker } from '../reference/TerritoryPicker';
import { TopicPicker } from '../reference/TopicPicker';
import { FoldCard, Typed } from './Folds';
import type { Fields } from './fields';
import { LetterFields } from './LetterFields';
import { SuggestionRow } from './LikenessCards';
import { OralAnswer } from './OralAnswer';

function Questions() {
  const t = useT();
  const say = useFieldError();
  const { control, formState } = useFormContext<Fields>();
  const { fields, append, remove } = useFieldArray({ control, name: 'questions' });
  return (
    <>
      {fields.map((question, index) => (
        <div key={question.id} className="register-question">
          <Controller
            control={control}
            name={`questions.${index}.topic`}
            render={({ field: { value, onChange } }) => (
              <TopicPicker
                label={t('register.question', { n: index + 1 })}
                value={value}
                onChange={onChange}
                error={say(formState.errors.questions?.[index]?.topic?.message)}
              />
            )}
          />
          {fields.length > 1 ? (
            <ActionIcon
              variant="default"
              size={32}
              aria-label={t('register.question.remove', { n: index + 1 })}
              title={t('register.question.remove', { n: index + 1 })}
              onClick={() => remove(index)}
            >
              <IconX size={16} />
            </ActionIcon>
          ) : null}
        </div>
      ))}
      {fields.length < 20 ? (
        <Button
          variant="subtle"
          size="compact-sm"
          className="register-add"
          leftSection={<IconPlus size={14} />}
          onClick={() => append({ topic: null })}
        >
          {t('register.question.add')}
        </Button>
      ) : null}
    </>
  );
}

/** What is asked: the point, the words, the topics, the place. */
export function AppealCard({ more }: { readonly more: boolean }) {
  const t = useT();
  const say = useFieldError();
  const { control, register, formState, getValues, setValue } = useFormContext<Fields>();
  const { errors } = formState;

  // The words as they are: line breaks stay, a messenger's marks and a page's tags do not.
  function paste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const { clipboardData, currentTarget } = event;
    const given = { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
    const plain = plainPaste(given);
    if (plain === given.text) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = currentTarget;
    const text = getValues('text');
    setValue('text', text.slice(0, selectionStart) + plain + text.slice(selectionEnd), { shouldDirty: true });
    currentTarget.setSelectionRange(selectionStart + plain.length, selectionStart + plain.length);
  }

  return (
    <FoldCard
      section="asks"
      title={t('register.asks')}
      summary={<Typed names={['summary']} />}
      className="register-asks"
    >
      <TextInput
        {...register('summary')}
        label={t('register.summary')}
        error={say(errors.summary?.message)}
        maxLength={300}
        autoComplete="off"
        data-go="asks"
      />
      <Textarea
        {...register('text')}
        label={t('register.text')}
        error={say(errors.text?.message)}
        maxLength={100_000}
        className="register-text"
        spellCheck
        onPaste={paste}
      />
      <LetterFields more={more} />
      <SuggestionRow />
      <div className="register-where">
        <div>
          <Questions />
        </div>
        <div data-go="where">
          <Controller
            control={control}
            name="territory"
            render={({ field: { value, onChange } }) => (
              <TerritoryPicker
                label={t('register.territory')}
                value={value}
                onChange={row => onChange(row ? { code: row.code, name: row.name } : null)}
                error={say(errors.territory?.message)}
              />
            )}
          />
        </div>
      </div>
      <OralAnswer />
    </FoldCard>
  );
}
