import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import canonicalize from 'canonicalize';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { officeSecretOf } from '../vault/office-secret';

/** An Ed25519 public key as SPKI begins with these bytes (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** What an office signs with: Ed25519 (RFC 8032), the private part sealed under the office key. */
export interface SigningKey {
  /** Base64 of the 32 bytes. */
  readonly publicKey: string;
  /** Base64 of the signature over the canonical JSON of a value. */
  sign(value: object): string;
}

/** The office's signing key, made at its first use. Refuses LOCKED. */
export async function signingKeyOf(
  deps: Pick<Deps, 'keys'>,
  tx: WriteTx,
  officeId: string,
): Promise<SigningKey> {
  const der = await officeSecretOf(deps, tx, officeId, 'signing', () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }),
  );
  const key = createPrivateKey({ key: der, type: 'pkcs8', format: 'der' });
  der.fill(0);
  return signerOf(key);
}

/** Who signs with this private key. */
export function signerOf(key: KeyObject): SigningKey {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return {
    publicKey: spki.subarray(SPKI.length).toString('base64'),
    sign: value => sign(null, bytesOf(value), key).toString('base64'),
  };
}

/** Is the signature that of the key's owner over the value? */
export function isSignedBy(publicKey: string, value: object, signature: string): boolean {
  return verify(null, bytesOf(value), publicKeyOf(publicKey), Buffer.from(signature, 'base64'));
}

/** A value as its one canonical text (RFC 8785). */
export function canonicalText(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}

/** Thirty digits that two people compare over the telephone: six groups of five, read alike in every language. */
export function fingerprintOf(publicKey: string): string {
  const hash = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest();
  return Array.from({ length: 6 }, (_, group) =>
    String(hash.readUInt32BE(group * 4) % 100_000).padStart(5, '0'),
  ).join(' ');
}

function bytesOf(value: object): Buffer {
  return Buffer.from(canonicalText(value));
}

function publicKeyOf(publicKey: string): KeyObject {
  return createPublicKey({
    key: Buffer.concat([SPKI, Buffer.from(publicKey, 'base64')]),
    type: 'spki',
    format: 'der',
  });
}
