import { Button, Popover } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { errorCode, useErrorText } from '../api/errors';
import { ErrorAlert } from '../ui';
import { showNotice } from '../ui/show-notice';
import { useName, useT } from './language';
import { closeSession, goToOffice } from './lock';
import { useSession } from './session';

/** Which office one is in, and the way to the others that one serves. */
export function OfficeSwitch({ name }: { readonly name: string }) {
  const t = useT();
  const sayName = useName();
  const sayError = useErrorText();
  const { office, offices } = useSession();
  const [opened, setOpened] = useState(false);
  const go = useMutation({
    mutationFn: (id: string) => goToOffice(id),
    onSuccess: (_answer, id) => {
      const there = offices.find(one => one.id === id);
      if (there) showNotice(t, { message: t('offices.switched', { name: sayNameOf(there) }) });
    },
  });
  const sayNameOf = ({ nameRu, nameKk }: (typeof offices)[number]) => sayName({ ru: nameRu, kk: nameKk });
  return (
    <Popover
      position="bottom-start"
      trapFocus
      returnFocus
      opened={opened}
      onChange={next => {
        setOpened(next);
        go.reset();
      }}
    >
      <Popover.Target>
        <button
          type="button"
          className="top-name top-office"
          title={name}
          aria-label={t('offices.here', { name })}
          onClick={() => setOpened(open => !open)}
        >
          <span>{name}</span>
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('offices.switch')}>
        <div className="note">{t('offices.switch')}</div>
        {go.error ? (
          <ErrorAlert
            action={
              errorCode(go.error) === 'SIGN_IN_NEEDED' ? (
                <Button variant="default" onClick={() => void closeSession('switching')}>
                  {t('offices.signIn')}
                </Button>
              ) : undefined
            }
          >
            {sayError(go.error)}
          </ErrorAlert>
        ) : null}
        {offices.map(one => (
          <Button
            key={one.id}
            variant="default"
            justify="flex-start"
            className="office-choice"
            fullWidth
            mt={6}
            disabled={one.id === office.id}
            loading={go.isPending && go.variables === one.id}
            leftSection={one.id === office.id ? <IconCheck size={16} /> : null}
            rightSection={
              <span className="note office-code">{one.id === office.id ? t('offices.now') : one.code}</span>
            }
            onClick={() => go.mutate(one.id)}
          >
            {sayNameOf(one)}
          </Button>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
