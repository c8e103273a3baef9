import { argon2Sync } from 'node:crypto';
import { identityToRecipient } from 'age-encryption';
import { describe, expect, it, test } from 'vitest';
import {
  ARGON2_DEFAULT,
  type Argon2Params,
  createIdentity,
  generateIdentity,
  openText,
  parseSealedIdentity,
  sealIdentity,
  unsealIdentity,
} from '../../../electron/vault';
import { ARGON2_TEST } from '../../support/argon2-test';
import { refusalOf } from './refusal';

const PASSWORD = 'Құпия сөз 2026';

test('the password opens the identity, and the secret belongs to the recipient', async () => {
  const { recipient, sealedIdentity } = await createIdentity(PASSWORD, ARGON2_TEST);
  const stored: unknown = JSON.parse(JSON.stringify(sealedIdentity));
  const secret = await unsealIdentity(parseSealedIdentity(stored), PASSWORD);
  expect(secret).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/);
  expect(await identityToRecipient(secret)).toBe(recipient);
  expect(JSON.stringify(stored)).not.toContain(secret);
});

test('the default cost works, is 128 MiB with eight passes, and is stored', async () => {
  const { sealedIdentity } = await createIdentity(PASSWORD);
  expect(sealedIdentity.argon2).toEqual({ memoryKib: 131_072, passes: 8, lanes: 1 });
  expect(sealedIdentity.argon2).toEqual(ARGON2_DEFAULT);
  expect(await unsealIdentity(sealedIdentity, PASSWORD)).toMatch(/^AGE-SECRET-KEY-1/);
});

test('the sealing key is Argon2id version 1.3 of the NFKC password, as another implementation computes it', async () => {
  const { secret } = await generateIdentity();
  const sealed = await sealIdentity(secret, 'пароль \uFF21', ARGON2_TEST);
  const key = argon2Sync('argon2id', {
    message: 'пароль A',
    nonce: Buffer.from(sealed.salt, 'base64'),
    memory: 8,
    passes: 1,
    parallelism: 1,
    tagLength: 32,
  });
  const place = { table: 'identity', column: 'secret', rowId: '', keyVersion: 1 };
  expect(openText(key, Buffer.from(sealed.ciphertext, 'base64'), place)).toBe(secret);
});

describe('the password', () => {
  it.each(['Құпия сөз 2027', '', 'құпия сөз 2026', `${PASSWORD} `])('%j is refused', async wrong => {
    const { sealedIdentity } = await createIdentity(PASSWORD, ARGON2_TEST);
    expect(await refusalOf(() => unsealIdentity(sealedIdentity, wrong))).toBe('WRONG_PASSWORD');
  });

  it('opens when another keyboard types its letters as letter and mark', async () => {
    const { sealedIdentity } = await createIdentity('й ё é', ARGON2_TEST);
    expect(await unsealIdentity(sealedIdentity, 'й ё é'.normalize('NFD'))).toMatch(/^AGE-SECRET-KEY-1/);
  });

  it('can be changed: the new one opens the same secret, the old one nothing', async () => {
    const { secret } = await generateIdentity();
    const changed = await sealIdentity(secret, 'new', ARGON2_TEST);
    expect(await unsealIdentity(changed, 'new')).toBe(secret);
    expect(await refusalOf(() => unsealIdentity(changed, 'old'))).toBe('WRONG_PASSWORD');
  });

  it('sealed twice gives different salts and ciphertexts', async () => {
    const { secret } = await generateIdentity();
    const [one, other] = [
      await sealIdentity(secret, 'x', ARGON2_TEST),
      await sealIdentity(secret, 'x', ARGON2_TEST),
    ];
    expect(one.salt).not.toBe(other.salt);
    expect(one.ciphertext).not.toBe(other.ciphertext);
  });
});

describe('a doctored identity', () => {
  it.each<[string, Argon2Params]>([
    ['memory of a terabyte', { memoryKib: 2 ** 30, passes: 1, lanes: 1 }],
    ['memory just over the bound', { memoryKib: 512 * 1024 + 1, passes: 1, lanes: 1 }],
    ['a billion passes', { memoryKib: 8, passes: 1_000_000_000, lanes: 1 }],
    ['many lanes', { memoryKib: 8192, passes: 1, lanes: 255 }],
    ['no memory', { memoryKib: 0, passes: 1, lanes: 1 }],
    ['memory too small for its lanes', { memoryKib: 8, passes: 1, lanes: 2 }],
    ['no passes', { memoryKib: 8, passes: 0, lanes: 1 }],
    ['half a pass', { memoryKib: 8, passes: 1.5, lanes: 1 }],
    ['negative lanes', { memoryKib: 8, passes: 1, lanes: -1 }],
  ])('with %s is refused at once', async (_what, argon2) => {
    const { sealedIdentity } = await createIdentity(PASSWORD, ARGON2_TEST);
    expect(await refusalOf(() => unsealIdentity({ ...sealedIdentity, argon2 }, PASSWORD))).toBe('FORMAT');
    expect(await refusalOf(() => createIdentity(PASSWORD, argon2))).toBe('FORMAT');
  });

  it('with another cost does not open', async () => {
    const { sealedIdentity } = await createIdentity(PASSWORD, ARGON2_TEST);
    const dearer = { ...sealedIdentity, argon2: { ...ARGON2_TEST, passes: 2 } };
    expect(await refusalOf(() => unsealIdentity(dearer, PASSWORD))).toBe('WRONG_PASSWORD');
  });

  it('with a cut ciphertext does not open', async () => {
    const { sealedIdentity } = await createIdentity(PASSWORD, ARGON2_TEST);
    for (const ciphertext of [
      '',
      'AQ==',
      Buffer.from(sealedIdentity.ciphertext, 'base64').subarray(0, -1).toString('base64'),
    ]) {
      expect(await refusalOf(() => unsealIdentity({ ...sealedIdentity, ciphertext }, PASSWORD))).toBe(
        'WRONG_PASSWORD',
      );
    }
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'sealed'],
    ['an empty object', {}],
    ['a format of the future', { format: 2, salt: '', argon2: ARGON2_TEST, ciphertext: '' }],
    ['a short salt', { format: 1, salt: 'AAAA', argon2: ARGON2_TEST, ciphertext: '' }],
    ['no cost', { format: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA==', ciphertext: '' }],
    [
      'a cost in words',
      { format: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA==', argon2: { memoryKib: '8' }, ciphertext: '' },
    ],
  ])('that is %s is not parsed', async (_what, value) => {
    expect(await refusalOf(() => parseSealedIdentity(value))).toBe('FORMAT');
  });
});
