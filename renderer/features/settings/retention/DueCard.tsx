import { Button } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { z } from 'zod';
import type { DueCase } from '../../../../shared/contract/retention';
import { MOST_IN_ACT } from '../../../../shared/domain/retention/act-rules';
import { formatQuarter, parseQuarter, quarterOf, quarterRange } from '../../../../shared/lib/dates';
import { orpc, queryClient } from '../../../api/query';
import { caseHref } from '../../../app/addresses';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card, formatDate, Tag, type Tone } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { sayQuarter } from '../../statistics/say-quarter';
import { FormError } from '../FormError';

type Due = z.infer<typeof DueCase>;
const PAGE = 50;
const TONES: Readonly<Record<Due['state'], Tone>> = {
  ready: 'warn',
  held: 'info',
  linked: 'muted',
  'in-act': 'ok',
};

function neighbour(quarter: string, step: 1 | -1): string {
  const { year, quarter: n } = parseQuarter(quarter) ?? { year: 2000, quarter: 1 };
  const index = year * 4 + n - 1 + step;
  return formatQuarter({ year: Math.floor(index / 4), quarter: ((index % 4) + 1) as 1 | 2 | 3 | 4 });
}

function StateTag({ due, over }: { readonly due: Due; readonly over: boolean }) {
  const t = useT();
  if (due.state === 'linked')
    return <Tag tone="muted">{t('retention.state.linked', { number: due.waitsFor ?? '' })}</Tag>;
  if (due.state === 'ready' && !over) return <Tag tone="muted">{t('retention.state.kept')}</Tag>;
  return <Tag tone={TONES[due.state]}>{t(`retention.state.${due.state}`)}</Tag>;
}

function DueTable({ items }: { readonly items: readonly Due[] }) {
  const t = useT();
  const { today } = useSession();
  return (
    <table className="settings-table">
      <thead>
        <tr>
          {(['number', 'receivedOn', 'closedOn', 'keepUntil', 'state'] as const).map(column => (
            <th key={column} scope="col">
              {t(`retention.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(due => (
          <tr key={due.id}>
            <th scope="row" className="numbers">
              <Link href={caseHref(due.id)}>{due.number}</Link>
            </th>
            <td className="numbers">{formatDate(due.receivedOn)}</td>
            <td className="numbers">{formatDate(due.closedOn)}</td>
            <td className="numbers">{formatDate(due.keepUntil)}</td>
            <td>
              <StateTag due={due} over={due.keepUntil < today} />
              {due.reason ? <div className="note">{due.reason}</div> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pager(props: {
  readonly offset: number;
  readonly total: number;
  readonly onTurn: (offset: number) => void;
}) {
  const t = useT();
  const { offset, total, onTurn } = props;
  if (total <= PAGE) return null;
  return (
    <div className="settings-bar">
      <Button variant="default" disabled={offset === 0} onClick={() => onTurn(Math.max(0, offset - PAGE))}>
        {t('journal.older')}
      </Button>
      <span className="note" role="status">
        {t('retention.due.shown', { from: offset + 1, to: Math.min(offset + PAGE, total), total })}
      </span>
      <Button variant="default" disabled={offset + PAGE >= total} onClick={() => onTurn(offset + PAGE)}>
        {t('journal.newer')}
      </Button>
    </div>
  );
}

/** What falls due by the end of a quarter; an act is drawn up from here. */
export function DueCard() {
  const t = useT();
  const { today } = useSession();
  const [quarter, setQuarter] = useState(formatQuarter(quarterOf(today)));
  const [offset, setOffset] = useState(0);
  const { data, error } = useQuery({
    ...orpc.retention.due.queryOptions({ input: { quarter, offset, limit: PAGE } }),
    placeholderData: keepPreviousData,
  });
  const prepare = useMutation(
    orpc.retention.prepareAct.mutationOptions({
      onSuccess: ({ number }) => showNotice(t, { message: t('retention.prepared', { number }) }),
      onSettled: () => queryClient.invalidateQueries({ queryKey: orpc.retention.key() }),
    }),
  );
  function show(next: string): void {
    setQuarter(next);
    setOffset(0);
  }
  const until = parseQuarter(quarter);
  const ready = Math.min(data?.readyNow ?? 0, MOST_IN_ACT);
  return (
    <Card title={t('retention.due')}>
      <div className="settings-form">
        <div className="settings-bar">
          <Button variant="default" onClick={() => show(neighbour(quarter, -1))}>
            {t('retention.earlier')}
          </Button>
          <strong>{sayQuarter(t, quarter)}</strong>
          {until ? <span className="note">≤ {formatDate(quarterRange(until).to)}</span> : null}
          <Button variant="default" onClick={() => show(neighbour(quarter, 1))}>
            {t('retention.later')}
          </Button>
          {ready > 0 ? (
            <Button className="push" loading={prepare.isPending} onClick={() => prepare.mutate({})}>
              {t('retention.prepare', { count: ready })}
            </Button>
          ) : null}
        </div>
        {(data?.readyNow ?? 0) > MOST_IN_ACT ? (
          <p className="note">{t('retention.most', { count: MOST_IN_ACT })}</p>
        ) : null}
        <FormError error={prepare.error ?? error} />
        {data && data.total === 0 ? <p className="note">{t('retention.due.empty')}</p> : null}
        {data && data.items.length > 0 ? <DueTable items={data.items} /> : null}
        <Pager offset={offset} total={data?.total ?? 0} onTurn={setOffset} />
      </div>
    </Card>
  );
}
