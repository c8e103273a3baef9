import type { AidKind } from '../aid/aid-kinds';
import { isReception } from '../appeals/registration-fields';
import type { Profile } from '../codes';
import type { BodyKind } from '../forwards/forward-rules';
import type { MeasureKind } from '../measures/measure-rules';
import type { Outcome } from '../promises/promise-rules';
import { DEMO_AID, DEMO_BODIES, DEMO_INQUIRY, DEMO_MEASURE, DEMO_PROMISE } from './deed-words';
import type { DemoAppeal } from './demo-appeal';
import type { Random } from './random';

/** What is done about an invented appeal; days are calendar days after its arrival. */
export type DemoDeed = { readonly afterDays: number } & (
  | {
      readonly kind: 'inquiry';
      readonly bodyKind: BodyKind;
      readonly body: string;
      readonly asked: string;
      /** The reason of a day by which it is answered, where no law names one. */
      readonly basis: string;
      readonly answer: { readonly afterDays: number; readonly words: string } | null;
    }
  | {
      readonly kind: 'promise';
      readonly dueAfterDays: number;
      readonly promised: string;
      readonly settled: { readonly afterDays: number; readonly outcome: Outcome; readonly words: string };
    }
  | {
      readonly kind: 'aid';
      readonly aidKind: AidKind;
      readonly amount: number | null;
      readonly given: string;
    }
  | {
      readonly kind: 'measure';
      readonly measureKind: MeasureKind;
      readonly persons: number | null;
      readonly found: string;
    }
);

export interface DemoWork {
  /** Login of who received the citizen; null: no personal reception, or no card of it. */
  readonly receiver: string | null;
  readonly deeds: readonly DemoDeed[];
}

const RECEIVERS = [
  ['deputy1', 4],
  ['deputy2', 3],
  ['head', 2],
  ['lawyer1', 2],
  ['assistant', 1],
] as const;
const TENGE_IN_ROUBLE = 5;
const HOUSING = '0005';
const SOCIAL = '0002';

/** Plans who received a citizen and what was done: letters, promises, aid, checks. Nobody promises the nameless. */
export function planDeeds(
  random: Random,
  appeal: Pick<DemoAppeal, 'author' | 'channel' | 'language' | 'outcome' | 'questions'>,
  profile: Profile,
): DemoWork {
  const { author, language, outcome } = appeal;
  const held = isReception(appeal);
  const receiver = held && random.chance(0.8) ? random.weighted(RECEIVERS) : null;
  const begun = outcome.acceptAfterDays ?? 0;
  const section = appeal.questions[0]?.code.slice(0, 4);
  const deeds: DemoDeed[] = [];
  if (random.chance(0.2)) deeds.push(planInquiry(random, begun + random.int(0, 2), language, profile));
  if (held && random.chance(0.25)) deeds.push(planPromise(random, begun, language));
  if (author !== 'anonymous' && section === SOCIAL && random.chance(0.35))
    deeds.push(planAid(random, begun + random.int(0, 3), language, profile));
  if (section === HOUSING && random.chance(0.35)) deeds.push(planMeasure(random, begun + 1, language));
  return { receiver, deeds };
}

/** On which day after the arrival something comes of a deed; null: nothing does. */
export function followDay(deed: DemoDeed): number | null {
  if (deed.kind === 'inquiry') return deed.answer?.afterDays ?? null;
  return deed.kind === 'promise' ? deed.settled.afterDays : null;
}

function planInquiry(random: Random, afterDays: number, language: 'ru' | 'kk', profile: Profile): DemoDeed {
  const body = random.pick(DEMO_BODIES[profile]);
  const answered = random.chance(0.75);
  return {
    kind: 'inquiry',
    afterDays,
    bodyKind: body.kind,
    body: body[language],
    asked: DEMO_INQUIRY.asked[language],
    basis: DEMO_INQUIRY.basis[language],
    answer: answered
      ? { afterDays: afterDays + random.int(6, 26), words: DEMO_INQUIRY.answer[language] }
      : null,
  };
}

function planPromise(random: Random, afterDays: number, language: 'ru' | 'kk'): DemoDeed {
  const outcome = random.chance(0.85) ? 'kept' : 'broken';
  return {
    kind: 'promise',
    afterDays,
    dueAfterDays: afterDays + 14,
    promised: DEMO_PROMISE.promised[language],
    settled: { afterDays: afterDays + random.int(5, 18), outcome, words: DEMO_PROMISE[outcome][language] },
  };
}

function planAid(random: Random, afterDays: number, language: 'ru' | 'kk', profile: Profile): DemoDeed {
  const aid = random.pick(DEMO_AID);
  const amount = aid.tenge === null ? null : profile === 'KZ' ? aid.tenge : aid.tenge / TENGE_IN_ROUBLE;
  return { kind: 'aid', afterDays, aidKind: aid.kind, amount, given: aid[language] };
}

function planMeasure(random: Random, afterDays: number, language: 'ru' | 'kk'): DemoDeed {
  const measureKind = random.chance(0.7) ? 'visit' : 'responsibility';
  return {
    kind: 'measure',
    afterDays,
    measureKind,
    persons: measureKind === 'visit' ? null : random.int(1, 2),
    found: DEMO_MEASURE[measureKind][language],
  };
}
