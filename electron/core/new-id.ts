import { randomFillSync } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';

const ID_BYTES = 16;
/** One call to the system brings the randomness of many ids: the call costs more than an id. */
const POOL_BYTES = 256 * ID_BYTES;
/** Ids of one millisecond count up from a random start below this; 32 bits are there. */
const START_BELOW = 0x7fff_ffff;

/** Makes ids: UUIDv7 (RFC 9562, method 1: a counter within the millisecond), in the order they were made. */
export function createIds(): () => string {
  const pool = Buffer.alloc(POOL_BYTES);
  let used = POOL_BYTES;
  let msecs = 0;
  let seq = 0;
  return () => {
    if (used === POOL_BYTES) {
      randomFillSync(pool);
      used = 0;
    }
    const random = pool.subarray(used, used + ID_BYTES);
    used += ID_BYTES;
    const now = Date.now();
    if (now > msecs) {
      msecs = now;
      seq = random.readUInt32BE(0) % START_BELOW;
    } else seq += 1;
    return uuidv7({ random, msecs, seq });
  };
}
