/**
 * A file travels in pieces of this size, the last one shorter: as base64 one fits the largest call of either door
 * (1 MiB) with room to spare. A multiple of 64 KiB, the block it is sealed in.
 */
export const PIECE_BYTES = 6 * 64 * 1024;

const MIB = 1024 * 1024;
/** Largest attachment that an office may allow, and the one it begins with; MiB. */
export const LIMIT_MIB = { least: 1, most: 1024, usual: 50 } as const;

export function bytesOfMib(mib: number): number {
  return mib * MIB;
}

/** Length of the piece that begins at `offset` of a file of `bytes`; 0 where none begins there. */
export function pieceLength(bytes: number, offset: number): number {
  if (offset < 0 || offset % PIECE_BYTES !== 0 || offset >= bytes) return 0;
  return Math.min(PIECE_BYTES, bytes - offset);
}
