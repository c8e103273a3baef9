import { Drawer } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useT } from '../../../app/language';
import { AbsencesForm } from './AbsencesForm';
import { AssistantsForm } from './AssistantsForm';
import { ExecutorForm } from './ExecutorForm';
import type { Executor } from './executor';
import { InviteForm } from './InviteForm';

interface ExecutorDrawerProps {
  readonly opened: boolean;
  /** null: a new one. */
  readonly executor: Executor | null;
  readonly all: readonly Executor[];
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
  readonly onInvited: ComponentProps<typeof InviteForm>['onMade'];
}

/** One executor: who, absences, sign-in. A new one is saved first, the rest comes after. */
export function ExecutorDrawer({
  opened,
  executor,
  all,
  onClose,
  onCreated,
  onInvited,
}: ExecutorDrawerProps) {
  const t = useT();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      title={executor ? t('staff.edit', { name: executor.name }) : t('staff.new')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <ExecutorForm key={executor?.id ?? 'new'} executor={executor} onCreated={onCreated} />
      {executor ? (
        <>
          <AbsencesForm executor={executor} all={all} />
          {executor.kind === 'deputy' || executor.kind === 'lawyer' ? (
            <AssistantsForm executor={executor} />
          ) : null}
          <section className="settings-form">
            <h3>{t('staff.signIn.title')}</h3>
            {executor.login ? (
              <p>{t('staff.signIn.has', { login: executor.login })}</p>
            ) : (
              <InviteForm executorId={executor.id} name={executor.name} onMade={onInvited} />
            )}
          </section>
        </>
      ) : null}
    </Drawer>
  );
}
