// npm start: installs and builds at need, then opens the program. Runs on any Node >= 20.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { ROOT, underProjectNode } from './lib/ensure-installed.mjs';
import { fetchElectron, hasDisplay } from './lib/find-electron.mjs';

const PORT = 4680;
const FALLEN_AT_ONCE_MS = 10_000;
const say = text => process.stderr.write(`${text}\n`);

function readOptions() {
  try {
    return parseArgs({
      options: {
        data: { type: 'string' },
        server: { type: 'boolean', default: false },
        port: { type: 'string' },
      },
    }).values;
  } catch (error) {
    say(`${error.message}\nUsage: npm start -- [--data DIR] [--server] [--port N]`);
    return process.exit(2);
  }
}

/** Opens the window and waits for its end; false = Electron could not even start here. */
function runElectron(binary, dataDir) {
  const asRoot = process.platform === 'linux' && process.getuid() === 0;
  if (asRoot) say('Running as root: Chromium refuses its sandbox there, so it starts with --no-sandbox.');
  const env = { ...process.env, ...(dataDir ? { RECEPTION_DATA: dataDir } : {}) };
  delete env.ELECTRON_RUN_AS_NODE;
  const startedAt = Date.now();
  const child = spawn(binary, [...(asRoot ? ['--no-sandbox'] : []), ROOT], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise(done => {
    child.once('error', () => done(false));
    child.once('exit', code =>
      done(code === 0 || code === null || Date.now() - startedAt > FALLEN_AT_ONCE_MS),
    );
  });
}

function openBrowser(url) {
  const [command, ...args] = { win32: ['cmd', '/c', 'start', '', url], darwin: ['open', url] }[
    process.platform
  ] ?? ['xdg-open', url];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .once('error', () => say(`Open this address in a browser: ${url}`))
    .unref();
}

async function runServer({ dataDir, port, withBrowser }) {
  const { serve, defaultDataDir } = createRequire(import.meta.url)(join(ROOT, 'out/main/serve.cjs'));
  const log = {
    info: (event, data) => say(JSON.stringify({ level: 'info', event, ...data })),
    error: (event, data) => say(JSON.stringify({ level: 'error', event, ...data })),
  };
  const options = { dataDir: dataDir ?? defaultDataDir(), rendererDir: join(ROOT, 'out/renderer'), log };
  const open = at => serve({ ...options, port: at });
  const server = await open(port ?? PORT).catch(error => {
    // Nobody asked for that very port: any other will do.
    if (error.code === 'PORT_IN_USE' && port === undefined) return open(0);
    throw error;
  });
  process.stdout.write(`Reception: ${server.url}\n`);
  say(`Data: ${options.dataDir}\nStop with Ctrl+C.`);
  if (withBrowser) openBrowser(server.url);
  await new Promise(done => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, done);
  });
  await server.close();
}

function portOf(text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  say(`Not a port: ${text}`);
  return process.exit(2);
}

async function start() {
  const { data: dataDir, server, port: portText } = readOptions();
  const port = portOf(portText);
  ensureBuilt({ log: say });
  if (server) return runServer({ dataDir, port, withBrowser: false });
  if (!hasDisplay()) {
    say('No display here: opening the office server instead of a window.');
    return runServer({ dataDir, port, withBrowser: false });
  }
  const electron = fetchElectron(say);
  if (electron !== null && (await runElectron(electron, dataDir))) return;
  say(
    `${electron === null ? 'Electron could not be fetched' : 'Electron does not start here'}: ` +
      'opening the office server, with the page in your browser.',
  );
  return runServer({ dataDir, port, withBrowser: true });
}

await underProjectNode(fileURLToPath(import.meta.url));
try {
  await start();
} catch (error) {
  const data = error.data ? ` ${JSON.stringify(error.data)}` : '';
  say(error.code ? `Cannot start: ${error.code}${data}` : error.message);
  process.exitCode = 1;
}
