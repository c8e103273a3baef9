import { VaultError, type VaultErrorCode } from '../../../electron/vault';

/** The code with which the vault refuses a call, `undefined` when it does not refuse. Other errors pass on. */
export async function refusalOf(call: () => unknown): Promise<VaultErrorCode | undefined> {
  try {
    await call();
    return undefined;
  } catch (error) {
    if (error instanceof VaultError) return error.code;
    throw error;
  }
}
