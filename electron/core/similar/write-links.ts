import type { JournalEvent } from '../../../shared/domain/audit/events';
import type { LinkKind } from '../../../shared/domain/codes';
import type { Tables, WriteTx } from '../../db';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { macOf, sameMac } from '../vault/row-seal';

type LinkRow = Tables['case_links'];

/** MAC of a link. */
export function linkMac(deps: Pick<Deps, 'keys'>, row: Omit<LinkRow, 'row_mac'>): Buffer {
  const { office_id, id, case_id, other_id, kind, said_by, said_at, key_version } = row;
  const parts = ['case_links', office_id, id, case_id, other_id, kind, said_by, said_at, key_version];
  return macOf(deps, office_id, key_version, parts);
}

/** Is the MAC of a link its own? False as well where nobody holds the key version the row names. */
export function isOwnLink(deps: Pick<Deps, 'keys'>, { row_mac, ...row }: LinkRow): boolean {
  const unlocked = deps.keys.versionsOf(row.office_id).includes(row.key_version);
  return unlocked && sameMac(row_mac, linkMac(deps, row));
}

interface LinkedCase {
  readonly id: string;
  readonly number: string;
}

/** Writes one link in the caller's transaction; the journal tells it of both cases. */
export async function writeLink(
  deps: Deps,
  tx: WriteTx,
  actor: Actor,
  appeal: LinkedCase,
  other: LinkedCase,
  kind: LinkKind,
): Promise<[JournalEvent, JournalEvent]> {
  const row = {
    office_id: actor.officeId,
    id: deps.newId(),
    case_id: appeal.id,
    other_id: other.id,
    kind,
    said_by: actor.id,
    said_at: deps.clock.now(),
    key_version: officeSeal(deps, actor.officeId).keyVersion,
  };
  await tx
    .insertInto('case_links')
    .values({ ...row, row_mac: linkMac(deps, row) })
    .execute();
  return linkEvents('CASE_LINKED', appeal, other, kind);
}

/** The same event told of both cases: each journal page of a case must show it. */
export function linkEvents(
  type: 'CASE_LINKED' | 'CASE_UNLINKED',
  appeal: LinkedCase,
  other: LinkedCase,
  link: LinkKind,
): [JournalEvent, JournalEvent] {
  return [
    { type, caseId: appeal.id, data: { link, other: other.number, later: true } },
    { type, caseId: other.id, data: { link, other: appeal.number, later: false } },
  ];
}

/** Links that another program made or changed, for the check of the base. */
export async function changedLinks(deps: Pick<Deps, 'db' | 'keys'>, officeId: string) {
  const rows = await deps.db.read
    .selectFrom('case_links')
    .selectAll()
    .where('office_id', '=', officeId)
    .execute();
  return rows
    .filter(row => !isOwnLink(deps, row))
    .map(row => ({ code: 'ROW_CHANGED' as const, table: 'case_links', row: row.id }));
}
