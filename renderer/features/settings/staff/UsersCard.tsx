import { Button, Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { Card } from '../../../ui';
import { FormError } from '../FormError';
import { SignInForm } from './SignInForm';

/** Everybody who signs in, with roles. */
export function UsersCard({ mayEdit }: { readonly mayEdit: boolean }) {
  const t = useT();
  const { data, error } = useQuery(orpc.staff.users.queryOptions());
  const [adding, setAdding] = useState(false);
  return (
    <Card title={t('staff.users')}>
      <FormError error={error} />
      <table className="settings-table">
        <thead>
          <tr>
            <th scope="col">{t('staff.users.name')}</th>
            <th scope="col">{t('staff.signIn.login')}</th>
            <th scope="col">{t('staff.signIn.roles')}</th>
          </tr>
        </thead>
        <tbody>
          {(data ?? []).map(user => (
            <tr key={user.id}>
              <th scope="row">{user.name}</th>
              <td>{user.login}</td>
              <td>{user.roles.map(role => t(`code.role.${role}`)).join(', ')}</td>
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
