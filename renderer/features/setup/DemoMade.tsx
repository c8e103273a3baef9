import { Button } from '@mantine/core';
import { useT } from '../../app/language';
import { Card } from '../../ui';

export interface MadeDemo {
  readonly logins: readonly string[];
  readonly registered: number;
}

/** The demonstration is ready: who can sign in. */
export function DemoMade({
  demo,
  onDone,
}: {
  readonly demo: MadeDemo;
  readonly onDone: () => Promise<void>;
}) {
  const t = useT();
  return (
    <Card title={t('setup.demo.done', { count: demo.registered })}>
      <p>{t('setup.demo.logins')}</p>
      <ul className="setup-logins">
        {demo.logins.map(login => (
          <li key={login}>
            <code>{login}</code>
          </li>
        ))}
      </ul>
      <Button autoFocus onClick={() => void onDone()}>
        {t('setup.demo.open')}
      </Button>
    </Card>
  );
}
