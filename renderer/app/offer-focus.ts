/**
 * Gives the focus to a field of a screen that came by itself, unless somebody is at another control by keyboard: Enter
 * must press what they went to.
 */
export function offerFocus(field: HTMLElement | null): void {
  if (!document.activeElement?.matches(':focus-visible')) field?.focus();
}
