import { useCallback } from 'react';
import { isMessageKey } from '../../../shared/i18n/translator';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { IDENTITY_DIGITS } from './person-fields';

/** Says why a field is wrong, from the reason the form keeps beside it. */
export function useFieldError(): (reason: string | undefined) => string | undefined {
  const t = useT();
  const { profile } = useSession().office;
  return useCallback(
    reason => {
      if (reason === undefined) return undefined;
      for (const key of [`register.invalid.${reason}`, `register.identity.${reason}`]) {
        if (isMessageKey(key)) return t(key, { count: IDENTITY_DIGITS[profile] });
      }
      return t('register.invalid.long');
    },
    [t, profile],
  );
}
