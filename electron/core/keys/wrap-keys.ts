import { grantOfficeKey, type KeyRing } from '../../vault';

/** The office key encrypted to one recipient, by version. */
export type WrappedKeys = readonly { readonly version: number; readonly wrapped: string }[];

/** Encrypts every unlocked version of the office's key to a recipient; must not run inside a transaction. */
export async function wrapKeys(keys: KeyRing, officeId: string, recipient: string): Promise<WrappedKeys> {
  const wrapped: { version: number; wrapped: string }[] = [];
  for (const version of keys.versionsOf(officeId))
    wrapped.push({
      version,
      wrapped: await grantOfficeKey(keys.keysOf(officeId, version).officeKey, recipient),
    });
  return wrapped;
}
