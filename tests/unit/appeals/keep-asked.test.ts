import { expect, it } from 'vitest';
import { keepAsked } from '../../../shared/domain/appeals/keep-asked';
import { CHANNELS, KINDS } from '../../../shared/domain/codes';

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
