import { useT } from '../../app/language';
import { PageTitle } from '../../ui';

export default function PrintQuarter() {
  const t = useT();
  return <PageTitle title={t('nav.statistics')} />;
}
