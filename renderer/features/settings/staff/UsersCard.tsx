import { Button, Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../../shared/domain/access/access';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card } from '../../../ui';
import { FormError } from '../FormError';
import { ResetFactor } from './ResetFactor';
import { RemoveSignIn, ResetPassword } from './SignInDialogs';
import { SignInForm } from './SignInForm';

/** Everybody who signs in, with roles; the head resets passwords and takes sign-ins away. */
export function UsersCard({ mayEdit }: { readonly mayEdit: boolean }) {
  const t = useT();
  const { data, error } = useQuery(orpc.staff.users.queryOptions());
  const { actor } = useSession();
  const mayManage = may(actor, 'signIns.manage');
  const [adding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<{ id: string; act: 'reset' | 'remove' | 'factor' } | null>(null);
  const user = data?.find(one => one.id === chosen?.id);
  const close = () => setChosen(null);
  return (
    <Card title={t('staff.users')}>
      <FormError error={error} />
      <table className="settings-table">
        <thead>
          <tr>
            <th scope="col">{t('staff.users.name')}</th>
            <th scope="col">{t('staff.signIn.login')}</th>
            <th scope="col">{t('staff.signIn.roles')}</th>
            {mayManage ? <th scope="col">{t('rules.column.actions')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {(data ?? []).map(user => (
            <tr key={user.id}>
              <th scope="row">{user.name}</th>
              <td>{user.login}</td>
              <td>{user.roles.map(role => t(`code.role.${role}`)).join(', ')}</td>
              {mayManage ? (
                <td>
                  {user.id === actor.id ? null : (
                    <div className="rule-buttons">
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={t('staff.reset.of', { name: user.name })}
                        onClick={() => setChosen({ id: user.id, act: 'reset' })}
                      >
                        {t('staff.reset')}
                      </Button>
                      {user.secondFactor ? (
                        <Button
                          size="compact-sm"
                          variant="default"
                          aria-label={t('factor.reset.of', { name: user.name })}
                          onClick={() => setChosen({ id: user.id, act: 'factor' })}
                        >
                          {t('factor.reset')}
                        </Button>
                      ) : null}
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={t('staff.remove.of', { name: user.name })}
                        onClick={() => setChosen({ id: user.id, act: 'remove' })}
                      >
                        {t('staff.remove')}
                      </Button>
                    </div>
                  )}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {mayEdit ? (
        <div className="settings-bar" style={{ marginTop: 10 }}>
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('staff.users.add')}
          </Button>
        </div>
      ) : null}
      {user && chosen?.act === 'reset' ? <ResetPassword user={user} onClose={close} /> : null}
      {user && chosen?.act === 'remove' ? <RemoveSignIn user={user} onClose={close} /> : null}
      {user && chosen?.act === 'factor' ? <ResetFactor user={user} onClose={close} /> : null}
      <Drawer
        opened={adding}
        onClose={() => setAdding(false)}
        position="right"
        size="lg"
        title={t('staff.users.add')}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        <SignInForm executorId={null} name={null} onDone={() => setAdding(false)} />
      </Drawer>
    </Card>
  );
}
