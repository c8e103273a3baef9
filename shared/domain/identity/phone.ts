import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * A phone number as people write it (`8 (701) 234 5678`, `+7…`, ten digits) in E.164, or null when it is no
 * valid number. `country` is that of the office, for numbers written without a country code; an extension
 * is dropped. The line may hold one number only.
 */
export function normalisePhone(raw: string, country: 'KZ' | 'RU'): string | null {
  // Longer text is no phone number; the parser need not see it.
  if (raw.length > 60) return null;
  const phone = parsePhoneNumberFromString(raw, country);
  return phone?.isValid() ? phone.number : null;
}

/** For lists and logs: `+77012345678` as `+7 701 ***-**-78`; other countries keep only the last two digits. */
export function maskPhone(e164: string): string {
  const home = /^\+7(\d{3})\d{5}(\d{2})$/.exec(e164);
  if (home) return `+7 ${home[1]} ***-**-${home[2]}`;
  return e164.slice(0, -2).replace(/\d/g, '*') + e164.slice(-2);
}
