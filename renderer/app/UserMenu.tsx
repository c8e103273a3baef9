import { Button, Popover } from '@mantine/core';
import { IconKey, IconLock, IconLogout, IconUsers } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { KeyHint } from '../ui';
import { useT } from './language';
import { closeSession } from './lock';
import { useSession } from './session';
import { useSayRole } from './use-say-role';

const ChangePassword = lazy(() => import('../features/setup/ChangePassword'));

function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  return parts
    .slice(0, 2)
    .map(part => part[0]?.toLocaleUpperCase() ?? '')
    .join('');
}

/** Who is signed in; change the password, switch, lock, sign out. */
export function UserMenu() {
  const t = useT();
  const sayRole = useSayRole();
  const { actor } = useSession();
  const [opened, setOpened] = useState(false);
  const [changing, setChanging] = useState(false);
  const item = { variant: 'default', justify: 'flex-start', fullWidth: true, mt: 6 } as const;
  return (
    <>
      <Popover position="bottom-end" trapFocus returnFocus opened={opened} onChange={setOpened}>
        <Popover.Target>
          <button
            type="button"
            className="avatar"
            data-initials={initials(actor.name)}
            aria-label={t('shell.user', { name: actor.name })}
            onClick={() => setOpened(open => !open)}
          />
        </Popover.Target>
        <Popover.Dropdown aria-label={actor.name}>
          <div>{actor.name}</div>
          <div className="note">{actor.roles.map(sayRole).join(', ')}</div>
          <Button
            {...item}
            leftSection={<IconKey size={16} />}
            onClick={() => {
              setOpened(false);
              setChanging(true);
            }}
          >
            {t('password.change')}
          </Button>
          <Button
            {...item}
            leftSection={<IconUsers size={16} />}
            onClick={() => void closeSession('switching')}
          >
            {t('lock.switch')}
          </Button>
          <Button
            {...item}
            leftSection={<IconLock size={16} />}
            rightSection={<KeyHint keys="Ctrl L" />}
            onClick={() => void closeSession('locked')}
          >
            {t('lock.now')}
          </Button>
          <Button
            {...item}
            leftSection={<IconLogout size={16} />}
            onClick={() => void closeSession('signed-out')}
          >
            {t('shell.signOut')}
          </Button>
        </Popover.Dropdown>
      </Popover>
      <Suspense>{changing ? <ChangePassword onClose={() => setChanging(false)} /> : null}</Suspense>
    </>
  );
}
