import { useLayoutEffect, useRef } from 'react';

/** Keys with Alt by their place on the keyboard (`Digit1`, `ArrowDown`), so that they work in every layout. */
export type AltKeys = Readonly<Record<string, () => void>>;

/** Alt with a key, also while typing in a field; not under an open dialog. */
export function useAltKeys(keys: AltKeys): void {
  const current = useRef(keys);
  current.current = keys;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
      const act = Object.hasOwn(current.current, event.code) ? current.current[event.code] : undefined;
      if (!act || document.querySelector('[aria-modal="true"]')) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
