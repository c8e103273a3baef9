import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { Clock, Session } from '../../electron/core/core';
import { rescueRouter } from '../../electron/core/restore/rescue-router';
import { createRestoring } from '../../electron/core/restore/restoring';
import { openSession } from '../../electron/core/session/session';
import { aCore, type Client, type TestCore } from './core';
import { desktopThat } from './desktop-that';

/** A PC whose program can put another base in place of its own, as the core's process of the desktop does. */
export interface RestoringPc {
  readonly dataDir: string;
  /** A folder outside the data, for back-ups. */
  readonly folder: string;
  /** The core that is open now; null while the base cannot be read. */
  core(): TestCore;
  /** A window; its file dialog answers with `chosen`. */
  window(chosen?: string): { client: Client; session: Session };
  /** What a window is answered while the base cannot be read. */
  rescueWindow(chosen: string): Pick<Client, 'restore'> & { session: Pick<Client['session'], 'status'> };
  open(): Promise<void>;
  close(): Promise<void>;
}

export async function aRestoringPc(clock?: Clock): Promise<RestoringPc> {
  const root = mkdtempSync(join(tmpdir(), 'reception-restoring-'));
  const dataDir = join(root, 'data');
  const folder = join(root, 'usb');
  mkdirSync(folder);
  let now: TestCore | null = null;
  const close = async () => {
    await now?.core.close();
    now = null;
  };
  const open = async () => {
    now = await aCore('sqlite', { dataDir, restoring, ...(clock ? { clock } : {}) });
  };
  const restoring = createRestoring({ dataDir, close, open });
  const core = () => now ?? never();
  await open();
  return {
    dataDir,
    folder,
    core,
    window(chosen) {
      const session = openSession(desktopThat({ chooseOpenPath: async () => chosen ?? null }), 'pc', {
        door: 'window',
        words: 'PC',
      });
      return { client: core().client(session), session };
    },
    rescueWindow(chosen) {
      const session = openSession(desktopThat({ chooseOpenPath: async () => chosen }), 'pc', {
        door: 'window',
        words: 'PC',
      });
      const router = rescueRouter({ dataDir, restoring });
      return createRouterClient(router, { context: { session, requestId: 'rescue' } });
    },
    open,
    async close() {
      await close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function never(): never {
  throw new Error('no base is open');
}
