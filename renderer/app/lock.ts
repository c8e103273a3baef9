import { notifications } from '@mantine/notifications';
import { useSyncExternalStore } from 'react';
import { api } from '../api/client';
import { queryClient } from '../api/query';
import { forgetWhatWasRead, refreshSession } from './session';

/** How the last session of this page ended, until the next one begins. */
export interface Closed {
  readonly how: 'locked' | 'switching' | 'signed-out';
  readonly login: string;
}
interface Person {
  readonly id: string;
  readonly login: string;
}

const RETRY_MS = 2_000;
/** Where each user was when the program locked: addresses may hold words of a search, so they leave the bar. */
const places = new Map<string, string>();
const watchers = new Set<() => void>();
/** The pages of one browser share one session. */
const pages = new BroadcastChannel('reception-session');
let closed: Closed | null = null;
let person: Person | null = null;
let round = 0;

function set(next: Closed | null): void {
  closed = next;
  for (const tell of watchers) tell();
}

/** Is the page closed, and how: then nothing of a session is shown, whatever the core still answers. */
export function useClosed(): Closed | null {
  return useSyncExternalStore(
    tell => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => closed,
  );
}

/** Remembers who sits here, for the moment the session ends. */
export function noteWhoIsIn(actor: Person): void {
  person = { id: actor.id, login: actor.login };
}

/** What must be gone from the page when a session ends, by whatever cause: notices, answers, the address. */
export function leaveScreen(): void {
  notifications.clean();
  queryClient.getMutationCache().clear();
  if (person === null) return;
  places.set(person.id, `${location.search}${location.hash}`);
  history.replaceState(null, '', `${location.pathname}#/`);
  person = null;
}

/** Covers the screen at once, then signs out, again and again until the core has heard it. */
export async function closeSession(how: Closed['how']): Promise<void> {
  if (person === null || closed !== null) return;
  const { id, login } = person;
  round += 1;
  const mine = round;
  leaveScreen();
  // Only a lock leads back to where one was.
  if (how !== 'locked') places.delete(id);
  set({ how, login });
  pages.postMessage('closed');
  while (mine === round) {
    try {
      await api.session.signOut({});
      await refreshSession();
      return;
    } catch {
      await new Promise(resolve => setTimeout(resolve, RETRY_MS));
    }
  }
}

/** Somebody signed in: back to where they were when the program locked. */
export async function resumeSession(actor: Person): Promise<void> {
  round += 1;
  const place = places.get(actor.id);
  places.delete(actor.id);
  if (place !== undefined) history.replaceState(null, '', `${location.pathname}${place || '#/'}`);
  await refreshSession();
  set(null);
  pages.postMessage('open');
}

/** Goes on in another office that the person serves; the other pages of this browser go along. */
export async function goToOffice(officeId: string): Promise<void> {
  const { actor } = await api.session.switchOffice({ officeId });
  pages.postMessage('moved');
  leaveScreen();
  forgetWhatWasRead();
  await resumeSession(actor);
}

/** Closes this page when the PC sleeps or another page of this browser closed; follows the one that signs in again. */
export function followOthers(): () => void {
  const onMessage = ({ source, data }: MessageEvent<unknown>) => {
    const told = typeof data === 'object' && data !== null && 'type' in data ? data.type : null;
    // Anybody may forge it: all it does is lock.
    if (source === window && told === 'reception-lock') void closeSession('locked');
  };
  const onPage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'closed' && person !== null) {
      const { login } = person;
      leaveScreen();
      set({ how: 'locked', login });
      void refreshSession();
    }
    if (data === 'moved' && person !== null) {
      leaveScreen();
      forgetWhatWasRead();
      void refreshSession();
    }
    if (data === 'open' && closed !== null) void refreshSession().then(() => set(null));
  };
  window.addEventListener('message', onMessage);
  pages.addEventListener('message', onPage);
  return () => {
    window.removeEventListener('message', onMessage);
    pages.removeEventListener('message', onPage);
  };
}
