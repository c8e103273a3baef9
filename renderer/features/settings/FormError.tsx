import { errorCode, useErrorText } from '../../api/errors';
import { useT } from '../../app/language';
import { ErrorAlert } from '../../ui';

/** What a saving was refused with; a stale one says that the edits are kept. */
export function FormError({ error }: { readonly error: Error | null }) {
  const t = useT();
  const errorText = useErrorText();
  if (!error) return null;
  return errorCode(error) === 'STALE' ? (
    <ErrorAlert title={t('settings.stale.title')}>{t('settings.stale.text')}</ErrorAlert>
  ) : (
    <ErrorAlert>{errorText(error)}</ErrorAlert>
  );
}
