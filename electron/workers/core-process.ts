import './node-globals';
import type { Log } from '../core/core';
import { type Core, createCore } from '../core/create-core';
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
  readonly core: Core;
  readonly host: IpcHost;
  readonly rounds: Rounds;
}
let running: Promise<Running | null> = Promise.resolve(null);

async function start(dataDir: string): Promise<Running | null> {
  try {
    const core = await createCore({ dataDir, log });
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
    post({ type: 'failed', code: typeof code === 'string' ? code : 'UNEXPECTED' });
    return null;
  }
}

async function stop(): Promise<void> {
  const now = await running;
  running = Promise.resolve(null);
  await now?.rounds.stop();
  await now?.core.close();
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
      running.then(now => now?.core.lock());
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
