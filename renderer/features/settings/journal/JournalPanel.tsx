import { Button, NativeSelect, TextInput } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { JOURNAL_EVENT_TYPES } from '../../../../shared/domain/audit/events';
import { sayEvent, sayEventData } from '../../../../shared/i18n/say-event';
import { api } from '../../../api/client';
import { saveFile } from '../../../api/files';
import { orpc } from '../../../api/query';
import { caseHref } from '../../../app/addresses';
import { useLanguage, useT } from '../../../app/language';
import { Card, DateField, EmptyState, formatDate, parseDate } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { FormError } from '../FormError';

const PAGE = 50;
const EMPTY = { actorId: '', type: '', caseNumber: '', from: '', to: '' };
type Fields = typeof EMPTY;

/** Only what is filled in and makes sense is asked for. */
function filterOf({ actorId, type, caseNumber, from, to }: Fields) {
  return {
    ...(actorId ? { actorId } : {}),
    ...(type ? { type } : {}),
    ...(caseNumber.trim() ? { caseNumber: caseNumber.trim() } : {}),
    ...(parseDate(from) ? { from } : {}),
    ...(parseDate(to) ? { to } : {}),
  };
}

/** `2026-11-20T09:00:00.000Z` -> day and time by the clock of this PC. */
function sayInstant(at: string): string {
  const local = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
  return `${formatDate(day)} ${two(local.getHours())}:${two(local.getMinutes())}`;
}

type Row = Awaited<ReturnType<typeof api.journal.list>>['items'][number];

function JournalTable({ rows }: { readonly rows: readonly Row[] }) {
  const t = useT();
  return (
    <table className="settings-table">
      <thead>
        <tr>
          <th scope="col">{t('journal.column.at')}</th>
          <th scope="col">{t('journal.column.who')}</th>
          <th scope="col">{t('journal.column.what')}</th>
          <th scope="col">{t('journal.column.case')}</th>
          <th scope="col">{t('journal.column.details')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.id}>
            <td>{sayInstant(row.at)}</td>
            <td>{row.actorName || t('journal.program')}</td>
            <td>{sayEvent(t, row.type)}</td>
            <td>{row.caseId ? <Link href={caseHref(row.caseId)}>{row.caseNumber ?? ''}</Link> : null}</td>
            <td>{sayEventData(t, row.data)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FilterProps {
  readonly fields: Fields;
  readonly onChange: (fields: Fields) => void;
}

function JournalFilter({ fields, onChange }: FilterProps) {
  const t = useT();
  const { data: users } = useQuery(orpc.staff.users.queryOptions());
  const set = (change: Partial<Fields>) => onChange({ ...fields, ...change });
  const types = JOURNAL_EVENT_TYPES.map(type => ({ value: type, label: sayEvent(t, type) }));
  return (
    <div className="settings-bar">
      <NativeSelect
        label={t('journal.who')}
        value={fields.actorId}
        data={[
          { value: '', label: t('journal.everybody') },
          ...(users ?? []).map(user => ({ value: user.id, label: user.name })),
        ]}
        onChange={event => set({ actorId: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('journal.what')}
        value={fields.type}
        data={[{ value: '', label: t('journal.everything') }, ...types]}
        onChange={event => set({ type: event.currentTarget.value })}
      />
      <TextInput
        label={t('journal.caseNumber')}
        value={fields.caseNumber}
        maxLength={60}
        autoComplete="off"
        onChange={event => set({ caseNumber: event.currentTarget.value })}
      />
      <DateField
        label={t('journal.from')}
        value={fields.from}
        error={undefined}
        onChange={from => set({ from })}
      />
      <DateField label={t('journal.to')} value={fields.to} error={undefined} onChange={to => set({ to })} />
    </div>
  );
}

/** The office's journal for its head: who did and saw what, filtered, page by page, and as a file. */
export function JournalPanel() {
  const t = useT();
  const [language] = useLanguage();
  const [fields, setFields] = useState(EMPTY);
  const [offset, setOffset] = useState(0);
  const filter = filterOf(fields);
  const { data, error } = useQuery({
    ...orpc.journal.list.queryOptions({ input: { ...filter, offset, limit: PAGE } }),
    placeholderData: keepPreviousData,
  });
  const save = useMutation({
    mutationFn: async () => {
      const file = await api.journal.export({ ...filter, language });
      return { file, saved: await saveFile(file) };
    },
    onSuccess: ({ file, saved }) => {
      if (saved) showNotice(t, { message: t('journal.saved', { name: file.name }) });
    },
  });
  const total = data?.total ?? 0;
  return (
    <Card title={t('journal.title')}>
      <p>{t('journal.text')}</p>
      <JournalFilter
        fields={fields}
        onChange={changed => {
          setFields(changed);
          setOffset(0);
        }}
      />
      <FormError error={error ?? save.error} />
      {data && total === 0 ? <EmptyState title={t('journal.empty')} /> : null}
      {data && total > 0 ? <JournalTable rows={data.items} /> : null}
      <div className="settings-bar" style={{ marginTop: 10 }}>
        <Button
          variant="default"
          disabled={offset === 0}
          onClick={() => setOffset(Math.max(0, offset - PAGE))}
        >
          {t('journal.newer')}
        </Button>
        <Button variant="default" disabled={offset + PAGE >= total} onClick={() => setOffset(offset + PAGE)}>
          {t('journal.older')}
        </Button>
        <span role="status" className="note">
          {total > 0
            ? t('journal.shown', { from: offset + 1, to: Math.min(offset + PAGE, total), total })
            : ''}
        </span>
        <Button loading={save.isPending} onClick={() => save.mutate()}>
          {t('journal.export')}
        </Button>
      </div>
    </Card>
  );
}
