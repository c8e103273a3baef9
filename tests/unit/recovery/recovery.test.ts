import { expect, it } from 'vitest';
import { checkOf, makeRecoveryIdentity, openRecoverySecret } from '../../../electron/vault';
import { groupSecret, readCheck, readSecret } from '../../../shared/domain/recovery/secret-text';

it('a sheet is told by its check number, which its recipient gives as well', async () => {
  const { secret, recipient, check } = await makeRecoveryIdentity();
  expect(check).toMatch(/^\d{8}$/);
  expect(checkOf(recipient)).toBe(check);
  expect(await openRecoverySecret(secret)).toEqual({ secret, recipient });
  expect(readCheck(` ${check.slice(0, 4)} - ${check.slice(4)}`)).toBe(check);
});

it.each([
  ['in groups', (secret: string) => groupSecret(secret).join(' ')],
  ['in small letters over several lines', (secret: string) => groupSecret(secret).join('\n ').toLowerCase()],
  ['without its beginning', (secret: string) => secret.slice('AGE-SECRET-KEY-1'.length)],
  [
    'with Cyrillic letters that look alike, and long dashes',
    (secret: string) =>
      secret.replace(/[AEKMHPCTYX-]/g, char => 'АЕКМНРСТУХ–'['AEKMHPCTYX-'.indexOf(char)] ?? char),
  ],
])('a secret is read %s', async (_name, typed) => {
  const { secret } = await makeRecoveryIdentity();
  expect(readSecret(typed(secret))).toBe(secret);
});

it('a secret with one wrong sign is none', async () => {
  const { secret } = await makeRecoveryIdentity();
  const wrong = `${secret.slice(0, 30)}${secret[30] === 'Q' ? 'P' : 'Q'}${secret.slice(31)}`;
  await expect(openRecoverySecret(wrong)).rejects.toEqual(expect.objectContaining({ code: 'FORMAT' }));
});
