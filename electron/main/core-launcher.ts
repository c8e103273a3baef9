import { join } from 'node:path';
import { app, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import type { FromCore, ToCore } from '../workers/core-messages';
import { mayRestart } from './restart-policy';

export interface CoreLauncherOptions {
  readonly dataDir: string;
  /** Everything the core says besides its own life and death. */
  readonly onMessage: (message: FromCore, reply: (message: ToCore) => void) => void;
  /** It fell and runs again: windows must load anew. */
  readonly onRestarted: () => void;
  /** It fell too often and stays down. */
  readonly onGivenUp: () => void;
}

export interface CoreLauncher {
  connect(windowId: number, port: MessagePortMain): void;
  /** Signs everybody out. */
  lock(): void;
  /** Lets the core close the base; resolves when its process is gone. */
  stop(): Promise<void>;
}

/** A back-up at quit may take its time; a core that hangs must not hold the PC for ever. */
const STOP_LIMIT_MS = 60_000;

/** Runs the core in its own process and starts it again when it falls. */
export function launchCore(options: CoreLauncherOptions): CoreLauncher {
  const { dataDir, onMessage, onRestarted, onGivenUp } = options;
  const crashes: number[] = [];
  let stopping = false;
  let alive = false;
  let child = fork();

  function fork(): UtilityProcess {
    const started = utilityProcess.fork(join(__dirname, 'core-process.cjs'), [], {
      serviceName: 'reception-core',
      // Messages of errors may carry values: no log of a packaged program keeps them.
      stdio: app.isPackaged ? 'ignore' : 'inherit',
    });
    const send = (message: ToCore): void => started.postMessage(message);
    started.on('message', (message: FromCore) => {
      if (message.type === 'stopped') started.kill();
      else onMessage(message, send);
    });
    alive = true;
    started.once('exit', () => {
      alive = false;
      if (stopping || started !== child) return;
      crashes.push(Date.now());
      if (!mayRestart(crashes.slice(0, -1), Date.now())) return onGivenUp();
      child = fork();
      onRestarted();
    });
    send({ type: 'start', dataDir });
    return started;
  }

  return {
    connect(windowId, port) {
      const message: ToCore = { type: 'window', windowId };
      child.postMessage(message, [port]);
    },
    lock() {
      const message: ToCore = { type: 'lock' };
      child.postMessage(message);
    },
    stop() {
      stopping = true;
      if (!alive) return Promise.resolve();
      return new Promise(resolve => {
        const late = setTimeout(() => child.kill(), STOP_LIMIT_MS);
        child.once('exit', () => {
          clearTimeout(late);
          resolve();
        });
        const message: ToCore = { type: 'stop' };
        child.postMessage(message);
      });
    },
  };
}
