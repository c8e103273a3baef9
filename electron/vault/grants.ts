import { Decrypter, Encrypter } from 'age-encryption';
import { assertLiveBytes, KEY_BYTES } from './live-key';
import { VaultError } from './vault-error';

/** An office key encrypted to one recipient (`age1...`): an age file in base64. Only its identity opens it. */
export async function grantOfficeKey(officeKey: Uint8Array, recipient: string): Promise<string> {
  assertLiveBytes(officeKey);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return Buffer.from(await encrypter.encrypt(officeKey)).toString('base64');
}

/**
 * The office key of a grant, by the secret identity (`AGE-SECRET-KEY-1...`) it was made to. Throws `FORMAT`
 * when the identity is not one, `NOT_GRANTED` when the grant is for another identity or damaged.
 */
export async function openGrant(grant: string, identity: string): Promise<Buffer> {
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(identity);
  } catch {
    throw new VaultError('FORMAT', 'This is not a secret identity.');
  }
  const officeKey = await decrypted(decrypter, grant);
  if (officeKey.length !== KEY_BYTES) throw new VaultError('NOT_GRANTED', 'The grant holds no office key.');
  return officeKey;
}

async function decrypted(decrypter: Decrypter, grant: string): Promise<Buffer> {
  try {
    return Buffer.from(await decrypter.decrypt(Buffer.from(grant, 'base64')));
  } catch {
    throw new VaultError('NOT_GRANTED', 'This identity does not open the grant.');
  }
}
