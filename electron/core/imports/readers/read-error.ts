export type ReadErrorCode =
  | 'FILE_UNREADABLE'
  | 'FILE_TOO_LARGE'
  | 'LINE_TOO_LONG'
  | 'MALFORMED_CSV'
  | 'MALFORMED_XLSX'
  | 'ZIP_BOMB'
  | 'WRONG_ENCODING'
  | 'EMPTY_FILE';

/** A file that cannot be read as a table. `line` is 1-based where the trouble has a place. */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  constructor(
    readonly code: ReadErrorCode,
    readonly line?: number,
    options?: ErrorOptions,
  ) {
    super(line === undefined ? code : `${code} at line ${line}`, options);
  }
}

/** What the file system says, as a ReadError; other errors pass unchanged. */
export function asReadError(error: unknown): unknown {
  const isSystem = error instanceof Error && 'syscall' in error;
  return isSystem ? new ReadError('FILE_UNREADABLE', undefined, { cause: error }) : error;
}
