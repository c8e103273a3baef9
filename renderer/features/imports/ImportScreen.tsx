import { useT } from '../../app/language';
import { PageTitle } from '../../ui';

export default function ImportScreen() {
  const t = useT();
  return <PageTitle title={t('nav.import')} />;
}
