import { useCallback } from 'react';
import { isMessageKey, type Params, type Translate } from '../../shared/i18n/translator';
import { useT } from '../app/language';
import { errorCode, errorData } from './error-code';

export { errorCode, errorData } from './error-code';

function paramsOf(error: unknown, t: Translate): Params {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(errorData(error))) {
    if (typeof value === 'number') params[name] = value;
    else if (typeof value === 'string') params[name] = value;
    else if (Array.isArray(value)) params[name] = value.map(String).join(', ');
  }
  const status = params.status;
  if (status !== undefined) {
    const key = `code.status.${status}`;
    if (isMessageKey(key)) params.status = t(key);
  }
  return params;
}

/** What a failure means and what to do about it, in words. */
export function sayError(t: Translate, error: unknown): string {
  const code = errorCode(error);
  const key = `error.${code}`;
  if (isMessageKey(key)) return t(key, paramsOf(error, t));
  const { requestId } = errorData(error);
  return typeof requestId === 'string'
    ? t('error.unknownWithId', { requestId })
    : t('error.unknown', { code });
}

/** `sayError` in the language of the page. */
export function useErrorText(): (error: unknown) => string {
  const t = useT();
  return useCallback(error => sayError(t, error), [t]);
}
