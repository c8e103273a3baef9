import { useT } from '../../app/language';
import { PageTitle } from '../../ui';

export default function SettingsScreen() {
  const t = useT();
  return <PageTitle title={t('nav.settings')} />;
}
