import { describe, expect, test } from 'vitest';
import { externalAddress } from '../../../electron/security/external-address';
import { isPageAddress } from '../../../electron/security/page-origin';
import { isPermitted } from '../../../electron/security/permissions';

describe('what may be opened outside', () => {
  test.each([
    ['https://adilet.zan.kz/rus/docs/K2000000350', 'https://adilet.zan.kz/rus/docs/K2000000350'],
    ['http://example.org', 'http://example.org/'],
    ['mailto:office@example.org', 'mailto:office@example.org'],
    ['https://adilet.zan.kz@evil.example/', null],
    ['https://user:secret@example.org/', null],
    ['file:///etc/passwd', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['smb://server/share', null],
    ['ms-msdt:/id', null],
    ['app://reception/', null],
    ['https://a b', null],
    ['https://example.org/\u0000', null],
    [' https://example.org', null],
    ['not an address', null],
    [`https://example.org/${'a'.repeat(3000)}`, null],
  ])('%s -> %s', (text, address) => {
    expect(externalAddress(text)).toBe(address);
  });
});

describe('what is our page', () => {
  test.each([
    ['app://reception/', true],
    ['app://reception/cases/1?x#y', true],
    ['app://reception.evil/', false],
    ['app://evil/reception', false],
    ['app://user@reception/', false],
    ['app://reception:1/', false],
    ['https://reception/', false],
    ['about:blank', false],
    ['data:text/html,app://reception/', false],
    ['', false],
  ])('%s: %s', (address, ours) => {
    expect(isPageAddress(address)).toBe(ours);
  });
});

describe('what the page may use', () => {
  test.each([
    ['clipboard-sanitized-write', 'app://reception/', true],
    ['clipboard-sanitized-write', 'https://evil.example/', false],
    ['clipboard-read', 'app://reception/', false],
    ['media', 'app://reception/', false],
    ['geolocation', 'app://reception/', false],
    ['notifications', 'app://reception/', false],
    ['hid', 'app://reception/', false],
    ['constructor', 'app://reception/', false],
    ['__proto__', 'app://reception/', false],
  ])('%s of %s: %s', (permission, origin, permitted) => {
    expect(isPermitted(permission, origin)).toBe(permitted);
  });
});
