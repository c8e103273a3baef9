import { addDays } from '../../shared/lib/dates';
import { type Client, TODAY } from './core';
import { liveMeasure, type PlannedMeasure, type RememberedMeasure } from './live-measure';
import type { RememberedAppeal } from './naive-statistics';
import type { PlannedAppeal } from './random-appeals';

export interface Staffed {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly level: string | null;
}

/** Registers an appeal, in this campaign if the plan says so, and works it as a person would; what became of it. */
export async function liveAppeal(
  head: Client,
  staff: readonly Staffed[],
  plan: PlannedAppeal & { readonly measures?: readonly PlannedMeasure[] },
  campaignId?: string,
): Promise<RememberedAppeal> {
  const campaign = plan.inCampaign ? (campaignId ?? null) : null;
  const executor = plan.executor === null ? null : (staff[plan.executor] ?? null);
  const registered = await head.appeals.register({
    receivedOn: plan.receivedOn,
    channel: plan.channel,
    source: plan.source,
    kind: plan.kind,
    repeat: plan.repeat,
    language: plan.language,
    ...authorOf(plan),
    ...(plan.territory ? { territory: plan.territory } : {}),
    ...(campaign ? { campaignId: campaign } : {}),
    questions: plan.questions.map(({ topic }) => ({ classifier: 'ru-2025', code: topic })),
    summary: 'Случай для счёта',
    ...(executor ? { executorId: executor.id } : {}),
  });
  const { results, closedOn } = executor
    ? await workAppeal(head, registered.id, plan)
    : { results: plan.questions.map(() => null), closedOn: null };
  const measures: RememberedMeasure[] = [];
  for (const planned of plan.measures ?? []) {
    const measure = await liveMeasure(head, registered.id, plan.receivedOn, planned);
    if (measure) measures.push(measure);
  }
  return {
    receivedOn: plan.receivedOn,
    dueOn: registered.dueOn,
    closedOn,
    channel: plan.channel,
    source: plan.source,
    kind: plan.kind,
    author: plan.person ? 'individual' : 'anonymous',
    repeat: plan.repeat,
    territory: plan.territory,
    executor,
    sex: plan.person?.sex ?? null,
    ageBand: plan.person?.age?.[1] ?? null,
    socialPosition: plan.person?.socialPosition ?? null,
    benefits: plan.person?.benefits ?? [],
    campaign,
    language: plan.language,
    questions: plan.questions.map(({ topic }, index) => ({ topic, result: results[index] ?? null })),
    measures,
  };
}

type Registration = Parameters<Client['appeals']['register']>[0];

function authorOf({ person, receivedOn }: PlannedAppeal): Pick<Registration, 'author' | 'applicant'> {
  if (!person) return { author: 'anonymous' };
  const { sex, age, socialPosition, benefits } = person;
  return {
    author: 'individual',
    applicant: {
      surname: 'Счётова',
      ...(sex ? { sex } : {}),
      // Born on 1 January, so that the age is the difference of the years on any day.
      ...(age ? { birthDate: `${Number(receivedOn.slice(0, 4)) - age[0]}-01-01` } : {}),
      ...(socialPosition ? { socialPosition } : {}),
      benefits,
    },
  };
}

/** Takes the case into work, enters the results, and closes it where every question has one. */
async function workAppeal(head: Client, id: string, plan: PlannedAppeal) {
  let { version } = await head.appeals.accept({ id, expectedVersion: 1 });
  const { questions } = await head.appeals.get({ id });
  for (const [index, question] of questions.entries()) {
    const result = plan.questions[index]?.result ?? null;
    if (result === null) continue;
    const set = { id, expectedVersion: version, questionId: question.id, result };
    ({ version } = await head.appeals.setResult(set));
  }
  const results = plan.questions.map(({ result }) => result);
  const closedOn = plan.closesAfter === null ? null : addDays(plan.receivedOn, plan.closesAfter);
  if (closedOn === null || closedOn > TODAY || results.includes(null)) return { results, closedOn: null };
  await head.appeals.close({ id, expectedVersion: version, closedOn });
  return { results, closedOn };
}
