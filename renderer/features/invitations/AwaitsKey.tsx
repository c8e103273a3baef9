import { Button } from '@mantine/core';
import { useT } from '../../app/language';
import { closeSession } from '../../app/lock';
import { EmptyState } from '../../ui';

/** What somebody sees whose work needs the office key and who has none yet. */
export default function AwaitsKey() {
  const t = useT();
  return (
    <EmptyState
      title={t('awaits.you.title')}
      action={<Button onClick={() => void closeSession('switching')}>{t('awaits.you.again')}</Button>}
    >
      {t('awaits.you.text')}
    </EmptyState>
  );
}
