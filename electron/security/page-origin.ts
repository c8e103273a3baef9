export const APP_SCHEME = 'app';
export const APP_HOST = 'reception';
/** The one origin that is ours. */
export const PAGE_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

/** Does this address belong to our page? Parsed, not compared by prefix: `app://reception.evil` does not. */
export function isPageAddress(address: string): boolean {
  try {
    const url = new URL(address);
    return (
      url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST && url.username === '' && url.password === ''
    );
  } catch {
    return false;
  }
}
