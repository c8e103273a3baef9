import { useFormContext, useWatch } from 'react-hook-form';
import { api } from '../../api/client';
import type { PersonItem } from '../persons';
import { type PersonFields, personFieldsOf } from '../persons/person-fields';
import type { Fields } from './fields';

/** Fields that a person's record fills; the rest of the form is the appeal's. */
const OF_A_PERSON = [
  'organisation',
  'surname',
  'firstName',
  'patronymic',
  'phone',
  'email',
  'address',
  'identityNumber',
  'birthDate',
  'sex',
  'socialPosition',
  'benefits',
] as const satisfies readonly (keyof Fields)[];

/** Taking a known person into the form, and letting them go again; what was typed of the appeal stays. */
export function useKnownPerson() {
  const { control, setValue, getValues } = useFormContext<Fields>();
  const known = useWatch({ control, name: 'known' });

  function fill(fields: Partial<PersonFields>): void {
    for (const name of OF_A_PERSON) {
      const value = fields[name];
      if (value !== undefined) setValue(name, value, { shouldValidate: false });
    }
  }

  async function choose(person: PersonItem): Promise<void> {
    setValue('known', person);
    setValue('knownWhole', false);
    fill({ surname: person.name });
    try {
      const card = await api.persons.get({ id: person.id });
      // Somebody else may have been chosen, or nobody, while the record was on its way.
      if (getValues('known')?.id !== person.id) return;
      setValue('known', { ...person, version: card.version });
      setValue('knownWhole', true);
      fill(personFieldsOf(card.applicant));
    } catch {
      // Outside one's own cases the record stays closed: the case is registered for this person all the same.
    }
  }

  function letGo(): void {
    setValue('known', null);
    setValue('knownWhole', false);
    const empty = { organisation: '', surname: '', firstName: '', patronymic: '', phone: '', email: '' };
    fill({
      ...empty,
      address: '',
      identityNumber: '',
      birthDate: '',
      sex: '',
      socialPosition: '',
      benefits: [],
    });
  }

  return { known, choose, letGo };
}
