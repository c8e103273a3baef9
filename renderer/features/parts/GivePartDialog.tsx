import { NativeSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isOpenPart, PART_ROLES, type PartRole } from '../../../shared/domain/parts/part-actions';
import { api } from '../../api/client';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { DateField, formatDate, parseDate } from '../../ui';
import { ActionDialog } from '../cases/ActionDialog';
import { byLoad, useLoadText } from '../cases/AssignDialog';
import type { Card } from '../cases/case-types';
import { useDraft } from '../cases/use-draft';
import { WordsField } from '../cases/WordsField';
import { useRecordChange } from '../records/use-record-change';
import type { Part } from './PartsBlock';

interface GivePartDialogProps {
  readonly card: Card;
  /** Days the part may be due on. */
  readonly days: { readonly from: string; readonly to: string };
  readonly taken: readonly Part[];
  readonly onClose: () => void;
}

/** Adds a co-executor or a controller to the case: whom, what to do, by which day. */
export function GivePartDialog({ card, days, taken, onClose }: GivePartDialogProps) {
  const t = useT();
  const loadText = useLoadText();
  const give = useRecordChange(card, api.parts.give);
  const { data, error } = useQuery(orpc.staff.executors.queryOptions());
  const [executorId, setExecutorId] = useState<string | null>(null);
  const [role, setRole] = useState<PartRole>('co-executor');
  const [dueOn, setDueOn] = useState(days.to);
  const [tried, setTried] = useState(false);
  const draft = useDraft(card.id, 'part');
  const task = draft.text.trim();
  const busyWith = new Set(taken.filter(part => isOpenPart(part.state)).map(part => part.executorId));
  const others = (data ?? [])
    .filter(one => one.active && one.id !== card.executorId && !busyWith.has(one.id))
    .sort(byLoad);
  const wrongDay = !parseDate(dueOn) || dueOn < days.from || dueOn > days.to;
  function submit(): void {
    setTried(true);
    if (executorId === null || task === '' || wrongDay) return;
    const onSuccess = () => {
      draft.forget();
      onClose();
    };
    give.mutate({ executorId, role, task, dueOn }, { onSuccess });
  }
  return (
    <ActionDialog
      title={t('parts.give.title', { number: card.number })}
      submit={t('parts.give.do')}
      busy={give.isPending}
      error={give.error ?? error}
      onCancel={onClose}
      onSubmit={submit}
    >
      <Select
        label={t('parts.who')}
        error={tried && executorId === null ? t('case.required.executor') : undefined}
        data={others.map(one => ({ value: one.id, label: `${one.name} — ${loadText(one)}` }))}
        searchable
        data-autofocus
        value={executorId}
        onChange={setExecutorId}
      />
      <NativeSelect
        label={t('parts.role')}
        value={role}
        data={PART_ROLES.map(one => ({ value: one, label: t(`code.partRole.${one}`) }))}
        onChange={event =>
          setRole(PART_ROLES.find(one => one === event.currentTarget.value) ?? 'co-executor')
        }
      />
      <WordsField
        label={t('parts.task')}
        error={tried && task === '' ? t('case.required') : undefined}
        longest={4000}
        autoFocus={false}
        value={draft.text}
        onChange={draft.type}
      />
      <DateField
        label={t('parts.due')}
        error={
          tried && wrongDay
            ? t('parts.due.wrong', { from: formatDate(days.from), to: formatDate(days.to) })
            : undefined
        }
        value={dueOn}
        onChange={setDueOn}
      />
    </ActionDialog>
  );
}
