import type { z } from 'zod';
import type { RegisterAppeal } from '../../../shared/contract/appeals';
import { may } from '../../../shared/domain/access/access';
import { refuseRegistration } from '../../../shared/domain/appeals/check-registration';
import { filledFields } from '../../../shared/domain/appeals/filled-fields';
import { isReception, refuseFields } from '../../../shared/domain/appeals/registration-fields';
import type { JournalEvent } from '../../../shared/domain/audit/events';
import { type Candidate, type Decision, decideExecutor } from '../../../shared/domain/routing/decide';
import { repeatAfterLinks } from '../../../shared/domain/similarity';
import { yearOf } from '../../../shared/lib/dates';
import type { WriteTx } from '../../db';
import { attachWaiting } from '../attachments/attach-waiting';
import { openCampaign } from '../campaigns/stored-campaign';
import type { Deps } from '../deps';
import { refuseUsedDraft, spendDraft } from '../drafts/keep-drafts';
import { appendEvents } from '../journal/append-events';
import { takeReserved } from '../numbers/ranges';
import { deskOf, numberTemplateOf, officeOf } from '../office/office-row';
import { newStatusCode, statusKey } from '../receipts/status-key';
import { writeReception } from '../receptions/write-reception';
import { findTerritoryPath, findTopicsByCode, topicKey } from '../reference/look-up';
import { refuse } from '../refusal';
import { chooseByHand } from '../routing/choose-by-hand';
import { loadCandidates, loadRules } from '../routing/load-routing';
import { routableOf } from '../routing/routable';
import type { Actor } from '../session/session';
import { findLinked, linkRegistered } from '../similar/link-registered';
import { markAssigned } from '../staff/executor-turn';
import { postOf } from '../staff/own-post';
import { lookupHashOf } from '../vault/lookup-key';
import { admitPeople } from './admit-people';
import { answerDueOn } from './due-date';
import { insertCases } from './insert-cases';

type Input = z.output<typeof RegisterAppeal>;

/** Source of appeals registered one by one; imports name their own. */
const OWN_SOURCE = 'register';

/**
 * Registers one appeal: checks it, routes it, gives it its number and its due date, seals what is personal.
 * One transaction with its journal events. Refusals: registerErrors of the contract.
 */
export async function registerAppeal(deps: Deps, actor: Actor, input: Input) {
  if (!may(actor, 'appeals.register')) refuse('FORBIDDEN');
  if (input.campaignId && !may(actor, 'campaigns.mark')) refuse('FORBIDDEN');
  const today = deps.clock.today();
  const receivedOn = input.receivedOn ?? today;
  const refusal = refuseRegistration({ ...input, receivedOn }, today);
  if (refusal) refuse(refusal);

  // What an appeal is checked against seldom changes and is read beside each other, outside the lock.
  const { read } = deps.db;
  const [office, topics, territoryPath, rules, ownPost] = await Promise.all([
    officeOf(read, actor.officeId),
    findTopicsByCode(read, actor.officeId, input.questions),
    input.territory ? findTerritoryPath(read, input.territory) : null,
    loadRules(read, actor.officeId),
    postOf(read, actor.id),
  ]);
  // Of a known person nothing is demanded again; what is missing is asked for on the person's own page.
  const required = input.applicantId ? [] : deskOf(office).requiredFields;
  const refusedField = refuseFields(input, filledFields(input), required);
  if (refusedField) refuse(refusedField.code, { field: refusedField.field });
  if (input.reception && !isReception(input)) refuse('FIELD_NOT_ASKED', { field: 'workplace' });
  const statusCode = newStatusCode();
  return deps.db.write(async tx => {
    if (input.draftId) await refuseUsedDraft(tx, actor, input.draftId);
    if (input.externalId) await refuseTwin(tx, office.id, input.externalId);
    const questions = input.questions.map((ref, index) => ({
      topic: topics.get(topicKey(ref)) ?? refuse('UNKNOWN_TOPIC', { index, code: ref.code }),
      result: input.oralAnswer?.result ?? null,
    }));
    if (input.campaignId) await openCampaign(tx, office.id, input.campaignId);
    if (input.territory && territoryPath === null) refuse('UNKNOWN_TERRITORY', { code: input.territory });

    const { events, ...people } = await admitPeople(deps, tx, office, input);
    const candidates = await loadCandidates(tx, office.id, today);
    const byRules = () => {
      const { socialPosition, benefits } = people.applicant ?? {};
      const incoming = {
        ...input,
        topics: questions.map(q => q.topic),
        campaign: input.campaignId,
        territoryPath,
        socialPosition,
        benefits,
      };
      const when = { today, now: deps.clock.now() };
      return decideExecutor(
        routableOf(incoming, rules, [input.summary, input.text], when),
        rules,
        candidates,
      );
    };
    const decision = input.executorId
      ? chooseByHand(actor, candidates, input.executorId, byRules())
      : input.oralAnswer
        ? answeredBy(actor, candidates)
        : byRules();
    const linked = await findLinked(tx, actor, receivedOn, input.links ?? []);
    // Before the counter and the journal's head, as every change of a case does: locks are taken in one order.
    if (decision.executorId) await markAssigned(deps, tx, actor.officeId, decision.executorId);
    const reserved = input.reserved ? await takeReserved(deps, tx, office.id, input.reserved) : null;
    const dueOn = answerDueOn(deps, office.profile, receivedOn, decision.term);
    const [registered] = await insertCases(
      deps,
      tx,
      office,
      actor.id,
      numberTemplateOf(office),
      [
        {
          id: deps.newId(),
          sourceId: input.externalId ? OWN_SOURCE : null,
          externalId: input.externalId ?? null,
          receivedOn,
          dueOn,
          closedOn: input.oralAnswer ? receivedOn : null,
          status: input.oralAnswer ? 'closed' : decision.executorId === null ? 'queued' : 'assigned',
          channel: input.channel,
          source: input.source,
          kind: input.kind,
          author: input.author,
          signatures: input.signatures ?? null,
          repeat: repeatAfterLinks(
            input.repeat,
            linked.map(link => link.kind),
          ),
          language: input.language,
          urgency: input.urgency,
          territory: input.territory ?? null,
          questions,
          ...people,
          summary: input.summary,
          text: input.text,
          decision,
          intake: input.intake,
          campaignId: input.campaignId ?? null,
          ...(reserved ? { reserved } : {}),
          statusKey: statusKey(await lookupHashOf(deps, tx, office.id), statusCode),
        },
      ],
      () => yearOf(today),
      (appeal, number) => [
        ...events,
        { type: 'APPEAL_REGISTERED', caseId: appeal.id, data: { number, due: dueOn } },
        {
          type: 'APPEAL_ROUTED',
          caseId: appeal.id,
          data: { executor: decision.executorName, rule: decision.ruleId },
        },
        ...(input.oralAnswer ? answeredAtOnce(appeal.id, receivedOn, input.oralAnswer.result) : []),
      ],
    );
    if (!registered) throw new Error('registration answered nothing');
    await attachWaiting(deps, tx, actor, registered.id, input.attachmentIds ?? []);
    if (input.draftId) await spendDraft(deps, tx, actor, input.draftId, registered.number);
    await linkRegistered(deps, tx, actor, registered, linked);
    const receptionNumber = input.reception
      ? await writeReception(deps, tx, office, actor, {
          caseId: registered.id,
          heldOn: receivedOn,
          channel: input.channel,
          author: input.author,
          entry: { ...input.reception, post: input.reception.post || ownPost },
          oralAnswer: input.oralAnswer ?? null,
        })
      : null;
    if (receptionNumber)
      await appendEvents(deps, tx, office.id, actor.id, [
        { type: 'RECEPTION_HELD', caseId: registered.id, data: { number: receptionNumber } },
      ]);
    return {
      ...registered,
      receivedOn,
      dueOn,
      decision,
      version: 1,
      status: input.oralAnswer
        ? ('closed' as const)
        : decision.executorId
          ? ('assigned' as const)
          : ('queued' as const),
      receipt: {
        ...registered,
        version: 1,
        registeredAt: deps.clock.now(),
        receivedOn,
        dueOn,
        takenBy: actor.name,
        takenByPost: ownPost,
        sheets: input.intake?.sheets ?? null,
        attachments: input.intake?.attachments ?? null,
        language: input.language,
        statusCode,
      },
      receptionNumber,
    };
  });
}

/** Who answered on the spot: the member of staff's own desk, else nobody's. */
function answeredBy(actor: Actor, candidates: readonly Candidate[]): Decision {
  const desk = candidates.find(({ id, active }) => id === actor.executorId && active);
  return {
    executorId: desk?.id ?? null,
    executorName: desk?.name ?? null,
    executorKind: desk?.kind ?? null,
    ruleId: null,
    reasons: [{ code: 'answered-orally', params: { name: actor.name } }],
    runnersUp: [],
  };
}

function answeredAtOnce(caseId: string, on: string, result: string): JournalEvent[] {
  return [
    { type: 'ANSWERED_ORALLY', caseId, data: { result } },
    { type: 'APPEAL_CLOSED', caseId, data: { on, late: false } },
  ];
}

async function refuseTwin(tx: WriteTx, officeId: string, externalId: string): Promise<void> {
  const twin = await tx
    .selectFrom('cases')
    .select('number')
    .where('office_id', '=', officeId)
    .where('source_id', '=', OWN_SOURCE)
    .where('external_id', '=', externalId)
    .executeTakeFirst();
  if (twin) refuse('ALREADY_REGISTERED', { number: twin.number });
}
