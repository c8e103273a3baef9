import type { Enrolment, Package } from '../../../shared/contract/package';
import { may } from '../../../shared/domain/access/access';
import { changesBetween } from '../../../shared/domain/centre/changes';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { knowsForms } from '../forms/stored-forms';
import { appendEvents } from '../journal/append-events';
import { fingerprintOf } from '../package/signing-key';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { figuresOf, readSent } from './read-package';
import { packagesOf, packText } from './stored-packages';

/**
 * Takes what an office sent: its key, or the package of a quarter. A key that the centre does not know is taken only
 * with its digits, which somebody compared over the telephone. Refuses what {@link readSent} refuses, OFFICE_UNKNOWN
 * {office, fingerprint}, FORM_UNKNOWN, FOREIGN_SIGNATURE, PACKAGE_DOUBLE, OLDER_ISSUE.
 */
export async function takePackage(
  deps: Deps,
  actor: Actor,
  input: { readonly text: string; readonly fingerprint?: string | undefined },
) {
  if (!may(actor, 'centre.take')) refuse('FORBIDDEN');
  const sent = readSent(input.text);
  const content = await packText(Buffer.from(input.text));
  const forms = sent.format === 'reception-package' ? (sent.forms ?? []) : [];
  return deps.db.write(async tx => {
    if (!(await knowsForms(tx, actor.officeId, forms))) refuse('FORM_UNKNOWN');
    const office = await enrolled(deps, tx, actor, sent, input.fingerprint);
    const { code } = office;
    if (sent.format === 'reception-enrolment')
      return { kind: 'key' as const, office: sent.office, quarter: null, issue: null, changed: 0 };
    const { quarter, issue } = sent;
    const [newest] = await packagesOf(tx, office, [quarter]);
    const have = newest?.sent.issue ?? 0;
    if (issue === have) refuse('PACKAGE_DOUBLE', { office: code, quarter, issue });
    if (issue < have) refuse('OLDER_ISSUE', { office: code, quarter, issue });
    await tx
      .insertInto('centre_packages')
      .values({
        office_id: actor.officeId,
        code,
        quarter,
        issue,
        snapshot: sent.snapshot,
        received_at: deps.clock.now(),
        content,
      })
      .execute();
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'PACKAGE_TAKEN', data: { office: code, quarter, issue } },
    ]);
    const changed = newest ? changesBetween(figuresOf(newest.sent), figuresOf(sent)).length : 0;
    return { kind: 'package' as const, office: sent.office, quarter, issue, changed };
  });
}

/** The office by its key; a new one where the digits of the key were given. */
async function enrolled(
  deps: Deps,
  tx: WriteTx,
  actor: Actor,
  sent: Package | Enrolment,
  fingerprint: string | undefined,
) {
  const known = await tx
    .selectFrom('centre_offices')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .where('code', '=', sent.office.code)
    .executeTakeFirst();
  if (known && known.public_key !== sent.key) refuse('FOREIGN_SIGNATURE', { office: known.code });
  if (known) return known;
  const digits = fingerprintOf(sent.key);
  if (fingerprint !== digits) refuse('OFFICE_UNKNOWN', { office: sent.office.code, fingerprint: digits });
  const row = {
    office_id: actor.officeId,
    code: sent.office.code,
    name_ru: sent.office.name.ru,
    name_kk: sent.office.name.kk,
    territory: sent.office.territory,
    public_key: sent.key,
    enrolled_at: deps.clock.now(),
  };
  await tx.insertInto('centre_offices').values(row).execute();
  await appendEvents(deps, tx, actor.officeId, actor.id, [
    { type: 'OFFICE_ENROLLED', data: { office: row.code, fingerprint: digits } },
  ]);
  return row;
}
