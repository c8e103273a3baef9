import { useT } from '../../app/language';
import type { ShownCodes } from '../../app/shown-codes';
import { Card, PageTitle } from '../../ui';
import { RecoveryCodes } from './RecoveryCodes';

/** Stands before the program until the codes that a sign-in brought were noted. */
export default function CodesScreen({ codes, onNoted }: ShownCodes) {
  const t = useT();
  return (
    <Card>
      <PageTitle title={t('factor.codes.title')} />
      <RecoveryCodes codes={codes} onNoted={onNoted} />
    </Card>
  );
}
