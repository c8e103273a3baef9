import { expect, it } from 'vitest';
import { filledFields } from '../../../shared/domain/appeals/filled-fields';
import { keepAsked } from '../../../shared/domain/appeals/keep-asked';
import { refuseFields } from '../../../shared/domain/appeals/registration-fields';
import { CHANNELS, KINDS } from '../../../shared/domain/codes';
import { generateAppeals } from '../../../shared/domain/demo';

const applicant = {
  surname: 'Иванов',
  phones: [],
  identityNumber: '850101300005',
  sex: 'male',
  birthDate: '1985-01-01',
  socialPosition: 'worker',
  benefits: ['disabled'],
};

it('leaves out the identity number of who only proposes something', () => {
  const came = { channel: 'letter', source: 'citizen', author: 'individual' } as const;
  expect(keepAsked({ ...came, kind: 'proposal' }, applicant)).not.toHaveProperty('identityNumber');
  expect(keepAsked({ ...came, kind: 'complaint' }, applicant)).toEqual(applicant);
});

it('leaves out the traits of who speaks for an organisation', () => {
  for (const channel of CHANNELS)
    for (const kind of KINDS)
      expect(keepAsked({ channel, source: 'citizen', author: 'organisation', kind }, applicant)).toEqual({
        surname: 'Иванов',
        phones: [],
        benefits: [],
      });
});

it('makes every invented appeal one that the desk would take', () => {
  const appeals = generateAppeals({
    seed: 7,
    count: 600,
    from: '2026-01-01',
    to: '2026-11-20',
    territoryRoot: '110000000',
    profile: 'KZ',
  });
  for (const appeal of appeals) {
    const kept = appeal.applicant ? { ...appeal, applicant: keepAsked(appeal, appeal.applicant) } : appeal;
    expect(refuseFields(appeal, filledFields(kept))).toBeNull();
  }
});
