import { errorCode, errorData, useErrorText } from '../../../api/errors';
import { useT } from '../../../app/language';
import { ErrorAlert } from '../../../ui';
import { FormError } from '../FormError';

/** Says which rule of the table was refused. */
export function SaveError({ error }: { readonly error: Error | null }) {
  const t = useT();
  const errorText = useErrorText();
  const code = errorCode(error);
  if (error && (code === 'UNKNOWN_TARGET' || code === 'UNKNOWN_CONDITION')) {
    const index = Number(errorData(error).index ?? 0);
    return <ErrorAlert>{t('rules.wrongRow', { n: index + 1, reason: errorText(error) })}</ErrorAlert>;
  }
  return <FormError error={error} />;
}
