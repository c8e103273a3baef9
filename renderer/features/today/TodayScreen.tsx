import { useT } from '../../app/language';
import { PageTitle } from '../../ui';

export default function TodayScreen() {
  const t = useT();
  return <PageTitle title={t('nav.today')} />;
}
