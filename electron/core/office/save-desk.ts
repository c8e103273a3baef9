import type { z } from 'zod';
import type { OfficeDesk } from '../../../shared/contract/intake';
import { may } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';

/** Sets how citizens reach the office, as receipts print it, and the fields it demands at registration. */
export async function saveDesk(deps: Deps, actor: Actor, input: z.output<typeof OfficeDesk>) {
  if (!may(actor, 'desk.edit')) refuse('FORBIDDEN');
  const requiredFields = [...new Set(input.requiredFields)];
  await deps.db.write(async tx => {
    await vouching(deps, tx, actor.officeId, ['offices'], () =>
      tx
        .updateTable('offices')
        .set({
          phone: input.phone,
          address_ru: input.addressRu,
          address_kk: input.addressKk,
          hours_ru: input.hoursRu,
          hours_kk: input.hoursKk,
          required_fields: JSON.stringify(requiredFields),
        })
        .where('id', '=', actor.officeId)
        .execute(),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'DESK_SAVED', data: { requiredFields: requiredFields.length } },
    ]);
  });
  return { ...input, requiredFields };
}
