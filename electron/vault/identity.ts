import { randomBytes } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { z } from 'zod';
import { KEY_BYTES } from './live-key';
import { type Aad, openText, seal } from './seal';
import { VaultError } from './vault-error';

/** Cost of Argon2id (RFC 9106). */
export interface Argon2Params {
  readonly memoryKib: number;
  readonly passes: number;
  readonly lanes: number;
}

/** Twice the memory of RFC 9106's second option, eight passes, one lane for small office PCs: ADR 0156. */
export const ARGON2_DEFAULT: Argon2Params = { memoryKib: 128 * 1024, passes: 8, lanes: 1 };

/** Stored parameters above these are refused: a doctored base must not exhaust the PC at sign-in. */
const ARGON2_BOUNDS = {
  memoryKib: { min: 8, max: 512 * 1024 },
  passes: { min: 1, max: 16 },
  lanes: { min: 1, max: 4 },
} as const;
const SALT_BYTES = 16;

/** An age X25519 identity sealed by a password, as it lies in the base. Bytes are base64. */
export interface SealedIdentity {
  readonly format: 1;
  readonly salt: string;
  readonly argon2: Argon2Params;
  readonly ciphertext: string;
}

/** A new identity: its secret opens grants made to its recipient. */
export interface Identity {
  /** `AGE-SECRET-KEY-1...` */
  readonly secret: string;
  /** `age1...`, public. */
  readonly recipient: string;
}

const sealedIdentityShape = z.strictObject({
  format: z.literal(1),
  salt: z.base64(),
  argon2: z.strictObject({ memoryKib: z.number(), passes: z.number(), lanes: z.number() }),
  ciphertext: z.base64(),
});

/** Makes an identity; on its own it is what a recovery sheet prints. */
export async function generateIdentity(): Promise<Identity> {
  const secret = await generateX25519Identity();
  return { secret, recipient: await identityToRecipient(secret) };
}

/** The recipient of an identity. */
export function recipientOf(secret: string): Promise<string> {
  return identityToRecipient(secret);
}

/** Makes an identity and seals its secret by the password. */
export async function createIdentity(
  password: string,
  params: Argon2Params = ARGON2_DEFAULT,
  beside: SealedIdentity | null = null,
): Promise<{ recipient: string; sealedIdentity: SealedIdentity }> {
  const { secret, recipient } = await generateIdentity();
  return { recipient, sealedIdentity: await sealIdentity(secret, password, params, beside) };
}

/**
 * Seals an identity's secret by a password; also how a password is changed. Under a fresh salt, or under that of the
 * identity `beside` which it stands: of the same login, so that one Argon2id tells of them all ({@link unsealOneOf}).
 */
export async function sealIdentity(
  secret: string,
  password: string,
  params: Argon2Params = ARGON2_DEFAULT,
  beside: SealedIdentity | null = null,
): Promise<SealedIdentity> {
  assertParams(params);
  const salt = beside === null ? randomBytes(SALT_BYTES) : Buffer.from(beside.salt, 'base64');
  const key = await passwordKey(password, salt, params);
  try {
    const ciphertext = seal(key, secret, IDENTITY_AAD).toString('base64');
    return { format: 1, salt: salt.toString('base64'), argon2: { ...params }, ciphertext };
  } finally {
    key.fill(0);
  }
}

/**
 * The secret of a sealed identity. Throws `WRONG_PASSWORD` when the password does not open it (a damaged
 * ciphertext cannot be told from that), `FORMAT` when its shape or its cost is not one we write.
 */
export async function unsealIdentity(sealed: SealedIdentity, password: string): Promise<string> {
  const opened = await unsealOneOf([sealed], password);
  if (opened === null) throw new VaultError('WRONG_PASSWORD', 'The password does not open this identity.');
  return opened.secret;
}

/**
 * The first of these identities that the password opens, with its place among them; null where it opens none. Identities
 * under one salt and cost take one Argon2id together: the time does not tell how many there are.
 */
export async function unsealOneOf(
  identities: readonly SealedIdentity[],
  password: string,
): Promise<{ readonly at: number; readonly secret: string } | null> {
  const keys = new Map<string, Buffer>();
  try {
    for (const [at, sealed] of identities.entries()) {
      const { salt, argon2, ciphertext } = parseSealedIdentity(sealed);
      const under = JSON.stringify([salt, argon2.memoryKib, argon2.passes, argon2.lanes]);
      const key = keys.get(under) ?? (await passwordKey(password, Buffer.from(salt, 'base64'), argon2));
      keys.set(under, key);
      const secret = openedBy(key, ciphertext);
      if (secret !== null) return { at, secret };
    }
    return null;
  } finally {
    for (const key of keys.values()) key.fill(0);
  }
}

function openedBy(key: Buffer, ciphertext: string): string | null {
  try {
    return openText(key, Buffer.from(ciphertext, 'base64'), IDENTITY_AAD);
  } catch (error) {
    if (error instanceof VaultError && error.code === 'TAMPERED') return null;
    throw error;
  }
}

/** A sealed identity as read from the base. Throws `FORMAT` when its shape or its cost is not one we write. */
export function parseSealedIdentity(value: unknown): SealedIdentity {
  const { data } = sealedIdentityShape.safeParse(value);
  if (data === undefined) throw refusedFormat('its shape is unknown');
  if (Buffer.from(data.salt, 'base64').length !== SALT_BYTES)
    throw refusedFormat('its salt has a wrong length');
  assertParams(data.argon2);
  return data;
}

/** One form (NFKC) for a password typed on different keyboards and systems. */
export function normalisePassword(password: string): string {
  return password.normalize('NFKC');
}

/** The key is of this identity alone, by its salt: the place has nothing to add. */
const IDENTITY_AAD: Aad = { table: 'identity', column: 'secret', rowId: '', keyVersion: 1 };

async function passwordKey(password: string, salt: Uint8Array, params: Argon2Params): Promise<Buffer> {
  const bytes = Buffer.from(normalisePassword(password), 'utf8');
  try {
    // The package's default algorithm is Argon2id, version 1.3.
    return await hashRaw(bytes, {
      salt,
      memoryCost: params.memoryKib,
      timeCost: params.passes,
      parallelism: params.lanes,
      outputLen: KEY_BYTES,
    });
  } finally {
    bytes.fill(0);
  }
}

function assertParams(params: Argon2Params): void {
  for (const name of ['memoryKib', 'passes', 'lanes'] as const) {
    const { min, max } = ARGON2_BOUNDS[name];
    if (!Number.isInteger(params[name]) || params[name] < min || params[name] > max) {
      throw refusedFormat(`the password cost is out of bounds (${name})`);
    }
  }
  if (params.memoryKib < 8 * params.lanes) throw refusedFormat('the password cost has too little memory');
}

function refusedFormat(reason: string): VaultError {
  return new VaultError('FORMAT', `Not a sealed identity of ours: ${reason}.`);
}
