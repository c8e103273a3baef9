import { Button, NumberInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../shared/domain/access/access';
import { refuseLadder } from '../../../shared/domain/routing/ladder';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card, ErrorAlert } from '../../ui';
import { showNotice } from '../../ui/show-notice';

const STEPS = ['executor', 'return', 'head', 'aide'] as const;
type Step = (typeof STEPS)[number];
type Hours = Readonly<Record<Step, number | null>>;

const isWrong = (hours: number | null) =>
  hours !== null && !(Number.isInteger(hours) && hours >= 1 && hours <= 400);

/** What happens to a case that nobody accepts, and after how many working hours. */
export function HandoverCard() {
  const t = useT();
  const errorText = useErrorText();
  const { actor } = useSession();
  const { data } = useQuery(orpc.routing.handover.queryOptions());
  const [typed, setTyped] = useState<Partial<Hours>>({});
  const save = useMutation({
    mutationFn: ({ return: hours, ...ladder }: Hours) => api.routing.setHandover({ hours, ladder }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: orpc.routing.handover.key() }),
    onSuccess: () => {
      setTyped({});
      showNotice(t, { message: t('settings.saved') });
    },
  });
  if (!data) return null;
  const hours: Hours = { ...data.ladder, return: data.hours, ...typed };
  const refusal = refuseLadder(hours, hours.return);
  function errorOf(step: Step): string | undefined {
    if (isWrong(hours[step])) return t('balance.hours.wrong');
    if (step === 'executor' && refusal === 'REMINDER_TOO_LATE') return t(`error.${refusal}`);
    return step === 'aide' && refusal === 'RUNGS_CROSSED' ? t(`error.${refusal}`) : undefined;
  }
  return (
    <Card title={t('ladder.title')}>
      <p className="note">{t('ladder.hint')}</p>
      <form
        className="settings-form"
        onSubmit={event => {
          event.preventDefault();
          if (STEPS.every(step => errorOf(step) === undefined)) save.mutate(hours);
        }}
      >
        {STEPS.map(step => (
          <NumberInput
            key={step}
            label={t(`ladder.${step}`)}
            description={step === 'executor' ? undefined : t(`ladder.${step}.hint`)}
            error={errorOf(step)}
            disabled={!may(actor, 'rules.edit')}
            allowDecimal={false}
            allowNegative={false}
            value={hours[step] ?? ''}
            onChange={value => setTyped({ ...typed, [step]: value === '' ? null : Number(value) })}
          />
        ))}
        {save.error ? <ErrorAlert>{errorText(save.error)}</ErrorAlert> : null}
        <div>
          <Button
            type="submit"
            variant="default"
            disabled={Object.keys(typed).length === 0}
            loading={save.isPending}
          >
            {t('settings.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
