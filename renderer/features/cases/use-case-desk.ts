import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { orpc } from '../../api/query';
import { plainKey } from '../../ui/plain-key';
import { isTyping } from './case-keys';
import type { Card, May, Question } from './case-types';
import { useCaseChanges } from './use-case-changes';
import { useOffers } from './use-offers';

export type Dialog = 'decline' | 'assign' | 'note' | 'close' | 'reopen';

/** Keys of the desk and what each of them does, where the case allows it. */
export const DESK_KEYS = [
  { key: 'a', right: 'accept' },
  { key: 'd', right: 'decline' },
  { key: 'n', right: 'note' },
  { key: 'r', right: 'setResult' },
  { key: 'c', right: 'close' },
] as const satisfies readonly { key: string; right: keyof May }[];

/** Gives a queued case to the first one offered. */
const OFFER_KEY = 'y';

/** One case on the desk: its card, the dialog that is open, its keys. */
export function useCaseDesk(id: string | null) {
  const { data, error, isPending, refetch } = useQuery({
    ...orpc.appeals.get.queryOptions({ input: { id: id ?? '' } }),
    enabled: id !== null,
  });
  const card: Card | null = data ?? null;
  const [open, setOpen] = useState<{ readonly dialog: Dialog; readonly id: string } | null>(null);
  const changes = useCaseChanges();
  const offers = useOffers(card);
  const body = useRef<HTMLDivElement>(null);
  /** Where the focus was before a key sent it to a result. */
  const cameFrom = useRef<Element | null>(null);

  function show(dialog: Dialog): void {
    if (id !== null) setOpen({ dialog, id });
  }

  function accept(): void {
    if (card && !changes.isPending) changes.mutate({ card, change: { type: 'accept' } });
  }

  function assignTo(executorId: string): void {
    if (card && !changes.isPending) changes.mutate({ card, change: { type: 'assign', executorId } });
  }

  function toResult(): void {
    const fields = body.current;
    const field =
      fields?.querySelector<HTMLElement>('[data-has-result="false"]') ??
      fields?.querySelector<HTMLElement>('[data-result-of]');
    cameFrom.current = document.activeElement;
    field?.focus();
    field?.click();
  }

  function giveResult(question: Question, result: Question['result']): void {
    if (card) changes.mutate({ card, change: { type: 'result', questionId: question.id, result } });
    // The field takes no keys of the case, and loses the focus while the result is being saved.
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    cameFrom.current = null;
  }

  function onKey(event: globalThis.KeyboardEvent): void {
    if (!card || event.defaultPrevented || event.repeat || isTyping(event.target)) return;
    const [offer] = offers;
    if (offer && plainKey(event) === OFFER_KEY) {
      event.preventDefault();
      assignTo(offer.executorId);
      return;
    }
    const found = DESK_KEYS.find(({ key }) => key === plainKey(event));
    if (!found || !card.may[found.right]) return;
    event.preventDefault();
    if (found.right === 'accept') accept();
    else if (found.right === 'setResult') toResult();
    else show(found.right);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const inside = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (inside) onKey(event.nativeEvent);
  }

  // A button that was pressed and is now grey lets the focus fall: the keys go on working.
  useLayoutEffect(() => {
    const onStrayKey = (event: globalThis.KeyboardEvent) => {
      if (event.target === document.body && !document.querySelector('[aria-modal="true"]')) onKey(event);
    };
    window.addEventListener('keydown', onStrayKey);
    return () => window.removeEventListener('keydown', onStrayKey);
  });

  return {
    card,
    error,
    pending: id !== null && isPending,
    retry: () => void refetch(),
    dialog: open && open.id === id ? open.dialog : null,
    show,
    close: () => setOpen(null),
    accept,
    offers,
    assignTo,
    toResult,
    giveResult,
    changes,
    body,
    onKeyDown,
  };
}
export type CaseDesk = ReturnType<typeof useCaseDesk>;
