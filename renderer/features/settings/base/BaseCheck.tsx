import { Button, Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../../shared/domain/access/access';
import { api } from '../../../api/client';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card, ErrorAlert, Tag } from '../../../ui';
import { FormError } from '../FormError';

type Verified = Awaited<ReturnType<typeof api.system.verify>>;

/** Tables whose rows a head vouches for, by words of the office. */
const VOUCHED = {
  offices: 'verify.table.offices',
  users: 'verify.table.users',
  executors: 'verify.table.executors',
  absences: 'verify.table.absences',
  routing_rules: 'verify.table.routing_rules',
  rule_versions: 'verify.table.rule_versions',
  campaigns: 'verify.table.campaigns',
  consent_settings: 'verify.table.consent_settings',
  consent_texts: 'verify.table.consent_texts',
  retention_settings: 'verify.table.retention_settings',
  backup_settings: 'verify.table.backup_settings',
} as const;
const isVouched = (table: string): table is keyof typeof VOUCHED => Object.hasOwn(VOUCHED, table);

/** What a row is called where its id has words after it; the id stays for whoever helps. */
const wordsOf = (row: string): string => row.replace(/^[0-9a-f-]{36} (?=.)/, '');

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
  const onlyRows = result.toVouch !== null && result.problems.every(({ table }) => isVouched(table));
  return (
    <>
      <ErrorAlert title={t('verify.bad', { count: result.problems.length })}>
        {t(onlyRows ? 'verify.advice.rows' : 'verify.advice')} {counted}
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
              <td>{isVouched(table) ? t(VOUCHED[table]) : table}</td>
              <td title={row}>{wordsOf(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A head says that the rows shown are as they should be; it stands in the journal, so it asks for a second thought. */
function Vouch({ seen, onVouched }: { readonly seen: string; readonly onVouched: () => void }) {
  const t = useT();
  const [compared, setCompared] = useState(false);
  const vouch = useMutation({ mutationFn: () => api.system.vouch({ seen }), onSuccess: onVouched });
  return (
    <>
      <p>{t('verify.vouch.text')}</p>
      <Checkbox
        label={t('verify.vouch.compared')}
        checked={compared}
        onChange={event => setCompared(event.currentTarget.checked)}
      />
      <div className="settings-bar">
        <Button
          variant="default"
          disabled={!compared}
          loading={vouch.isPending}
          onClick={() => vouch.mutate()}
        >
          {t('verify.vouch.do')}
        </Button>
      </div>
      <FormError error={vouch.error} />
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
        {verify.data?.toVouch && may(actor, 'base.vouch') ? (
          <Vouch key={verify.data.toVouch} seen={verify.data.toVouch} onVouched={() => verify.mutate()} />
        ) : null}
      </div>
      <FormError error={verify.error} />
    </Card>
  );
}
