import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import type { z } from 'zod';
import type { ReplayReport } from '../../../../shared/contract/routing-rules';
import { caseHref } from '../../../app/addresses';
import { useName, useT } from '../../../app/language';
import { formatDate, Tag } from '../../../ui';

type Report = z.infer<typeof ReplayReport>;

const LoadChart = lazy(() => import('./LoadChart'));

function Loads({ loads }: Pick<Report, 'loads'>) {
  const t = useT();
  return (
    <table className="settings-table">
      <caption>{t('whatIf.loads')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('staff.name')}</th>
          <th scope="col">{t('whatIf.actual')}</th>
          <th scope="col">{t('whatIf.replayed')}</th>
          <th scope="col">{t('whatIf.peak')}</th>
        </tr>
      </thead>
      <tbody>
        {loads.map(({ executorId, name, actual, replayed, peak, capacity }) => (
          <tr key={executorId}>
            <th scope="row">{name}</th>
            <td className="numbers">{actual}</td>
            <td className="numbers">{replayed}</td>
            <td className="numbers">
              {peak > capacity ? (
                <Tag tone="warn">{t('staff.loadOf', { open: peak, capacity })}</Tag>
              ) : (
                t('staff.loadOf', { open: peak, capacity })
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Differences({ differences }: Pick<Report, 'differences'>) {
  const t = useT();
  const sayName = useName();
  return (
    <details className="form-fold">
      <summary>{t('whatIf.differences', { count: differences.length })}</summary>
      <table className="settings-table">
        <thead>
          <tr>
            <th scope="col">{t('whatIf.case')}</th>
            <th scope="col">{t('whatIf.topic')}</th>
            <th scope="col">{t('whatIf.was')}</th>
            <th scope="col">{t('whatIf.would')}</th>
            <th scope="col">{t('whatIf.rule')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(one => (
            <tr key={one.id}>
              <th scope="row">
                <Link href={caseHref(one.id)}>{one.number}</Link>{' '}
                <span className="note">{formatDate(one.receivedOn)}</span>
              </th>
              <td>{one.topicName ? sayName(one.topicName) : ''}</td>
              <td>{one.actualName ?? t('case.headQueue')}</td>
              <td>{one.replayedName ?? t('case.headQueue')}</td>
              <td className="numbers">{one.ruleIndex === null ? '—' : one.ruleIndex + 1}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** What the draft would have changed: in a sentence, drawn, and case by case. `off`: places of rules that are switched off. */
export function WhatIfReport({ report, off }: { readonly report: Report; readonly off: readonly number[] }) {
  const t = useT();
  const { from, to, appeals, changed, nowhere, loads, differences, rules } = report;
  const unused = rules
    .filter(rule => rule.appeals === 0 && !off.includes(rule.index))
    .map(({ index }) => index + 1);
  const moved = loads.filter(({ actual, replayed }) => actual > 0 || replayed > 0);
  return (
    <div className="what-if">
      <p role="status">
        <strong>
          {t('whatIf.changed', { changed, count: appeals, from: formatDate(from), to: formatDate(to) })}
        </strong>{' '}
        {t('whatIf.nowhere', nowhere)}
        {unused.length > 0
          ? ` ${t('whatIf.unused', { count: unused.length, rules: unused.join(', ') })}`
          : ''}
      </p>
      {moved.length > 0 ? (
        <div className="what-if-loads">
          <Suspense fallback={<div style={{ height: 240 }} />}>
            <LoadChart loads={moved} />
          </Suspense>
          <Loads loads={moved} />
        </div>
      ) : null}
      {differences.length > 0 ? <Differences differences={differences} /> : null}
    </div>
  );
}
