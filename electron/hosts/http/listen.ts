import type { Server } from 'node:http';

/** Why the office server could not open; words are made from `serve.<code>`. */
export type HttpHostErrorCode =
  | 'PORT_IN_USE'
  | 'PORT_FORBIDDEN'
  | 'HOST_UNKNOWN'
  | 'TLS_REQUIRED'
  | 'TLS_INVALID';

export class HttpHostError extends Error {
  override readonly name = 'HttpHostError';
  readonly code: HttpHostErrorCode;
  readonly data: Readonly<Record<string, string | number>>;
  constructor(code: HttpHostErrorCode, data: Readonly<Record<string, string | number>>) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

const CODES: Readonly<Record<string, HttpHostErrorCode>> = {
  EADDRINUSE: 'PORT_IN_USE',
  EACCES: 'PORT_FORBIDDEN',
  EADDRNOTAVAIL: 'HOST_UNKNOWN',
  ENOTFOUND: 'HOST_UNKNOWN',
};

/** Starts to listen; the port it got. Throws HttpHostError where the system says why not. */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const code = CODES[error.code ?? ''];
      reject(code === undefined ? error : new HttpHostError(code, { host, port }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
