import { useLanguage, useT } from '../../app/language';
import { Card, formatDate } from '../../ui';
import { decimalFormat } from '../../ui/decimal-format';
import type { Balance } from './BalanceScreen';

/** What the next weeks are likely to bring, beside what people can take. */
export function WeeksToCome({ toCome }: Pick<Balance, 'toCome'>) {
  const t = useT();
  const [language] = useLanguage();
  const decimal = decimalFormat(language);
  return (
    <Card title={t('balance.toCome')}>
      <table className="settings-table">
        <thead>
          <tr>
            <th scope="col">{t('balance.week')}</th>
            <th scope="col">{t('balance.expected')}</th>
            <th scope="col">{t('balance.room')}</th>
          </tr>
        </thead>
        <tbody>
          {toCome.map(({ from, expected, room }) => (
            <tr key={from}>
              <th scope="row">{formatDate(from)}</th>
              <td className="numbers">{expected === null ? '–' : decimal.format(expected)}</td>
              <td className="numbers">
                {room === null ? <span className="note">{t('balance.room.none')}</span> : room}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{t('balance.toCome.note')}</p>
    </Card>
  );
}
