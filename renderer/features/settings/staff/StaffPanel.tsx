import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../../shared/domain/access/access';
import type { Role } from '../../../../shared/domain/codes';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card, EmptyState, formatDate, Tag } from '../../../ui';
import type { MadeInvitation } from '../../invitations/InvitationSlip';
import { FormError } from '../FormError';
import { ExecutorDrawer } from './ExecutorDrawer';
import { type Executor, nameOf } from './executor';
import { InvitationMade } from './InvitationMade';
import { UsersCard } from './UsersCard';

function Absences({ executor, all }: { readonly executor: Executor; readonly all: readonly Executor[] }) {
  const t = useT();
  return (
    <>
      {executor.absences.map(absence => {
        const substitute = nameOf(all, absence.substituteId);
        return (
          <div key={absence.id}>
            {t('staff.absence', { from: formatDate(absence.from), to: formatDate(absence.to) })}
            <span className="note">
              {', '}
              {substitute
                ? t('staff.absence.substitute', { name: substitute })
                : t('staff.absence.noSubstitute')}
            </span>
          </div>
        );
      })}
    </>
  );
}

interface RowProps {
  readonly executor: Executor;
  readonly all: readonly Executor[];
  readonly onEdit?: (() => void) | undefined;
}

function ExecutorLine({ executor, all, onEdit }: RowProps) {
  const t = useT();
  const { openCases, capacity } = executor;
  return (
    <tr>
      <th scope="row">
        {executor.name} {executor.active ? null : <Tag tone="muted">{t('staff.inactive')}</Tag>}
        {executor.assistants.map(({ id, name }) => (
          <div key={id} className="note">
            {t('assistants.of', { name })}
          </div>
        ))}
      </th>
      <td>{t(`code.executorKind.${executor.kind}`)}</td>
      <td>{executor.level ? t(`code.level.${executor.level}`) : ''}</td>
      <td className="numbers">
        {openCases >= capacity ? (
          <Tag tone="warn">{t('staff.loadOf', { open: openCases, capacity })}</Tag>
        ) : (
          t('staff.loadOf', { open: openCases, capacity })
        )}
      </td>
      <td>
        <Absences executor={executor} all={all} />
      </td>
      <td>{executor.login ?? <span className="note">{t('staff.signIn.none')}</span>}</td>
      <td>
        {onEdit ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('staff.edit', { name: executor.name })}
            onClick={onEdit}
          >
            {t('rules.editShort')}
          </Button>
        ) : null}
      </td>
    </tr>
  );
}

/** Executors with their load and absences, where there are any, and everybody who signs in. */
export function StaffPanel() {
  const t = useT();
  const { actor } = useSession();
  const mayEdit = may(actor, 'executors.edit');
  const hasExecutors = may(actor, 'staff.see');
  const { data, error, isPending } = useQuery({
    ...orpc.staff.executors.queryOptions(),
    enabled: hasExecutors,
  });
  const [edited, setEdited] = useState<string | 'new' | null>(null);
  const [made, setMade] = useState<{ invitation: MadeInvitation; roles: readonly Role[] } | null>(null);
  const all = data ?? [];
  function show(invitation: MadeInvitation, roles: readonly Role[]): void {
    setEdited(null);
    setMade({ invitation, roles });
  }
  if (made) return <InvitationMade {...made} onDone={() => setMade(null)} />;
  return (
    <>
      {hasExecutors ? (
        <Card title={t('staff.title')}>
          <FormError error={error} />
          {isPending ? <p className="note">{t('settings.loading')}</p> : null}
          {data && all.length === 0 ? (
            <EmptyState title={t('staff.empty.title')}>{t('staff.empty.text')}</EmptyState>
          ) : null}
          {all.length > 0 ? (
            <table className="settings-table">
              <thead>
                <tr>
                  <th scope="col">{t('staff.name')}</th>
                  <th scope="col">{t('staff.kind')}</th>
                  <th scope="col">{t('staff.level')}</th>
                  <th scope="col">{t('staff.load')}</th>
                  <th scope="col">{t('staff.absences')}</th>
                  <th scope="col">{t('staff.signIn')}</th>
                  <th scope="col">{t('rules.column.actions')}</th>
                </tr>
              </thead>
              <tbody>
                {all.map(executor => (
                  <ExecutorLine
                    key={executor.id}
                    executor={executor}
                    all={all}
                    onEdit={mayEdit ? () => setEdited(executor.id) : undefined}
                  />
                ))}
              </tbody>
            </table>
          ) : null}
          {mayEdit ? (
            <div className="settings-bar" style={{ marginTop: 10 }}>
              <Button onClick={() => setEdited('new')}>{t('staff.add')}</Button>
            </div>
          ) : null}
        </Card>
      ) : null}
      {may(actor, 'staff.edit') ? <UsersCard onMade={show} /> : null}
      <ExecutorDrawer
        opened={edited !== null}
        executor={all.find(executor => executor.id === edited) ?? null}
        all={all}
        onClose={() => setEdited(null)}
        onCreated={setEdited}
        onInvited={show}
      />
    </>
  );
}
