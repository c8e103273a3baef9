import { useT } from '../../app/language';
import { PageTitle } from '../../ui';

export default function CaseScreen() {
  const t = useT();
  return <PageTitle title={t('nav.cases')} />;
}
