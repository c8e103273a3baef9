import './node-globals';
import { wipeLeftCopies } from '../core/attachments/opened-copies';
import type { Log } from '../core/core';
import { type Core, createCore } from '../core/create-core';
import { rescueRouter } from '../core/restore/rescue-router';
import { createRestoring } from '../core/restore/restoring';
import { type Rounds, startRounds } from '../core/start-rounds';
import { createDesktopDoors } from '../hosts/desktop-door';
import { deviceIdOf } from '../hosts/device-id';
import { endSession } from '../hosts/end-session';
import { createIpcHost, type IpcHost } from '../hosts/ipc-host';
import type { FromCore, ToCore } from './core-messages';

// The core's own process on the desktop: answers windows over message ports, asks main for what only a
// desktop has. A long report here never blocks a window.
const { parentPort } = process;
const post = (message: FromCore): void => parentPort.postMessage(message);
const log: Log = {
  info: (event, data = {}) => post({ type: 'log', level: 'info', event, data }),
  error: (event, data = {}) => post({ type: 'log', level: 'error', event, data }),
};
const doors = createDesktopDoors(ask => post({ type: 'desktop-ask', ...ask }));

interface Running {
  /** Null while the base cannot be read: the host has nothing to give but the way back. */
  readonly core: Core | null;
  readonly host: IpcHost;
  readonly rounds: Rounds | null;
}
let running: Promise<Running | null> = Promise.resolve(null);

/** Closes what is open and opens what lies there after a restore; windows that come meanwhile wait. */
function restoringIn(dataDir: string) {
  let opened: (now: Running | null) => void = () => undefined;
  return createRestoring({
    dataDir,
    async close() {
      const now = await running;
      running = new Promise(resolve => {
        opened = resolve;
      });
      await now?.rounds?.stop({ backUp: false });
      await now?.core?.close();
    },
    open: async () => opened(await start(dataDir)),
  });
}

async function start(dataDir: string): Promise<Running | null> {
  const restoring = restoringIn(dataDir);
  await wipeLeftCopies(dataDir);
  try {
    const core = await createCore({ dataDir, log, restoring });
    const host = createIpcHost({
      router: core.router,
      log,
      device: await deviceIdOf(dataDir),
      onSessionEnd: endSession(core.router, log),
    });
    post({ type: 'ready' });
    return { core, host, rounds: startRounds(core.deps) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    log.error('core-not-started', { name: error instanceof Error ? error.name : 'unknown' });
    if (code === 'DATABASE_CORRUPT') {
      const router = rescueRouter({ dataDir, restoring });
      return {
        core: null,
        host: createIpcHost({ router, log, onSessionEnd: () => undefined }),
        rounds: null,
      };
    }
    post({ type: 'failed', code: typeof code === 'string' ? code : 'UNEXPECTED' });
    return null;
  }
}

async function stop(): Promise<void> {
  const now = await running;
  running = Promise.resolve(null);
  await now?.rounds?.stop();
  await now?.core?.close();
  post({ type: 'stopped' });
}

parentPort.on('message', ({ data, ports: [port] }) => {
  const message: ToCore = data;
  switch (message.type) {
    case 'start':
      running = start(message.dataDir);
      break;
    case 'window':
      // A page may ask before the base is open: its frames wait in the port.
      if (port)
        running.then(now => (now ? now.host.mount(port, doors.doorOf(message.windowId)) : port.close()));
      break;
    case 'lock':
      running.then(now => now?.core?.lock());
      break;
    case 'desktop-answer':
      doors.answered(message.id, message.answer);
      break;
    case 'desktop-failed':
      doors.failed(message.id);
      break;
    case 'stop':
      stop();
      break;
  }
});
