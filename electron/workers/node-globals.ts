import { webcrypto } from 'node:crypto';

// Electron's worker processes had no global `crypto` before Node 20; the libraries of the vault need it.
// Imported first, so that it is there when they load.
globalThis.crypto ??= webcrypto as Crypto;
