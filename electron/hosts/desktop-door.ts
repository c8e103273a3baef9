import type { DesktopDoor } from '../core/core';
import type { DesktopAnswer, DesktopAsk } from '../workers/core-messages';

interface Pending {
  resolve(answer: DesktopAnswer): void;
  reject(error: Error): void;
}

export interface DesktopDoors {
  doorOf(windowId: number): DesktopDoor;
  answered(id: number, answer: DesktopAnswer): void;
  failed(id: number): void;
}

/** The desktop's door as the core sees it: every question goes to the main process under a number. */
export function createDesktopDoors(
  post: (message: { id: number; windowId: number; ask: DesktopAsk }) => void,
): DesktopDoors {
  const pending = new Map<number, Pending>();
  let last = 0;

  function ask(windowId: number, question: DesktopAsk): Promise<DesktopAnswer> {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      pending.set(id, { resolve, reject });
      post({ id, windowId, ask: question });
    });
  }
  async function askPath(windowId: number, question: DesktopAsk): Promise<string | null> {
    const answer = await ask(windowId, question);
    return typeof answer === 'string' ? answer : null;
  }
  function take(id: number): Pending | undefined {
    const waiting = pending.get(id);
    pending.delete(id);
    return waiting;
  }

  return {
    doorOf: windowId => ({
      chooseSavePath: suggestedName => askPath(windowId, { kind: 'save', suggestedName }),
      chooseOpenPath: what => askPath(windowId, { kind: 'open', what }),
      chooseFolder: () => askPath(windowId, { kind: 'folder' }),
      openCopy: async path => (await askPath(windowId, { kind: 'open-copy', path })) !== null,
      async loadAnew() {
        await ask(windowId, { kind: 'load-anew' });
      },
      async printToPdf({ landscape }) {
        const answer = await ask(windowId, { kind: 'print', landscape });
        if (answer instanceof Uint8Array) return answer;
        throw new Error('the desktop gave no document');
      },
    }),
    answered: (id, answer) => take(id)?.resolve(answer),
    failed: id => take(id)?.reject(new Error('the desktop could not do it')),
  };
}
