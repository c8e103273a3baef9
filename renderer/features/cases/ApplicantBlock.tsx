import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/language';
import { formatDate } from '../../ui';
import { ApplicantName } from './CaseRow';
import type { Card } from './case-types';
import { maskIdentityNumber, maskPhone } from './mask-personal';

type Person = NonNullable<Card['applicant']>;

function fullName(person: Person): string {
  return [person.surname, person.firstName, person.patronymic].filter(Boolean).join(' ');
}

function Contacts({ person, shown }: { readonly person: Person; readonly shown: boolean }) {
  const t = useT();
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
  return (
    <dl className="case-facts">
      {facts.map(([name, value]) => (
        <Fact key={`${name} ${value}`} name={name} value={value} />
      ))}
    </dl>
  );
}

export function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

/** Who asks. The numbers that identify a person are masked until somebody asks to see them. */
export function ApplicantBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const [shown, setShown] = useState(false);
  const person = card.applicant;
  const hasSecrets =
    person !== null && (person.phones.length > 0 || Boolean(person.identityNumber ?? person.birthDate));
  return (
    <section className="case-section" aria-label={t('case.applicant')}>
      <p>
        <strong>{person && !person.organisation ? fullName(person) : <ApplicantName item={card} />}</strong>
        {person && !person.organisation && card.signatures !== null ? (
          <span className="note">, {t('cases.signatures', { count: card.signatures })}</span>
        ) : null}
      </p>
      {person ? <Contacts person={person} shown={shown} /> : null}
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
    </section>
  );
}
