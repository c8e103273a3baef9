import { ReadableStream } from 'node:stream/web';
import { Decrypter, Encrypter } from 'age-encryption';
import { VaultError } from './vault-error';

// The library asks for the DOM's stream type; Node's is the same object with another declaration.
type WebStream = Parameters<Encrypter['encrypt']>[0] & object;

/** What the age tool takes itself: about a second for each guess. */
const SCRYPT_LOG_N = 18;
/** The header of a file with one passphrase: version, stanza, salt, work factor, wrapped key, MAC. */
const PASSPHRASE_HEADER_BYTES = 150;
const STREAM_NONCE_BYTES = 16;
const STREAM_TAG_BYTES = 16;
const STREAM_CHUNK_BYTES = 65_536;

/** Pieces of bytes as the stream that the library takes; a piece is asked for when there is room for it. */
function toStream(pieces: AsyncIterable<Uint8Array>): WebStream {
  const iterator = pieces[Symbol.asyncIterator]();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  return stream as unknown as WebStream;
}

async function* fromStream(stream: unknown): AsyncGenerator<Uint8Array> {
  yield* stream as AsyncIterable<Uint8Array>;
}

/** Is this `age1...` a recipient of ours? */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return /^age1[0-9a-z]{58}$/.test(text);
  } catch {
    return false;
  }
}

/** An age file (age-encryption.org/v1, binary) of a stream, which any of the recipients opens. */
export async function* encryptFile(
  pieces: AsyncIterable<Uint8Array>,
  recipients: readonly string[],
): AsyncGenerator<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  yield* sealedBy(encrypter, pieces);
}

async function* sealedBy(
  encrypter: Encrypter,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const sealed = await (encrypter.encrypt as (input: WebStream) => Promise<unknown>).call(
    encrypter,
    toStream(pieces),
  );
  yield* fromStream(sealed);
}

/**
 * Opens an age file as a stream. Throws `NOT_GRANTED` when the identity is not one of its recipients, `TAMPERED`
 * when it is cut off or was changed: every piece is checked before it is given, the end as well.
 */
export async function* decryptFile(
  pieces: AsyncIterable<Uint8Array>,
  identity: string,
): AsyncGenerator<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    const opened = await (decrypter.decrypt as (input: WebStream) => Promise<unknown>).call(
      decrypter,
      toStream(pieces),
    );
    yield* fromStream(opened);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('no identity matched'))
      throw new VaultError('NOT_GRANTED', 'This identity does not open the file.');
    throw new VaultError('TAMPERED', 'The file was cut off or changed.');
  }
}

/** An age file of a stream, which a passphrase opens (`age -d` asks for it). */
export async function* encryptWithPassphrase(
  pieces: AsyncIterable<Uint8Array>,
  passphrase: string,
): AsyncGenerator<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(SCRYPT_LOG_N);
  yield* sealedBy(encrypter, pieces);
}

/** Size of the file that {@link encryptWithPassphrase} makes of so many bytes. */
export function ageFileSize(bytes: number): number {
  return (
    PASSPHRASE_HEADER_BYTES +
    STREAM_NONCE_BYTES +
    bytes +
    STREAM_TAG_BYTES * Math.max(1, Math.ceil(bytes / STREAM_CHUNK_BYTES))
  );
}
