import { LARGEST_PACKAGE } from '../../../shared/contract/package';
import { may } from '../../../shared/domain/access/access';
import { decryptFile, generateIdentity, recipientOf, VaultError } from '../../vault';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { findOfficeSecret, officeSecretOf } from '../vault/office-secret';

/** The age recipient to which offices encrypt what they send; its identity is made at the first call and stays sealed. */
export async function centreRecipient(deps: Deps, actor: Actor) {
  if (!may(actor, 'centre.key')) refuse('FORBIDDEN');
  const { secret } = await generateIdentity();
  const kept = await deps.db.write(tx =>
    officeSecretOf(deps, tx, actor.officeId, 'centre', () => Buffer.from(secret)),
  );
  const recipient = await recipientOf(kept.toString());
  kept.fill(0);
  return { recipient };
}

/**
 * Opens a file that an office encrypted to this centre; what is in it, `takePackage` asks. Refuses PACKAGE_NOT_OURS for
 * one that was made for somebody else, PACKAGE_UNREADABLE for one that was cut off, changed, or is too large.
 */
export async function openSent(deps: Deps, actor: Actor, { sealed }: { readonly sealed: string }) {
  if (!may(actor, 'centre.key')) refuse('FORBIDDEN');
  const secret = await findOfficeSecret(deps, deps.db.read, actor.officeId, 'centre');
  if (!secret) refuse('PACKAGE_NOT_OURS');
  const identity = secret.toString();
  secret.fill(0);
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of decryptFile(once(Buffer.from(sealed, 'base64')), identity)) {
      size += piece.byteLength;
      // Letters of two bytes at most: the office's name.
      if (size > 2 * LARGEST_PACKAGE) refuse('PACKAGE_UNREADABLE');
      pieces.push(piece);
    }
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    refuse(error.code === 'NOT_GRANTED' ? 'PACKAGE_NOT_OURS' : 'PACKAGE_UNREADABLE');
  }
  return { text: Buffer.concat(pieces).toString('utf8') };
}

async function* once(bytes: Uint8Array) {
  yield bytes;
}
