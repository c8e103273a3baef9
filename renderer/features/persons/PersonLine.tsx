import { Link } from 'wouter';
import { personHref } from '../../app/addresses';
import { useT } from '../../app/language';
import { formatDate, Tag } from '../../ui';
import type { PersonItem } from './person-types';

/** Flags in words; a threat stands out, the rest only inform. */
export function PersonFlags({ flags }: { readonly flags: PersonItem['flags'] }) {
  const t = useT();
  return (
    <>
      {flags.map(flag => (
        <Tag key={flag.code} tone={flag.code === 'threat' ? 'bad' : 'info'}>
          {t(`code.flag.${flag.code}`)}
        </Tag>
      ))}
    </>
  );
}

interface PersonLineProps {
  readonly person: PersonItem;
  /** The name leads to the person's page. */
  readonly linked?: boolean;
}

/** One known person in two lines: who, and what the office remembers of them. */
export function PersonLine({ person, linked = false }: PersonLineProps) {
  const t = useT();
  const facts = [
    person.birthDate ? formatDate(person.birthDate) : null,
    person.phone,
    person.openCases > 0
      ? t('persons.open', { count: person.openCases })
      : t('persons.cases', { count: person.cases }),
    person.lastVisit ? t('persons.lastVisit', { day: formatDate(person.lastVisit) }) : null,
    person.address,
  ];
  return (
    <>
      <div className="person-line">
        {linked ? <Link href={personHref(person.id)}>{person.name}</Link> : <span>{person.name}</span>}{' '}
        <PersonFlags flags={person.flags} />
      </div>
      <div className="note">{facts.filter(Boolean).join(' · ')}</div>
    </>
  );
}
