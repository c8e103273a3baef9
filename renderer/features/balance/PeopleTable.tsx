import { Button } from '@mantine/core';
import { may } from '../../../shared/domain/access/access';
import { useLanguage, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { formatDate, Tag } from '../../ui';
import { decimalFormat } from '../../ui/decimal-format';
import type { Person } from './BalanceScreen';

interface PeopleTableProps {
  readonly people: readonly Person[];
  readonly onHandOver: (person: Person) => void;
}

/** Open cases against capacity: the words carry it, the bar is for the eyes. */
function LoadBar({ open, parts, capacity }: Pick<Person, 'open' | 'parts' | 'capacity'>) {
  const t = useT();
  const full = open >= capacity;
  return (
    <div className="load">
      <span className="load-bar" data-full={full} aria-hidden="true">
        <span style={{ width: `${Math.min(100, (open / capacity) * 100)}%` }} />
      </span>
      {full ? (
        <Tag tone="warn">{t('staff.loadOf', { open, capacity })}</Tag>
      ) : (
        <span>{t('staff.loadOf', { open, capacity })}</span>
      )}
      {parts > 0 ? <span className="note">{t('balance.parts', { count: parts })}</span> : null}
    </div>
  );
}

/** Everybody with their load, what is late, and how they worked in the last quarter. */
export function PeopleTable({ people, onHandOver }: PeopleTableProps) {
  const t = useT();
  const { actor } = useSession();
  const [language] = useLanguage();
  const decimal = decimalFormat(language);
  const sorted = [...people].sort((a, b) => b.open / b.capacity - a.open / a.capacity);
  const mayMove = may(actor, 'appeals.assign');
  return (
    <table className="settings-table balance-table">
      <thead>
        <tr>
          <th scope="col">{t('staff.name')}</th>
          <th scope="col">{t('staff.load')}</th>
          <th scope="col">{t('balance.offered')}</th>
          <th scope="col">{t('balance.overdue')}</th>
          <th scope="col">{t('balance.oldest')}</th>
          <th scope="col">{t('balance.declined')}</th>
          <th scope="col">{t('balance.closed')}</th>
          <th scope="col">{t('balance.average')}</th>
          {mayMove ? <th scope="col">{t('rules.column.actions')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {sorted.map(person => (
          <tr key={person.executorId}>
            <th scope="row">
              {person.name} {person.active ? null : <Tag tone="muted">{t('staff.inactive')}</Tag>}
              <div className="note">
                {t(`code.executorKind.${person.kind}`)}
                {person.absentUntil
                  ? `, ${t('balance.absent', { until: formatDate(person.absentUntil) })}`
                  : ''}
              </div>
            </th>
            <td>
              <LoadBar open={person.open} parts={person.parts} capacity={person.capacity} />
            </td>
            <td className="numbers">{person.offered}</td>
            <td className="numbers">
              {person.overdue > 0 ? <Tag tone="bad">{person.overdue}</Tag> : person.overdue}
            </td>
            <td className="numbers">
              {person.oldestDays === null ? '—' : t('balance.days', { count: person.oldestDays })}
            </td>
            <td className="numbers">{person.declined}</td>
            <td className="numbers">{person.closed}</td>
            <td className="numbers">
              {person.averageDays === null ? '—' : decimal.format(person.averageDays)}
            </td>
            {mayMove ? (
              <td>
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={person.open === 0}
                  aria-label={t('balance.handOverOf', { name: person.name })}
                  onClick={() => onHandOver(person)}
                >
                  {t('balance.handOverShort')}
                </Button>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
