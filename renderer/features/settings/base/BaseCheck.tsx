import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { may } from '../../../../shared/domain/access/access';
import { api } from '../../../api/client';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card, ErrorAlert, Tag } from '../../../ui';
import { FormError } from '../FormError';

type Verified = Awaited<ReturnType<typeof api.system.verify>>;

function Outcome({ result }: { readonly result: Verified }) {
  const t = useT();
  const counted = `${t('verify.cases', { count: result.cases })} · ${t('verify.events', { count: result.events })}`;
  if (result.ok) {
    return (
      <p>
        <Tag tone="ok">{t('verify.ok')}</Tag> {counted}
        {result.sealsChecked ? null : <span className="note"> {t('verify.noKey')}</span>}
      </p>
    );
  }
  return (
    <>
      <ErrorAlert title={t('verify.bad', { count: result.problems.length })}>
        {t('verify.advice')} {counted}
      </ErrorAlert>
      <table className="settings-table">
        <thead>
          <tr>
            <th scope="col">{t('verify.column.problem')}</th>
            <th scope="col">{t('verify.column.table')}</th>
            <th scope="col">{t('verify.column.row')}</th>
          </tr>
        </thead>
        <tbody>
          {result.problems.map(({ code, table, row }) => (
            <tr key={`${code} ${table} ${row}`}>
              <td>{t(`verify.${code}`)}</td>
              <td>{table}</td>
              <td>{row}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Checks the base and says in words what was found. */
export function BaseCheck() {
  const t = useT();
  const { actor } = useSession();
  const verify = useMutation({ mutationFn: () => api.system.verify() });
  return (
    <Card title={t('verify.title')}>
      <p>{t('verify.text')}</p>
      <div className="settings-bar">
        <Button
          loading={verify.isPending}
          disabled={!may(actor, 'base.verify')}
          onClick={() => verify.mutate()}
        >
          {t('verify.do')}
        </Button>
      </div>
      <div role="status" className="settings-form" style={{ marginTop: 12 }}>
        {verify.isPending ? t('verify.running') : null}
        {verify.data ? <Outcome result={verify.data} /> : null}
      </div>
      <FormError error={verify.error} />
    </Card>
  );
}
