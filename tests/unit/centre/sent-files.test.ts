import { expect, it } from 'vitest';
import { byTakingOrder, isSentFile } from '../../../shared/domain/centre/sent-files';

it.each([
  ['A-01-2026-Q3-1.reception.json', true],
  ['A-01.reception-key.json', true],
  ['A-01-2026-Q3-1.reception.json.age', true],
  ['notes.json', false],
  ['A-01.reception.json.tmp', false],
  ['', false],
])('an office may have sent %s: %s', (name, sent) => {
  expect(isSentFile(name)).toBe(sent);
});

it('takes keys before packages, and issues in their order', () => {
  const names = [
    'B-02-2026-Q3-1.reception.json.age',
    'A-01-2026-Q3-10.reception.json',
    'A-01-2026-Q3-2.reception.json',
    'A-01-2026-Q3-1.reception.json',
    'B-02.reception-key.json',
    'A-01.reception-key.json',
  ];
  expect([...names].sort(byTakingOrder)).toEqual([
    'A-01.reception-key.json',
    'B-02.reception-key.json',
    'A-01-2026-Q3-1.reception.json',
    'A-01-2026-Q3-2.reception.json',
    'A-01-2026-Q3-10.reception.json',
    'B-02-2026-Q3-1.reception.json.age',
  ]);
});
