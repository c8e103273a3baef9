import { expect, it } from 'vitest';
import { canonicalForm, formHash, hashesOf } from '../../../../electron/core/forms/stored-forms';
import { checkForm } from '../../../../shared/domain/statistics/forms/check-form';
import { MOSCOW_REGION } from '../../../../shared/domain/statistics/forms/moscow-region';
import { PARTY_QUARTER, PARTY_QUARTER_1 } from '../../../../shared/domain/statistics/forms/party-quarter';
import { ST_PETERSBURG, ST_PETERSBURG_1 } from '../../../../shared/domain/statistics/forms/st-petersburg';

const hash = (form: typeof PARTY_QUARTER) => formHash(canonicalForm(form));

it.each([
  [PARTY_QUARTER_1, 'e4c5acf5fa22e0e42d0b3f322f00eea9955ad842f1521dc5afc33aeb0893fb7e'],
  [ST_PETERSBURG_1, '7a2311c13b3192248240b16b49fa50626b36a1503f8f9b7452e13fc89b1d4766'],
])('keeps the form $id of the first version as it was signed and sent', (form, signed) => {
  expect(hash(form)).toBe(signed);
  expect(checkForm(form).problems).toEqual([]);
});

it('adds figures of an earlier version to those of the form that ships, not to a centre’s own', () => {
  expect([...hashesOf(PARTY_QUARTER)]).toEqual([hash(PARTY_QUARTER), hash(PARTY_QUARTER_1)]);
  const own = { ...PARTY_QUARTER, version: 7 };
  expect([...hashesOf(own)]).toEqual([hash(own)]);
  expect([...hashesOf(ST_PETERSBURG)]).toEqual([hash(ST_PETERSBURG), hash(ST_PETERSBURG_1)]);
  expect([...hashesOf(MOSCOW_REGION)]).toEqual([hash(MOSCOW_REGION)]);
});
