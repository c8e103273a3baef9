// biome-ignore-all lint/a11y/useSemanticElements: rows of the list exist only in sight, a table element cannot say that
// biome-ignore-all lint/a11y/useFocusableInteractive: the row is the one stop, its cells are read
import { Link } from 'wouter';
import { personHref } from '../../app/addresses';
import { useT } from '../../app/language';
import { formatDate } from '../../ui';
import { PersonFlags } from './PersonLine';
import type { PersonItem } from './person-types';

export const PERSON_COLUMNS = ['name', 'phone', 'cases', 'lastVisit', 'flags'] as const;
/** The box, then the columns; the name takes what is left. */
export const PERSON_TRACKS = '20px minmax(260px, 1.4fr) 170px 170px 100px minmax(150px, 0.8fr)';
export const PERSON_WIDTH = '960px';

export function PersonHead() {
  const t = useT();
  return (
    <div className="row-grid-row row-grid-head" role="row" aria-rowindex={1}>
      <span role="columnheader">
        <span className="sr-only">{t('cases.chosen.mark')}</span>
      </span>
      {PERSON_COLUMNS.map(column => (
        <span key={column} role="columnheader">
          {t(`persons.column.${column}`)}
        </span>
      ))}
    </div>
  );
}

/** One person as the list shows them: two lines, enough to tell namesakes apart. */
export function PersonCells({ person }: { readonly person: PersonItem }) {
  const t = useT();
  const about = [person.birthDate ? formatDate(person.birthDate) : null, person.address].filter(Boolean);
  return (
    <>
      <span role="gridcell" data-column="name">
        <Link className="one-line person-name" href={personHref(person.id)} tabIndex={-1}>
          {person.name}
        </Link>
        <span className="one-line note">{about.join(' · ')}</span>
      </span>
      <span role="gridcell" data-column="phone">
        {person.phone ?? ''}
      </span>
      <span role="gridcell" data-column="cases">
        <span className="one-line">{t('persons.cases', { count: person.cases })}</span>
        {person.openCases > 0 ? (
          <span className="one-line note">{t('persons.openShort', { count: person.openCases })}</span>
        ) : null}
      </span>
      <span role="gridcell" data-column="lastVisit">
        {person.lastVisit ? formatDate(person.lastVisit) : '—'}
      </span>
      <span role="gridcell" data-column="flags">
        <PersonFlags flags={person.flags} />
      </span>
    </>
  );
}
