import type { Translate } from '../../../shared/i18n/translator';
import type { Api } from '../../api/client';
import { formatDate, formatInstant } from '../../ui';
import { SignatureLines } from '../print/SignatureLines';

type Paper = Awaited<ReturnType<Api['retention']['act']>>;

function Basis({ t, act }: { readonly t: Translate; readonly act: Paper['act'] }) {
  const basis = t('act.basis', { source: act.source, count: act.rule.years });
  return (
    <p>
      {basis}
      {act.rule.toYearEnd ? ` ${t('act.toYearEnd')}` : ''}.
    </p>
  );
}

function Rows({ t, rows }: { readonly t: Translate; readonly rows: Paper['rows'] }) {
  return (
    <table className="act-table">
      <thead>
        <tr>
          <th scope="col">{t('act.column.n')}</th>
          <th scope="col">{t('retention.column.number')}</th>
          <th scope="col">{t('retention.column.receivedOn')}</th>
          <th scope="col">{t('retention.column.closedOn')}</th>
          <th scope="col">{t('retention.column.keepUntil')}</th>
          <th scope="col">{t('act.column.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.number}>
            <td>{index + 1}</td>
            <th scope="row">{row.number}</th>
            <td>{formatDate(row.receivedOn)}</td>
            <td>{formatDate(row.closedOn)}</td>
            <td>{formatDate(row.keepUntil)}</td>
            <td>{row.outcome ? t(`act.outcome.${row.outcome}`) : '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Signatures({ t, act }: { readonly t: Translate; readonly act: Paper['act'] }) {
  const ended = act.state === 'withdrawn' ? 'act.withdrawnBy' : 'act.endedBy';
  const lines = [
    ['act.preparedBy', act.preparedBy, act.preparedAt],
    ['act.confirmedBy', act.confirmedBy, act.confirmedAt],
    [ended, act.endedBy, act.endedAt],
  ] as const;
  return (
    <SignatureLines
      lines={lines.map(([key, who, at]) => ({
        who: t(key),
        behind: at === null ? t('act.signature') : `${who ?? ''}, ${formatInstant(at)}`,
      }))}
    />
  );
}

/** The sheet itself: nothing on it of any citizen. */
export function ActPaper(props: Paper & { readonly t: Translate; readonly language: 'ru' | 'kk' }) {
  const { t, language, act, office, rows } = props;
  const done = act.state === 'done';
  return (
    <article lang={language}>
      <h1>{t('act.title', { number: act.number })}</h1>
      <p>{t('act.office', { name: language === 'kk' ? office.kk : office.ru, code: office.code })}</p>
      <Basis t={t} act={act} />
      <p>{t(done ? 'act.what' : 'act.whatPlanned')}</p>
      <Rows t={t} rows={rows} />
      <p>
        <strong>{t('act.total', { cases: act.cases, destroyed: act.destroyed })}</strong>
      </p>
      <Signatures t={t} act={act} />
    </article>
  );
}
