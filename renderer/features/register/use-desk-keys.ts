import { type RefObject, useLayoutEffect } from 'react';
import type { Channel } from '../../../shared/domain/codes';
import { deskKeyOf } from './register-keys';

interface DeskActions {
  readonly submit: () => void;
  readonly channel: (channel: Channel) => void;
  readonly oral: () => void;
  readonly more: () => void;
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
      else if (wanted.do === 'go') goTo(screen.current, wanted.to);
      else if (wanted.do === 'put-aside') actions.putAside();
      else if (wanted.do === 'bring-back') actions.bringBack();
      else actions[wanted.do]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [screen, actions]);
}

const STOPS = 'input, textarea, select, [role="radio"][tabindex="0"]';

function goTo(screen: HTMLElement, place: string): void {
  const part = screen.querySelector<HTMLElement>(`[data-go="${place}"]`);
  const stop = part?.matches(STOPS) ? part : part?.querySelector<HTMLElement>(STOPS);
  stop?.focus();
  stop?.scrollIntoView({ block: 'nearest' });
}
