import { Button, NumberInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../shared/domain/access/access';
import { useErrorText } from '../../api/errors';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card, ErrorAlert } from '../../ui';
import { showNotice } from '../../ui/show-notice';

/** Numbers of a ladder by its steps; null = no such step. */
export type Steps<Step extends string> = Readonly<Record<Step, number | null>>;

interface StepsFormProps<Step extends string> {
  readonly title: string;
  readonly hint: string;
  readonly steps: readonly { readonly step: Step; readonly label: string; readonly hint?: string }[];
  readonly saved: Steps<Step>;
  /** What is wrong with a step, given all of them. */
  readonly errorOf: (step: Step, all: Steps<Step>) => string | undefined;
  readonly save: (all: Steps<Step>) => Promise<unknown>;
  /** The saving has ended, well or not: what is shown is to be asked for anew. */
  readonly onSettled: () => Promise<unknown>;
}

/** The steps of a ladder, each with its number or left empty. */
export function StepsForm<Step extends string>(props: StepsFormProps<Step>) {
  const { title, hint, steps, saved, errorOf, save, onSettled } = props;
  const t = useT();
  const errorText = useErrorText();
  const { actor } = useSession();
  const [typed, setTyped] = useState<Partial<Steps<Step>>>({});
  const all: Steps<Step> = { ...saved, ...typed };
  const saving = useMutation({
    mutationFn: save,
    onSettled,
    onSuccess: () => showNotice(t, { message: t('settings.saved') }),
  });
  return (
    <Card title={title}>
      <p className="note">{hint}</p>
      <form
        className="settings-form"
        onSubmit={event => {
          event.preventDefault();
          const fits = steps.every(({ step }) => errorOf(step, all) === undefined);
          // What was typed stands until what was saved has come back.
          if (fits) saving.mutate(all, { onSuccess: () => setTyped({}) });
        }}
      >
        {steps.map(({ step, label, hint: description }) => (
          <NumberInput
            key={step}
            label={label}
            description={description}
            error={errorOf(step, all)}
            disabled={!may(actor, 'rules.edit')}
            allowDecimal={false}
            allowNegative={false}
            value={all[step] ?? ''}
            onChange={value => setTyped({ ...typed, [step]: value === '' ? null : Number(value) })}
          />
        ))}
        {saving.error ? <ErrorAlert>{errorText(saving.error)}</ErrorAlert> : null}
        <div>
          <Button
            type="submit"
            variant="default"
            disabled={Object.keys(typed).length === 0}
            loading={saving.isPending}
          >
            {t('settings.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
