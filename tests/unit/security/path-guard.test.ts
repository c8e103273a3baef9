import { sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contained, segmentsOf } from '../../../electron/security/path-guard';

describe('contained', () => {
  test.each([
    ['/srv/page', '/srv/page', true],
    ['/srv/page', '/srv/page/a/b.js', true],
    ['/srv/page/', '/srv/page/a', true],
    ['/', '/anything', true],
    ['/srv/page', '/srv/page-old/a', false],
    ['/srv/page', '/srv/page/../secret', false],
    ['/srv/page', '/srv', false],
    ['/srv/page', 'a', false],
    ['srv', '/srv/a', false],
  ])('%s holds %s: %s', (root, path, holds) => {
    expect(contained(root, path)).toBe(holds);
  });
});

describe('segmentsOf', () => {
  test.each([
    ['/', []],
    ['/assets/app-1.js', ['assets', 'app-1.js']],
    ['/%D2%9B/1', ['қ', '1']],
    ['', null],
    ['assets', null],
    ['//host', null],
    ['/a//b', null],
    ['/a/', null],
    ['/.', null],
    ['/..', null],
    ['/%2e%2e/a', null],
    ['/..%2fa', null],
    ['/a%5cb', null],
    ['/C:/a', null],
    ['/a%00', null],
    ['/%', null],
    ['/%c0%ae', null],
  ])('%j -> %j', (path, segments) => {
    expect(segmentsOf(path)).toEqual(segments);
  });

  test('whatever comes, the segments stay under any root', () => {
    const dangerous = fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', '%00', ':', 'a', 'қ', '%25');
    const path = fc.array(fc.oneof(dangerous, fc.string({ maxLength: 4 })), { maxLength: 12 });
    fc.assert(
      fc.property(path, parts => {
        const segments = segmentsOf(`/${parts.join('')}`);
        return segments === null || contained('/srv/page', ['/srv/page', ...segments].join(sep));
      }),
      { numRuns: 2000 },
    );
  });
});
