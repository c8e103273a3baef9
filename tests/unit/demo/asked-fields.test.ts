import { expect, test } from 'vitest';
import { filledFields } from '../../../shared/domain/appeals/filled-fields';
import { refuseFields } from '../../../shared/domain/appeals/registration-fields';
import { generateAppeals } from '../../../shared/domain/demo';

test('an invented appeal holds only what the registration asks of its kind', () => {
  for (const [profile, territoryRoot] of [
    ['KZ', '110000000'],
    ['RU', '55'],
  ] as const) {
    const appeals = generateAppeals({
      seed: 7,
      count: 800,
      from: '2026-01-05',
      to: '2026-11-20',
      profile,
      territoryRoot,
    });
    const refused = appeals.map(appeal => refuseFields(appeal, filledFields(appeal)));
    expect(refused.filter(refusal => refusal !== null)).toEqual([]);
  }
});
