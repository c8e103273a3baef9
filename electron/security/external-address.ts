const SCHEMES = ['http:', 'https:', 'mailto:'];

/**
 * The address as it may be handed to the system, or null: http, https or mailto only, no name and
 * password inside (they disguise the host), no control characters.
 */
export function externalAddress(text: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point
  if (text.length > 2048 || /[\u0000-\u0020\u007f]/.test(text)) return null;
  try {
    const url = new URL(text);
    if (!SCHEMES.includes(url.protocol) || url.username !== '' || url.password !== '') return null;
    return url.href;
  } catch {
    return null;
  }
}
