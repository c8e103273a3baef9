import { z } from 'zod';
import type { Deps } from '../deps';
import { toldIn } from '../journal/told-events';
import type { Problem } from './problem';

const Given = z.object({ consent: z.string(), person: z.string().nullable() });

interface Event {
  readonly type: string;
  readonly case_id: string | null;
  readonly data: string;
}

/**
 * Consents that the journal knows of and the base does not. One goes with its person, or with a case of nobody known,
 * and never alone. `see` is told of every event in its order.
 */
export function createConsentWatch() {
  const told = new Map<string, { person: string | null; caseId: string | null }>();
  return {
    see({ type, case_id: caseId, data }: Event): void {
      const given = type === 'CONSENT_GIVEN' ? toldIn(Given, data) : null;
      if (given) told.set(given.consent, { person: given.person, caseId });
    },
    async missing({ db: { read } }: Pick<Deps, 'db'>, officeId: string): Promise<Problem[]> {
      if (told.size === 0) return [];
      const there = await read
        .selectFrom('consents')
        .select('id')
        .where('office_id', '=', officeId)
        .execute();
      for (const { id } of there) told.delete(id);
      const problems: Problem[] = [];
      for (const [row, { person, caseId }] of told) {
        const keeper =
          person === null
            ? await read
                .selectFrom('cases')
                .select('id')
                .where('office_id', '=', officeId)
                .where('id', '=', caseId ?? '')
                .where('destroyed_on', 'is', null)
                .executeTakeFirst()
            : await read
                .selectFrom('applicants')
                .select('id')
                .where('office_id', '=', officeId)
                .where('id', '=', person)
                .executeTakeFirst();
        if (keeper) problems.push({ code: 'ROW_MISSING', table: 'consents', row });
      }
      return problems;
    },
  };
}
