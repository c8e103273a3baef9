import { Status } from '../../../shared/contract/common';
import { CaseLink } from '../../../shared/contract/similar';
import { visibleCases } from '../appeals/case-items';
import { SealedCase } from '../appeals/sealed-case';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';

/** Cases linked with this one, in either direction, newest link first; those the actor may not see are left out. */
export async function listLinks(deps: Deps, actor: Actor, input: { id: string }) {
  const { read } = deps.db;
  const seal = officeSeal(deps, actor.officeId);
  const appeal = await visibleCases(read, actor)
    .where('cases.id', '=', input.id)
    .select('cases.id')
    .executeTakeFirst();
  if (!appeal) refuse('NOT_FOUND');
  const links = await read
    .selectFrom('case_links as l')
    .leftJoin('users as u', 'u.id', 'l.said_by')
    .select(['l.id', 'l.case_id', 'l.other_id', 'l.kind', 'l.said_at', 'u.name'])
    .where('l.office_id', '=', actor.officeId)
    .where(eb => eb.or([eb('l.case_id', '=', appeal.id), eb('l.other_id', '=', appeal.id)]))
    .orderBy('l.said_at', 'desc')
    .orderBy('l.id')
    .execute();
  const others = links.map(link => (link.case_id === appeal.id ? link.other_id : link.case_id));
  const cases = await openOthers(deps, actor, seal, others);
  return links.flatMap((link, index) => {
    const other = cases.get(others[index] ?? '');
    if (!other) return [];
    return [
      CaseLink.parse({
        id: link.id,
        kind: link.kind,
        later: link.case_id === appeal.id,
        other,
        by: link.name ?? '',
        at: link.said_at,
      }),
    ];
  });
}

async function openOthers(
  deps: Deps,
  actor: Actor,
  seal: ReturnType<typeof officeSeal>,
  ids: readonly string[],
) {
  if (ids.length === 0) return new Map();
  const rows = await visibleCases(deps.db.read, actor)
    .where('cases.id', 'in', [...ids])
    .where('cases.destroyed_on', 'is', null)
    .select([
      'cases.id',
      'cases.number',
      'cases.status',
      'cases.received_on',
      'cases.closed_on',
      'cases.sealed',
      'cases.key_version',
    ])
    .execute();
  const questions = await deps.db.read
    .selectFrom('questions')
    .select(['case_id', 'result'])
    .where('office_id', '=', actor.officeId)
    .where('case_id', 'in', [...ids])
    .where('result', 'is not', null)
    .orderBy('ordinal')
    .execute();
  return new Map(
    rows.map(row => [
      row.id,
      {
        id: row.id,
        number: row.number,
        summary: SealedCase.parse(seal.open('cases.sealed', row.id, row.key_version, row.sealed)).summary,
        status: Status.parse(row.status),
        receivedOn: row.received_on,
        closedOn: row.closed_on,
        results: questions.filter(question => question.case_id === row.id).map(question => question.result),
      },
    ]),
  );
}
