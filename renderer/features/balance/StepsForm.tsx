import { Button, NumberInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { may } from '../../../shared/domain/access/access';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card } from '../../ui';

/** Numbers of a ladder by its steps; null = no such step. */
export type Steps<Step extends string> = Readonly<Record<Step, number | null>>;

interface StepsFormProps<Step extends string> {
  readonly title: string;
  readonly hint: string;
  readonly steps: readonly { readonly step: Step; readonly label: string; readonly hint?: string }[];
  readonly saved: Steps<Step>;
  /** What is wrong with a step, given all of them. */
  readonly errorOf: (step: Step, all: Steps<Step>) => string | undefined;
  readonly onSave: (all: Steps<Step>, done: () => void) => void;
  readonly saving: boolean;
  /** Why the last saving failed. */
  readonly children: ReactNode;
}

/** The steps of a ladder, each with its number or left empty. */
export function StepsForm<Step extends string>(props: StepsFormProps<Step>) {
  const { title, hint, steps, saved, errorOf, onSave, saving, children } = props;
  const t = useT();
  const { actor } = useSession();
  const [typed, setTyped] = useState<Partial<Steps<Step>>>({});
  const all: Steps<Step> = { ...saved, ...typed };
  return (
    <Card title={title}>
      <p className="note">{hint}</p>
      <form
        className="settings-form"
        onSubmit={event => {
          event.preventDefault();
          if (steps.every(({ step }) => errorOf(step, all) === undefined)) onSave(all, () => setTyped({}));
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
        {children}
        <div>
          <Button type="submit" variant="default" disabled={Object.keys(typed).length === 0} loading={saving}>
            {t('settings.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
