import { useLayoutEffect } from 'react';

export interface Shortcuts {
  readonly register: () => void;
  readonly search: () => void;
  readonly palette: () => void;
  readonly help: () => void;
  readonly lock: () => void;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/**
 * Which shortcut a key press is, if any. Letters go by their place on the keyboard, so that they work
 * in the Russian and Kazakh layouts too.
 */
export function shortcutOf(event: KeyboardEvent): keyof Shortcuts | null {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (command && event.code === 'KeyN') return 'register';
  if (command && event.code === 'KeyK') return 'palette';
  if (command && event.code === 'KeyL') return 'lock';
  // A browser keeps Ctrl+N for itself.
  if (event.altKey && !event.ctrlKey && event.code === 'KeyN') return 'register';
  if (event.key === 'F1') return 'help';
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null;
  if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) return 'help';
  if (event.key === '/' || event.code === 'Slash') return 'search';
  return null;
}

/** The keys that work on every screen, from the moment it is seen. */
export function useShortcuts(shortcuts: Shortcuts): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const name = event.defaultPrevented ? null : shortcutOf(event);
      if (!name) return;
      event.preventDefault();
      shortcuts[name]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [shortcuts]);
}
