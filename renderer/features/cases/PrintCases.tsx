import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { useName, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { EmptyState, formatDate } from '../../ui';
import { showNotice } from '../../ui/show-notice';
import type { Item } from './case-types';
import { casesToPrint } from './print-cases';
import './print-cases.css';

/** The chosen rows on paper. */
export default function PrintCases() {
  const t = useT();
  const errorText = useErrorText();
  const { desktop, today } = useSession();
  const [items] = useState(casesToPrint);
  const pdf = useMutation({
    mutationFn: () => api.desktop.printToPdf({ name: today, landscape: true }),
    onSuccess: ({ saved }) => {
      if (saved) showNotice(t, { message: t('quarter.pdf.saved') });
    },
    onError: error => showNotice(t, { failed: true, message: errorText(error) }),
  });
  if (items.length === 0)
    return (
      <EmptyState title={t('cases.print.none.title')} action={<Link href="/cases">{t('cases.back')}</Link>}>
        {t('cases.print.none.text')}
      </EmptyState>
    );
  return (
    <div className="print-cases">
      <div className="print-cases-bar">
        <Link href="/cases">← {t('cases.back')}</Link>
        <Button onClick={() => window.print()}>{t('quarter.print')}</Button>
        {desktop ? (
          <Button variant="default" loading={pdf.isPending} onClick={() => pdf.mutate()}>
            {t('quarter.pdf')}
          </Button>
        ) : null}
        <span className="note">{t('cases.print.warning')}</span>
      </div>
      <h1>{t('cases.print.title', { count: items.length })}</h1>
      <p className="note">{t('quarter.print.made', { date: formatDate(today) })}</p>
      <CasesTable items={items} />
    </div>
  );
}

const COLUMNS = [
  'number',
  'received',
  'due',
  'applicant',
  'topic',
  'territory',
  'executor',
  'status',
] as const;

function CasesTable({ items }: { readonly items: readonly Item[] }) {
  const t = useT();
  const sayName = useName();
  return (
    <table>
      <thead>
        <tr>
          {COLUMNS.map(column => (
            <th key={column} scope="col">
              {t(`cases.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(item => (
          <tr key={item.id}>
            <th scope="row">{item.number}</th>
            <td>{formatDate(item.receivedOn)}</td>
            <td>{item.dueOn ? formatDate(item.dueOn) : ''}</td>
            <td>
              {item.applicantName || t('cases.anonymous')}
              <br />
              {item.summary}
            </td>
            <td>{item.topicName ? sayName(item.topicName) : ''}</td>
            <td>{item.territoryName ? sayName(item.territoryName) : ''}</td>
            <td>{item.executorName ?? ''}</td>
            <td>{t(`code.status.${item.status}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
