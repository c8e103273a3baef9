import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useName, useT } from '../../app/language';
import { ErrorAlert, formatDate, Tag } from '../../ui';
import type { Cell } from './report-types';
import { sayQuarterShort } from './say-quarter';

const LIMIT = 200;

function CellCases({ cell }: { readonly cell: Cell }) {
  const t = useT();
  const sayName = useName();
  const errorText = useErrorText();
  const { quarter, indicator, dimension, value } = cell;
  const { data, error } = useQuery(
    orpc.statistics.cases.queryOptions({
      input: {
        quarter,
        indicator,
        limit: LIMIT,
        ...(dimension ? { dimension } : {}),
        ...(value ? { value } : {}),
      },
    }),
  );
  if (error) return <ErrorAlert>{errorText(error)}</ErrorAlert>;
  if (!data) return <p className="note">{t('cases.loading')}</p>;
  if (data.total === 0) return <p className="note">{t('quarter.cases.none')}</p>;
  return (
    <>
      <p className="note">
        {t('cases.count.total', { count: data.total })}
        {data.total > data.items.length ? ` · ${t('cases.firstOnly', { shown: data.items.length })}` : ''}
      </p>
      <ul className="cell-cases">
        {data.items.map(item => (
          <li key={item.id}>
            <Link href={`/cases/${item.id}`}>{item.number}</Link>{' '}
            <Tag tone={item.status === 'closed' ? 'ok' : 'info'}>{t(`code.status.${item.status}`)}</Tag>{' '}
            <span className="note">{formatDate(item.receivedOn)}</span>
            <div>{item.damaged ? t('cases.damaged') : item.applicantName || t('cases.anonymous')}</div>
            <div className="note">
              {item.summary}
              {item.topicName ? ` · ${sayName(item.topicName)}` : ''}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

interface CasesDrawerProps {
  readonly cell: Cell | null;
  readonly onClose: () => void;
}

/** The cases behind one figure. */
export function CasesDrawer({ cell, onClose }: CasesDrawerProps) {
  const t = useT();
  return (
    <Drawer
      opened={cell !== null}
      onClose={onClose}
      position="right"
      size="md"
      title={
        cell ? t('quarter.cases.title', { label: cell.label, period: sayQuarterShort(t, cell.quarter) }) : ''
      }
      closeButtonProps={{ 'aria-label': t('quarter.cases.close') }}
    >
      {cell ? <CellCases cell={cell} /> : null}
    </Drawer>
  );
}
