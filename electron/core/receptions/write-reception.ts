import type { z } from 'zod';
import type { OralAnswer, ReceptionEntry } from '../../../shared/contract/intake';
import type { Author, Channel } from '../../../shared/domain/codes';
import {
  defaultIndices,
  defaultTemplate,
  formatNumber,
  letterFor,
  parseTemplate,
} from '../../../shared/domain/numbering';
import { yearOf } from '../../../shared/lib/dates';
import type { WriteTx } from '../../db';
import { takeNumbers } from '../appeals/take-numbers';
import type { Deps } from '../deps';
import type { OfficeRow } from '../office/office-row';
import type { Actor } from '../session/session';
import { RECEPTIONS } from './reception-row';

/** Series of the cards' numbers. */
export const RECEPTION_SERIES = 'reception';

/** Writes the card of a personal reception beside the case it began, in the caller's transaction. */
export async function writeReception(
  deps: Deps,
  tx: WriteTx,
  office: OfficeRow,
  actor: Actor,
  held: {
    readonly caseId: string;
    readonly heldOn: string;
    readonly channel: Channel;
    readonly author: Author;
    readonly entry: z.output<typeof ReceptionEntry>;
    readonly oralAnswer: z.output<typeof OralAnswer> | null;
  },
): Promise<string> {
  const year = yearOf(deps.clock.today());
  const seq = (await takeNumbers(tx, office.id, RECEPTION_SERIES, year, 1)) + 1;
  const parsed = parseTemplate(defaultTemplate(office.profile, RECEPTION_SERIES));
  if (!parsed.ok) throw new Error(`number template of receptions: ${parsed.error.code}`);
  const indices = defaultIndices(office.profile);
  const number = formatNumber(parsed.template, {
    office: office.code,
    letter: letterFor(indices, RECEPTION_SERIES, held.author),
    channel: indices.channel[held.channel],
    year,
    seq,
  });
  const row = {
    office_id: office.id,
    id: deps.newId(),
    case_id: held.caseId,
    number,
    year,
    seq,
    held_on: held.heldOn,
    receiver_id: actor.id,
    oral: held.oralAnswer ? (1 as const) : (0 as const),
  };
  await RECEPTIONS.insert(deps, tx, row, {
    ...held.entry,
    receiver: actor.name,
    answer: held.oralAnswer?.words ?? '',
    consent: held.oralAnswer?.consent ?? false,
  });
  return number;
}
