import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/language';
import { recentLogins, remembersLogins, setRemembering } from '../../app/recent-logins';

/** Who signed in on this computer lately, to choose from; the list can be switched off. */
export function RecentLogins({ onChoose }: { readonly onChoose: (login: string) => void }) {
  const t = useT();
  const [on, setOn] = useState(remembersLogins);
  const logins = on ? recentLogins() : [];
  return (
    <div className="recent-logins">
      {logins.length > 0 ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset of buttons would be read as a form
        <div className="recent-buttons" role="group" aria-label={t('signIn.recent')}>
          {logins.map(login => (
            <Button key={login} size="compact-sm" variant="default" onClick={() => onChoose(login)}>
              {login}
            </Button>
          ))}
        </div>
      ) : null}
      <Checkbox
        size="xs"
        label={t('signIn.remember')}
        checked={on}
        onChange={event => {
          setRemembering(event.currentTarget.checked);
          setOn(event.currentTarget.checked);
        }}
      />
    </div>
  );
}
