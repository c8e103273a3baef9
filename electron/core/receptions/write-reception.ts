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
import type { Tables, WriteTx } from '../../db';
import { takeNumbers } from '../appeals/take-numbers';
import type { Deps } from '../deps';
import type { OfficeRow } from '../office/office-row';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { macOf, sameMac } from '../vault/row-seal';

/** Series of the cards' numbers. */
export const RECEPTION_SERIES = 'reception';

type ReceptionRow = Omit<Tables['receptions'], 'row_mac'>;

/** MAC of a card: its clear columns and, after them, its sealed bytes. */
export function receptionMac(deps: Pick<Deps, 'keys'>, row: ReceptionRow): Buffer {
  const { sealed, ...clear } = row;
  const { office_id, id, case_id, number, year, seq, held_on, receiver_id, oral, key_version, version } =
    clear;
  const values = [
    office_id,
    id,
    case_id,
    number,
    year,
    seq,
    held_on,
    receiver_id,
    oral,
    key_version,
    version,
  ];
  return macOf(deps, office_id, key_version, ['receptions', ...values], sealed);
}

export const isOwnReception = (
  deps: Pick<Deps, 'keys'>,
  { row_mac, ...row }: Tables['receptions'],
): boolean => sameMac(row_mac, receptionMac(deps, row));

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
  const seal = officeSeal(deps, office.id);
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
  const id = deps.newId();
  const row: ReceptionRow = {
    office_id: office.id,
    id,
    case_id: held.caseId,
    number,
    year,
    seq,
    held_on: held.heldOn,
    receiver_id: actor.id,
    oral: held.oralAnswer ? 1 : 0,
    sealed: seal.seal('receptions.sealed', id, {
      ...held.entry,
      receiver: actor.name,
      answer: held.oralAnswer?.words ?? '',
      consent: held.oralAnswer?.consent ?? false,
    }),
    key_version: seal.keyVersion,
    version: 1,
  };
  await tx
    .insertInto('receptions')
    .values({ ...row, row_mac: receptionMac(deps, row) })
    .execute();
  return number;
}
