import { expect, it } from 'vitest';
import { canonicalForm, formHash, hashesOf } from '../../../../electron/core/forms/stored-forms';
import { checkForm } from '../../../../shared/domain/statistics/forms/check-form';
import { PARTY_QUARTER, PARTY_QUARTER_1 } from '../../../../shared/domain/statistics/forms/party-quarter';
import { SHIPPED_FORMS } from '../../../../shared/domain/statistics/forms/shipped';

const hash = (form: typeof PARTY_QUARTER) => formHash(canonicalForm(form));

it('keeps the party’s form of the first version as it was signed and sent', () => {
  expect(hash(PARTY_QUARTER_1)).toBe('e4c5acf5fa22e0e42d0b3f322f00eea9955ad842f1521dc5afc33aeb0893fb7e');
  expect(checkForm(PARTY_QUARTER_1).problems).toEqual([]);
});

it('adds figures of an earlier version to those of the form that ships, not to a centre’s own', () => {
  expect([...hashesOf(PARTY_QUARTER)]).toEqual([hash(PARTY_QUARTER), hash(PARTY_QUARTER_1)]);
  const own = { ...PARTY_QUARTER, version: 7 };
  expect([...hashesOf(own)]).toEqual([hash(own)]);
  for (const form of SHIPPED_FORMS.slice(1)) expect([...hashesOf(form)]).toEqual([hash(form)]);
});
