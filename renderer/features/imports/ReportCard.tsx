import { Button } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import type { ImportReport, RefusedRow } from '../../../shared/contract/imports';
import { isMessageKey } from '../../../shared/i18n/translator';
import { useT } from '../../app/language';
import { Card } from '../../ui';

export type Report = z.infer<typeof ImportReport>;

const FIRST_ROWS = 100;

function useReasonText(): (reason: string) => string {
  const t = useT();
  return reason => {
    const key = `import.${reason}`;
    return isMessageKey(key) ? t(key) : reason;
  };
}

function RefusedRows({
  rows,
  total,
}: {
  readonly rows: readonly z.infer<typeof RefusedRow>[];
  readonly total: number;
}) {
  const t = useT();
  const sayReason = useReasonText();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      <table className="refused-rows">
        <caption>
          {t('imports.refused.title')} <span className="note">· {t('imports.refused.hint')}</span>
        </caption>
        <thead>
          <tr>
            {(['line', 'externalId', 'column', 'value', 'reason'] as const).map(column => (
              <th key={column} scope="col">
                {t(`imports.refused.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(row => (
            <tr key={`${row.file} ${row.line} ${row.reason} ${row.column ?? ''}`}>
              <td>{row.line}</td>
              <td>{row.externalId ?? ''}</td>
              <td>{row.column ?? ''}</td>
              <td>{row.value ?? ''}</td>
              <td>{sayReason(row.reason)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < total ? (
        <p className="note">
          {t('imports.refused.first', { shown: shown.length, total })}{' '}
          {shown.length < rows.length ? (
            <Button size="compact-xs" variant="default" onClick={() => setAll(true)}>
              {t('quarter.showAll', { count: rows.length })}
            </Button>
          ) : null}
        </p>
      ) : null}
    </>
  );
}

/** What a check found or a loading did, with every refused row. */
export function ReportCard({ report }: { readonly report: Report }) {
  const t = useT();
  const figures = [
    ['imports.report.read', report.read],
    [report.dryRun ? 'imports.report.would' : 'imports.report.registered', report.registered],
    ['imports.report.refused', report.refused],
    ['imports.report.repeated', report.repeated],
  ] as const;
  return (
    <Card title={t(report.dryRun ? 'imports.report.check' : 'imports.report.done')}>
      <dl className="import-figures">
        {figures.map(([key, value]) => (
          <div key={key}>
            <dd>{value.toLocaleString('ru-RU')}</dd>
            <dt>{t(key)}</dt>
          </div>
        ))}
      </dl>
      {report.refused > 0 ? (
        <RefusedRows rows={report.refusedRows} total={report.refused} />
      ) : (
        <p>{t('imports.report.allGood')}</p>
      )}
    </Card>
  );
}
