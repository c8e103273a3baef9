import { useT } from '../../app/language';
import { PageTitle } from '../../ui';

export default function RegisterScreen() {
  const t = useT();
  return <PageTitle title={t('nav.register')} />;
}
