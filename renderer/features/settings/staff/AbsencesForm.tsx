import { Button, CloseButton, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/client';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { DateField, formatDate, parseDate } from '../../../ui';
import { FormError } from '../FormError';
import { type Executor, nameOf } from './executor';

interface AbsencesFormProps {
  readonly executor: Executor;
  readonly all: readonly Executor[];
}

const reread = () => queryClient.invalidateQueries({ queryKey: orpc.staff.key() });

/** When an executor is away, and who takes the cases meanwhile. */
export function AbsencesForm({ executor, all }: AbsencesFormProps) {
  const t = useT();
  const remove = useMutation({
    mutationFn: (id: string) => api.staff.removeAbsence({ id }),
    onSettled: reread,
  });
  return (
    <section className="settings-form">
      <h3>{t('staff.absences')}</h3>
      {executor.absences.length === 0 ? <p className="note">{t('staff.absence.none')}</p> : null}
      <ul className="absence-list">
        {executor.absences.map(absence => {
          const period = { from: formatDate(absence.from), to: formatDate(absence.to) };
          const substitute = nameOf(all, absence.substituteId);
          return (
            <li key={absence.id}>
              {t('staff.absence', period)}
              <span className="note">
                {substitute
                  ? t('staff.absence.substitute', { name: substitute })
                  : t('staff.absence.noSubstitute')}
              </span>
              <CloseButton
                size="sm"
                aria-label={t('staff.absence.remove', period)}
                disabled={remove.isPending}
                onClick={() => remove.mutate(absence.id)}
              />
            </li>
          );
        })}
      </ul>
      <NewAbsence executor={executor} all={all} />
      <FormError error={remove.error} />
    </section>
  );
}

function NewAbsence({ executor, all }: AbsencesFormProps) {
  const t = useT();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [substituteId, setSubstituteId] = useState('');
  const [tried, setTried] = useState(false);
  const add = useMutation({
    mutationFn: () =>
      api.staff.addAbsence({ executorId: executor.id, from, to, substituteId: substituteId || null }),
    onSettled: reread,
    onSuccess: () => {
      setFrom('');
      setTo('');
      setSubstituteId('');
      setTried(false);
    },
  });
  const wrongOrder = Boolean(parseDate(from) && parseDate(to)) && to < from;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (parseDate(from) && parseDate(to) && !wrongOrder) add.mutate();
  }
  return (
    <form className="settings-form" noValidate onSubmit={submit}>
      <div className="two-fields">
        <DateField
          label={t('staff.absence.from')}
          value={from}
          error={tried && !parseDate(from) ? t('settings.required') : undefined}
          onChange={setFrom}
        />
        <DateField
          label={t('staff.absence.to')}
          value={to}
          error={
            wrongOrder
              ? t('staff.absence.order')
              : tried && !parseDate(to)
                ? t('settings.required')
                : undefined
          }
          onChange={setTo}
        />
      </div>
      <NativeSelect
        label={t('staff.absence.who')}
        value={substituteId}
        data={[
          { value: '', label: t('staff.absence.noSubstitute') },
          ...all
            .filter(one => one.id !== executor.id && one.active)
            .map(one => ({ value: one.id, label: one.name })),
        ]}
        onChange={event => setSubstituteId(event.currentTarget.value)}
      />
      <FormError error={add.error} />
      <div>
        <Button type="submit" variant="default" loading={add.isPending}>
          {t('staff.absence.add')}
        </Button>
      </div>
    </form>
  );
}
