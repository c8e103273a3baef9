import type { WriteTx } from '../../db';
import { applicantForms } from '../appeals/applicant';
import { caseForms } from '../appeals/case-forms';
import { SealedCase } from '../appeals/sealed-case';
import type { Deps } from '../deps';
import { officeSeal } from '../vault/office-seal';
import { caseIdsOf } from './person-cases';
import { findPerson, openPerson, personRows } from './stored-person';

const PAGE = 200;

/** Makes the cases of these persons findable by what the persons are called and reached by now. */
export async function reindexCases(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  personIds: readonly string[],
): Promise<void> {
  const ids = await caseIdsOf(tx, officeId, personIds);
  for (let from = 0; from < ids.length; from += PAGE)
    await reindexCasesById(deps, tx, officeId, ids.slice(from, from + PAGE));
}

/** Makes the index's entries of these cases anew; refuses LOCKED. */
export async function reindexCasesById(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const seal = officeSeal(deps, officeId);
  const cases = await tx
    .selectFrom('cases')
    .select(['id', 'doc', 'number', 'applicant_id', 'sealed', 'key_version'])
    .where('office_id', '=', officeId)
    .where('id', 'in', [...ids])
    .where('destroyed_on', 'is', null)
    .execute();
  const beside = await tx
    .selectFrom('case_people')
    .select(['case_id', 'applicant_id'])
    .where('office_id', '=', officeId)
    .where('case_id', 'in', [...ids])
    .execute();
  for (const row of cases) {
    const people = new Set(
      beside.filter(person => person.case_id === row.id).map(person => person.applicant_id),
    );
    if (row.applicant_id !== null) people.add(row.applicant_id);
    const forms = new Set<string>();
    for (const applicantRow of await personRows(tx, officeId, [...people])) {
      // A duplicate goes by its own old name as well as by that of the person it was joined to.
      const own = openPerson(seal, applicantRow);
      const person =
        applicantRow.merged_into === null ? own : await findPerson(tx, seal, officeId, applicantRow.id);
      for (const one of [own, person])
        if (one) for (const form of applicantForms(one.record)) forms.add(form);
    }
    const words = SealedCase.parse(seal.open('cases.sealed', row.id, row.key_version, row.sealed));
    for (const form of caseForms(words, row.number)) forms.add(form);
    await deps.db.search.replace(tx, officeId, { doc: row.doc, tokens: seal.tokens(forms) });
  }
}
