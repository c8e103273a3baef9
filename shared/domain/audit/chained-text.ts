/**
 * What the hash of an event covers, as one unambiguous line: the previous hash and every stored column.
 * The sealed text enters by the hash of its ciphertext, so that the chain can be checked without a key.
 */
export function chainedText(
  previousHash: string,
  event: {
    officeId: string;
    seq: number;
    id: string;
    caseId: string | null;
    type: string;
    actorId: string | null;
    at: string;
    data: string;
    sealedHash: string | null;
  },
): string {
  return JSON.stringify([
    previousHash,
    event.officeId,
    event.seq,
    event.id,
    event.caseId,
    event.type,
    event.actorId,
    event.at,
    event.data,
    event.sealedHash,
  ]);
}
