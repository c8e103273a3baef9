/** What of a key press decides about a shortcut. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The plain key of a press, whatever layout is on: `а` and `ф` on the key marked A are both `a`.
 * null with Ctrl, Alt or Meta: those belong to the window.
 */
export function plainKey(press: KeyPress): string | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.key.length > 1) return press.key;
  if (/^[a-z]$/i.test(press.key)) return press.key.toLowerCase();
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1];
  return letter ? letter.toLowerCase() : press.key;
}
