import { sql } from 'kysely';

/**
 * Cases that need a consent to processing and have none in force: neither of their person, under whatever record it
 * was given, nor of the case itself.
 */
export function withoutConsent(officeId: string) {
  return sql<boolean>`(cases.author <> 'anonymous' and cases.destroyed_on is null
    and cases.id not in (select k.case_id from consents k
      where k.office_id = ${officeId} and k.case_id is not null and k.kind is null and k.revoked_on is null)
    and coalesce((select coalesce(m.merged_into, m.id) from applicants m
        where m.office_id = cases.office_id and m.id = cases.applicant_id), '')
      not in (select coalesce(g.merged_into, g.id) from consents k
        join applicants g on g.office_id = k.office_id and g.id = k.person_id
        where k.office_id = ${officeId} and k.kind is null and k.revoked_on is null))`;
}
