/**
 * The contract's code of a failure; `NETWORK` where the server could not be reached, `UNKNOWN` for anything
 * that carries no code.
 */
export function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return error instanceof TypeError ? 'NETWORK' : 'UNKNOWN';
}

/** The data that came with a failure, if any. */
export function errorData(error: unknown): Readonly<Record<string, unknown>> {
  if (typeof error === 'object' && error !== null && 'data' in error) {
    const { data } = error;
    if (typeof data === 'object' && data !== null) return { ...data };
  }
  return {};
}
