import { useState } from 'react';
import { sayCell } from '../../../shared/i18n/say-form';
import { useLanguage, useName, useT } from '../../app/language';
import { Card, formatDate, formatInstant, Tag, type Tone } from '../../ui';
import { formatCount } from '../statistics/figures';
import { ChangesDrawer } from './ChangesDrawer';
import type { Offices } from './centre-types';

const TONES: Readonly<Record<Offices['offices'][number]['state'], Tone>> = {
  received: 'ok',
  reissued: 'info',
  late: 'warn',
  awaited: 'muted',
  missing: 'bad',
};
const COLUMNS = ['office', 'state', 'received', 'before', 'hidden'] as const;

/** Every office of the quarter: whether its package came, and how much it had. */
export function OfficesCard({
  quarter,
  dueOn,
  offices,
}: { readonly quarter: string } & Pick<Offices, 'dueOn' | 'offices'>) {
  const t = useT();
  const sayName = useName();
  const [language] = useLanguage();
  const [opened, setOpened] = useState<{ code: string; name: string } | null>(null);
  const sources = [
    ...new Set(
      offices.flatMap(({ people }) => (people ? [`${people.source}, ${formatDate(people.asOf)}`] : [])),
    ),
  ];
  const count = (n: number | null) => (n === null ? '–' : formatCount(n, language));
  return (
    <Card title={t('centre.offices')} className="quarter-card" scrolls>
      {offices.length === 0 ? (
        <p className="note">{t('centre.offices.none')}</p>
      ) : (
        <>
          <p className="note">{t('centre.due', { date: formatDate(dueOn) })}</p>
          <table className="quarter-table">
            <thead>
              <tr>
                {COLUMNS.map(column => (
                  <th key={column} scope="col">
                    {t(`centre.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {offices.map(
                ({
                  code,
                  name,
                  state,
                  issue,
                  receivedAt,
                  received,
                  before,
                  per1000,
                  rank,
                  hidden,
                  changed,
                }) => (
                  <tr key={code}>
                    <th scope="row">
                      {code} <span className="note">{sayName(name)}</span>
                    </th>
                    <td>
                      <Tag tone={TONES[state]}>{t(`centre.state.${state}`)}</Tag>
                      {receivedAt ? <div className="note numbers">{formatInstant(receivedAt)}</div> : null}
                      {issue !== null && issue > 1 ? (
                        <div className="note">
                          {t('closing.issue', { issue })}
                          {changed > 0 ? (
                            <>
                              ,{' '}
                              <button
                                type="button"
                                className="figure"
                                onClick={() => setOpened({ code, name: sayName(name) })}
                              >
                                {t('centre.changed', { count: changed })}
                              </button>
                            </>
                          ) : null}
                        </div>
                      ) : null}
                    </td>
                    <td>
                      {count(received)}
                      {per1000 === null ? null : (
                        <div className="note">
                          {t('centre.per1000', {
                            number: sayCell(per1000, 'share', 2, language),
                            place: count(rank),
                          })}
                        </div>
                      )}
                    </td>
                    <td>{count(before)}</td>
                    <td>{count(hidden)}</td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
          <p className="note">
            {sources.length > 0
              ? t('centre.people.sources', { sources: sources.join('; ') })
              : t('centre.people.unknown')}
          </p>
          <ChangesDrawer quarter={quarter} office={opened} onClose={() => setOpened(null)} />
        </>
      )}
    </Card>
  );
}
