export {
  ageFileSize,
  decryptFile,
  encryptFile,
  encryptWithPassphrase,
  isRecipient,
} from './age-file';
export { type BlindIndex, createBlindIndex } from './blind-index';
export { grantOfficeKey, openGrant } from './grants';
export {
  ARGON2_DEFAULT,
  type Argon2Params,
  createIdentity,
  generateIdentity,
  type Identity,
  normalisePassword,
  parseSealedIdentity,
  recipientOf,
  type SealedIdentity,
  sealIdentity,
  unsealIdentity,
  unsealOneOf,
} from './identity';
export { createKeyRing, type KeyRing, type OfficeKeys } from './key-ring';
export { createLiveKey, type LiveKey } from './live-key';
export { randomLetters } from './random-letters';
export { checkOf, makeRecoveryIdentity, openRecoverySecret, type RecoveryIdentity } from './recovery';
export { type Aad, open, openJson, openText, type SealKey, seal, sealJson } from './seal';
export {
  CHUNK_BYTES,
  chunkStart,
  chunksOf,
  contentHasher,
  type FileFacts,
  type FileKey,
  fileHeader,
  fileKeyOf,
  HEADER_BYTES,
  openChunks,
  passingFileKey,
  sealChunks,
  sealedSizeOf,
} from './sealed-file';
export {
  factorUri,
  hashRecoveryCode,
  newFactorSecret,
  newRecoveryCodes,
  openFactor,
  sealFactor,
  stepOfCode,
} from './second-factor';
export { deriveSubKeys, type SubKeys } from './sub-keys';
export { VaultError, type VaultErrorCode } from './vault-error';
