import type { IsoDate } from '../../lib/dates';
import type { AccessActor } from '../access/access';
import { type ActionRefusal, type CaseState, refuseRecord } from '../appeals/case-actions';
import type { DeputyLevel, ExecutorKind, Profile } from '../codes';
import { defaultTerms, type Instrument } from '../terms';

/** What is sent to a body in a citizen's matter (запрос, сауал), as it is offered. */
export const INSTRUMENTS = [
  'deputy-request',
  'parliamentary-request',
  'deputy-appeal',
  'advocate-request',
  'reception-letter',
] as const satisfies readonly Instrument[];

/** Whose name stands under an inquiry. */
export interface InquiryAuthor {
  readonly kind: ExecutorKind;
  readonly level: DeputyLevel | null;
}

const OF_DEPUTIES: ReadonlySet<Instrument> = new Set([
  'deputy-request',
  'parliamentary-request',
  'deputy-appeal',
]);

/** What this author may send: a deputy's instruments, an advocate's, or the office's letter; nothing for others. */
export function instrumentsOf(profile: Profile, { kind, level }: InquiryAuthor): Instrument[] {
  if (kind !== 'deputy' && kind !== 'lawyer') return [];
  return INSTRUMENTS.filter(instrument => {
    if (instrument === 'reception-letter') return true;
    if (OF_DEPUTIES.has(instrument) !== (kind === 'deputy')) return false;
    if (instrument === 'parliamentary-request' && level !== 'parliament') return false;
    return defaultTerms(profile).some(term => term.instrument === instrument);
  });
}

/** An inquiry as the rules see it; days are `YYYY-MM-DD`. */
export interface Inquiry {
  readonly dueOn: IsoDate;
  readonly answeredOn: IsoDate | null;
  /** Taken back as mistyped: it counts nowhere. */
  readonly withdrawnOn: IsoDate | null;
}

export const INQUIRY_STATES = ['waiting', 'overdue', 'answered', 'answered-late', 'withdrawn'] as const;
export type InquiryState = (typeof INQUIRY_STATES)[number];

/** What a list of cases may be narrowed to: an answer of a body is waited for, or is late. */
export const AWAITED_INQUIRIES = ['waiting', 'late'] as const;
export type AwaitedInquiry = (typeof AWAITED_INQUIRIES)[number];

/** How an inquiry stands; on the very day it is due an answer is in time. */
export function inquiryState({ dueOn, answeredOn, withdrawnOn }: Inquiry, today: IsoDate): InquiryState {
  if (withdrawnOn !== null) return 'withdrawn';
  if (answeredOn !== null) return answeredOn > dueOn ? 'answered-late' : 'answered';
  return today > dueOn ? 'overdue' : 'waiting';
}

/** Sending an inquiry to a body: while the case is at work. */
export function refuseIssueInquiry(actor: AccessActor, appeal: CaseState): ActionRefusal | null {
  const refusal = refuseRecord(actor, appeal);
  if (refusal) return refusal;
  return appeal.status === 'in-work' ? null : { code: 'WRONG_STATUS', status: appeal.status };
}

export type InquiryStep = 'answer' | 'withdraw';

/** Why a step is none any more: a body answers once, and a mistyped inquiry is taken back once. */
export function refuseInquiryStep(
  { answeredOn, withdrawnOn }: Inquiry,
  step: InquiryStep,
): 'ALREADY_NOTED' | 'ALREADY_WITHDRAWN' | null {
  if (withdrawnOn !== null) return 'ALREADY_WITHDRAWN';
  return step === 'answer' && answeredOn !== null ? 'ALREADY_NOTED' : null;
}
