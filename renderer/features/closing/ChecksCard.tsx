import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { orpc } from '../../api/query';
import { caseHref } from '../../app/addresses';
import { useT } from '../../app/language';
import { Card, formatDate, Tag } from '../../ui';
import { FormError } from '../settings/FormError';
import type { Checked } from './closing-types';

function FlawBlock({ flaw, total, cases }: Checked['flaws'][number]) {
  const t = useT();
  return (
    <section className="flaw" aria-label={t(`closing.flaw.${flaw}`)}>
      <h3>
        {t(`closing.flaw.${flaw}`)} <Tag tone={total > 0 ? 'warn' : 'ok'}>{total}</Tag>
      </h3>
      {total > 0 ? (
        <>
          <p className="note">{t(`closing.flaw.${flaw}.todo`)}</p>
          <ul className="flawed-cases">
            {cases.map(({ id, number, receivedOn, dueOn }) => (
              <li key={id}>
                <Link href={caseHref(id)}>{number}</Link>{' '}
                <span className="note numbers">
                  {t('closing.case', { received: formatDate(receivedOn), due: formatDate(dueOn) })}
                </span>
              </li>
            ))}
          </ul>
          {total > cases.length ? (
            <p className="note">{t('closing.more', { count: total - cases.length })}</p>
          ) : null}
        </>
      ) : null}
    </section>
  );
}

/** What should be mended before the signature, each case a link. */
export function ChecksCard({ quarter }: { readonly quarter: string }) {
  const t = useT();
  const { data, error } = useQuery(orpc.closing.check.queryOptions({ input: { quarter } }));
  return (
    <Card title={t('closing.check')}>
      <FormError error={error} />
      {data ? null : (
        <p className="note" role="status">
          {error ? '' : t('closing.checking')}
        </p>
      )}
      {data?.total === 0 ? <p>{t('closing.check.clean')}</p> : null}
      {data && data.total > 0 ? data.flaws.map(flaw => <FlawBlock key={flaw.flaw} {...flaw} />) : null}
    </Card>
  );
}
