import { useState } from 'react';
import { Link } from 'wouter';
import { useName, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { EmptyState, formatDate } from '../../ui';
import { PrintPage } from '../print/PrintPage';
import type { Item } from './case-types';
import { casesToPrint } from './print-cases';
import './print-cases.css';

/** The chosen rows on paper. */
export default function PrintCases() {
  const t = useT();
  const { today } = useSession();
  const [items] = useState(casesToPrint);
  if (items.length === 0)
    return (
      <EmptyState title={t('cases.print.none.title')} action={<Link href="/cases">{t('cases.back')}</Link>}>
        {t('cases.print.none.text')}
      </EmptyState>
    );
  return (
    <PrintPage
      className="print-cases"
      back={{ href: '/cases', label: t('cases.back') }}
      name={today}
      landscape
      note={t('cases.print.warning')}
    >
      <h1>{t('cases.print.title', { count: items.length })}</h1>
      <p className="note">{t('quarter.print.made', { date: formatDate(today) })}</p>
      <CasesTable items={items} />
    </PrintPage>
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
