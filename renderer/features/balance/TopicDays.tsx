import { useLanguage, useName, useT } from '../../app/language';
import { Card } from '../../ui';
import { decimalFormat } from '../../ui/decimal-format';
import type { Balance } from './BalanceScreen';

/** How long closed cases took, by theme. */
export function TopicDays({ topics }: Pick<Balance, 'topics'>) {
  const t = useT();
  const sayName = useName();
  const [language] = useLanguage();
  const decimal = decimalFormat(language);
  return (
    <Card title={t('balance.topics')}>
      {topics.length === 0 ? (
        <p className="note">{t('balance.topics.none')}</p>
      ) : (
        <table className="settings-table">
          <thead>
            <tr>
              <th scope="col">{t('balance.topic')}</th>
              <th scope="col">{t('balance.closed')}</th>
              <th scope="col">{t('balance.average')}</th>
            </tr>
          </thead>
          <tbody>
            {topics.map(({ topic, closed, averageDays }) => (
              <tr key={topic.ru}>
                <th scope="row">{sayName(topic)}</th>
                <td className="numbers">{closed}</td>
                <td className="numbers">{decimal.format(averageDays)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
