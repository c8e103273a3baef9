import { Link } from 'wouter';
import { may } from '../../../shared/domain/access/access';
import { personHref } from '../../app/addresses';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { fullName, PersonFacts } from '../persons/PersonFacts';
import { ApplicantName } from './CaseRow';
import type { Card } from './case-types';

/** Who asks, and the way to everything the office knows of them. */
export function ApplicantBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const { actor } = useSession();
  const { applicant, person } = card;
  const named = applicant !== null && !applicant.organisation;
  return (
    <section className="case-section" aria-label={t('case.applicant')}>
      <p>
        <strong>{named ? fullName(applicant) : <ApplicantName item={card} />}</strong>
        {named && card.signatures !== null ? (
          <span className="note">, {t('cases.signatures', { count: card.signatures })}</span>
        ) : null}
      </p>
      {applicant ? <PersonFacts person={applicant} /> : null}
      {person && may(actor, 'persons.see') ? (
        <p>
          <Link href={personHref(person.id)}>{t('persons.openPage')}</Link>
        </p>
      ) : null}
    </section>
  );
}
