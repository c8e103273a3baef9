import { describe, expect, it } from 'vitest';
import { Login, OfficeCode, SaveExecutor } from '../../../shared/contract/office';
import { DEMO_OFFICES, demoStaff } from '../../../shared/domain/demo';

describe.each([
  ['KZ', 'kk'],
  ['KZ', 'ru'],
  ['KZ', 'en'],
  ['RU', 'ru'],
] as const)('the staff of a %s office in %s', (profile, language) => {
  const staff = demoStaff(profile, language);

  it('begins with the head and has two lawyers, two deputies of different levels and an assistant', () => {
    expect(staff[0]?.roles).toEqual(['head', 'administrator']);
    expect(staff.map(member => member.executor?.kind ?? null)).toEqual([
      null,
      null,
      'lawyer',
      'lawyer',
      'deputy',
      'deputy',
      'assistant',
    ]);
    expect(staff.flatMap(member => member.executor?.level ?? [])).toEqual(['oblast', 'city']);
  });

  it('has logins, names and an office that can be created', () => {
    expect(new Set(staff.map(member => Login.parse(member.login))).size).toBe(staff.length);
    expect(staff.filter(member => !/^\p{L}+ \p{L}+/u.test(member.name))).toEqual([]);
    expect(OfficeCode.safeParse(DEMO_OFFICES[profile].code).success).toBe(true);
    const executors = staff.flatMap(({ name, executor }) => (executor ? [{ name, ...executor }] : []));
    const refused = executors.filter(
      executor =>
        !SaveExecutor.safeParse({ id: null, expectedVersion: null, active: true, ...executor }).success,
    );
    expect(refused).toEqual([]);
  });
});
