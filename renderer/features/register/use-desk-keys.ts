import { type RefObject, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import type { Channel } from '../../../shared/domain/codes';
import { deskKeyOf, SECTIONS, type Section } from './register-keys';

interface DeskActions {
  readonly submit: () => void;
  readonly channel: (channel: Channel) => void;
  readonly oral: () => void;
  readonly more: () => void;
  /** Folds a part, or opens it. */
  readonly fold: (section: Section) => void;
  readonly unfold: (section: Section) => void;
  readonly putAside: () => void;
  readonly bringBack: () => void;
}

/** The keys of the registration screen: on the window, wherever the focus has strayed, but not under an open dialog. */
export function useDeskKeys(screen: RefObject<HTMLElement | null>, actions: DeskActions): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const wanted = event.defaultPrevented ? null : deskKeyOf(event);
      if (!wanted || !screen.current || document.querySelector('[aria-modal="true"]')) return;
      event.preventDefault();
      if (wanted.do === 'channel') actions.channel(wanted.channel);
      else if (wanted.do === 'go') goTo(screen.current, wanted.to, actions.unfold);
      else if (wanted.do === 'fold') fold(screen.current, actions.fold);
      else if (wanted.do === 'put-aside') actions.putAside();
      else if (wanted.do === 'bring-back') actions.bringBack();
      else actions[wanted.do]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [screen, actions]);
}

const STOPS = 'input, textarea, select, [role="radio"][tabindex="0"]';

/** The part that an element stands in. */
function sectionOf(element: Element | null): Section | undefined {
  const name = element?.closest<HTMLElement>('[data-fold]')?.dataset.fold;
  return SECTIONS.find(section => section === name);
}

/** Folds the part that has the focus, or opens it again where it had it; the focus stays in it. */
function fold(screen: HTMLElement, toggle: (section: Section) => void): void {
  const section = sectionOf(document.activeElement);
  if (!section) return;
  flushSync(() => toggle(section));
  const part = screen.querySelector<HTMLElement>(`[data-fold="${section}"]`);
  const title = part?.querySelector<HTMLElement>('.fold-title');
  const isOpen = title?.getAttribute('aria-expanded') === 'true';
  (isOpen ? (part?.querySelector<HTMLElement>(STOPS) ?? title) : title)?.focus();
}

function goTo(screen: HTMLElement, place: string, unfold: (section: Section) => void): void {
  const part = screen.querySelector<HTMLElement>(`[data-go="${place}"]`);
  const section = sectionOf(part);
  if (section) flushSync(() => unfold(section));
  const stop = part?.matches(STOPS) ? part : part?.querySelector<HTMLElement>(STOPS);
  stop?.focus();
  stop?.scrollIntoView({ block: 'nearest' });
}
