const TYPING = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"]';

/** Is the user typing or choosing in a field? Shortcuts keep silent there. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPING) !== null;
}
