import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/language';
import { formatDate } from '../../ui';
import { maskIdentityNumber, maskPhone } from './mask-personal';
import type { PersonCard } from './person-types';

type Person = PersonCard['applicant'];

/** The whole name as a heading gives it. */
export function fullName(person: Pick<Person, 'surname' | 'firstName' | 'patronymic'>): string {
  return [person.surname, person.firstName, person.patronymic].filter(Boolean).join(' ');
}

export function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

/** What is known of a person. The numbers that identify them are masked until somebody asks to see them. */
export function PersonFacts({ person }: { readonly person: Person }) {
  const t = useT();
  const [shown, setShown] = useState(false);
  const facts: [string, string][] = [];
  if (person.organisation) facts.push([t('code.author.organisation'), person.organisation]);
  for (const phone of person.phones) facts.push([t('case.phone'), shown ? phone : maskPhone(phone)]);
  if (person.identityNumber) {
    facts.push([
      t('case.identityNumber'),
      shown ? person.identityNumber : maskIdentityNumber(person.identityNumber),
    ]);
  }
  if (person.email) facts.push([t('case.email'), person.email]);
  if (person.address) facts.push([t('case.address'), person.address]);
  if (person.birthDate && shown) facts.push([t('case.birthDate'), formatDate(person.birthDate)]);
  if (person.socialPosition) {
    facts.push([t('case.socialPosition'), t(`code.socialPosition.${person.socialPosition}`)]);
  }
  if (person.benefits.length > 0) {
    facts.push([t('case.benefits'), person.benefits.map(benefit => t(`code.benefit.${benefit}`)).join(', ')]);
  }
  if (person.otherNames && person.otherNames.length > 0)
    facts.push([t('persons.otherNames'), person.otherNames.join(', ')]);
  const hasSecrets = person.phones.length > 0 || Boolean(person.identityNumber ?? person.birthDate);
  return (
    <>
      <dl className="case-facts">
        {facts.map(([name, value]) => (
          <Fact key={`${name} ${value}`} name={name} value={value} />
        ))}
      </dl>
      {hasSecrets ? (
        <Button
          size="compact-xs"
          variant="subtle"
          mt={4}
          aria-pressed={shown}
          onClick={() => setShown(now => !now)}
        >
          {shown ? t('case.hide') : t('case.reveal')}
        </Button>
      ) : null}
    </>
  );
}
