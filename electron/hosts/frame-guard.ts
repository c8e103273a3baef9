/** Longest frame a page may send: no call of the contract comes near it, files go another way. */
const MAX_FRAME_LENGTH = 1024 * 1024;
const MAX_ID_LENGTH = 64;
const MAX_PATH_LENGTH = 512;
const PATH = /^\/[A-Za-z0-9_/]*$/;
const EVENTS: readonly unknown[] = ['message', 'error', 'done'];

const REQUEST = 1;
const EVENT_ITERATOR = 3;
const ABORT_SIGNAL = 4;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Plain headers only. `content-*` would make the RPC library build files and forms out of the body,
 * and it does that outside of any catch.
 */
function arePlainHeaders(headers: unknown): boolean {
  if (headers === undefined) return true;
  if (!isFields(headers)) return false;
  return Object.entries(headers).every(
    ([name, value]) => typeof value === 'string' && !name.toLowerCase().startsWith('content-'),
  );
}

function isRequest(payload: unknown): boolean {
  return (
    isFields(payload) &&
    typeof payload.u === 'string' &&
    payload.u.length <= MAX_PATH_LENGTH &&
    PATH.test(payload.u) &&
    (payload.m === undefined || payload.m === 'POST') &&
    arePlainHeaders(payload.h)
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * May this message of a port reach the RPC library? In @orpc/server 1.16.1 a malformed frame ends as an
 * unhandled rejection, which kills the process; so only text of at most 1 MiB that is a request (1), an
 * event of a stream (3) or an abort (4) of the expected shape passes.
 */
export function isWellFormedFrame(data: unknown): boolean {
  if (typeof data !== 'string' || data.length > MAX_FRAME_LENGTH) return false;
  const frame = parse(data);
  if (!isFields(frame)) return false;
  if (typeof frame.i !== 'string' || frame.i.length === 0 || frame.i.length > MAX_ID_LENGTH) return false;
  switch (frame.t ?? REQUEST) {
    case REQUEST:
      return isRequest(frame.p);
    case EVENT_ITERATOR:
      return isFields(frame.p) && EVENTS.includes(frame.p.e);
    case ABORT_SIGNAL:
      return true;
    default:
      return false;
  }
}

interface NodePort {
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'close', listener: () => void): void;
  postMessage(data: unknown): void;
}
interface ElectronPort {
  on(type: 'message', listener: (event: { data: unknown }) => void): unknown;
  on(type: 'close', listener: () => void): unknown;
  postMessage(data: unknown): void;
}
/** One end of a message channel: of Node's worker_threads or of an Electron process. */
export type FramePort = NodePort | ElectronPort;

/** What the RPC library listens on. */
export interface GuardedPort {
  on(type: string, listener: (event?: { data: unknown }) => void): void;
  postMessage(data: unknown): void;
}

/** The port with the guard in front: hostile frames are dropped in silence, `onRefused` counts them. */
export function guardPort(port: FramePort, onRefused: () => void = () => {}): GuardedPort {
  function onMessage(listener: (event: { data: unknown }) => void): void {
    const guarded = (event: { data: unknown }): void => {
      if (isWellFormedFrame(event.data)) listener({ data: event.data });
      else onRefused();
    };
    if ('addEventListener' in port) port.addEventListener('message', guarded);
    else port.on('message', guarded);
  }
  function onClose(listener: () => void): void {
    if ('addEventListener' in port) port.addEventListener('close', listener);
    else port.on('close', listener);
  }
  return {
    on(type, listener) {
      if (type === 'message') onMessage(listener);
      else if (type === 'close') onClose(() => listener());
    },
    postMessage: data => port.postMessage(data),
  };
}
