import { z } from 'zod';
import { ACT_STATES, LEFT_OUT, MOST_IN_ACT } from '../domain/retention/act-rules';
import { changing, Id, Instant, IsoDate, LocalName, line, paragraphs, Status, signedIn } from './common';
import { refusals } from './refusals';
import { Quarter } from './statistics';

export const RetentionRule = z.strictObject({
  years: z.int().min(1).max(100),
  toYearEnd: z.boolean(),
});

export const SaveRetention = RetentionRule.extend({
  /** 0 = nobody has saved any yet. */
  expectedVersion: z.int().min(0),
  /** Hours between the head's signature under an act and its carrying out. */
  pauseHours: z.int().min(1).max(720),
  /** The law, order or file list that sets the term; it is printed on every act. */
  source: line(300).min(1),
}).strict();

/** How a case whose term runs out stands. */
export const DUE_STATES = ['ready', 'held', 'linked', 'in-act'] as const;

export const DueCase = z.strictObject({
  id: Id,
  number: z.string(),
  receivedOn: IsoDate,
  closedOn: IsoDate,
  keepUntil: IsoDate,
  state: z.enum(DUE_STATES),
  /** Number of a case that it must wait for, where it is linked. */
  waitsFor: z.string().nullable(),
  /** Why it is held, as somebody wrote it. */
  reason: z.string().nullable(),
});

export const ActView = z.strictObject({
  id: Id,
  /** `3/2031`. */
  number: z.string(),
  state: z.enum(ACT_STATES),
  version: z.int(),
  rule: RetentionRule,
  source: z.string(),
  preparedBy: z.string(),
  preparedAt: Instant,
  confirmedBy: z.string().nullable(),
  confirmedAt: Instant.nullable(),
  notBefore: Instant.nullable(),
  endedBy: z.string().nullable(),
  endedAt: Instant.nullable(),
  /** False while the base's files may still hold what was deleted. */
  cleared: z.boolean(),
  cases: z.int(),
  destroyed: z.int(),
  may: z.strictObject({ confirm: z.boolean(), withdraw: z.boolean(), carryOut: z.boolean() }),
});

const OnAct = z.strictObject({ id: Id, expectedVersion: z.int().min(1) });
const Act = z.strictObject({ id: Id, version: z.int() });
const OnCase = z.strictObject({ id: Id, expectedVersion: z.int().min(1) });
const ChangedCase = z.strictObject({ id: Id, version: z.int(), status: Status });
const actErrors = {
  WRONG_ACT_STATE: { data: z.strictObject({ state: z.enum(ACT_STATES) }) },
} as const;

export const retentionContract = {
  settings: signedIn.output(
    SaveRetention.omit({ expectedVersion: true, source: true })
      .extend({ version: z.int(), source: z.string() })
      .strict(),
  ),
  saveSettings: changing.input(SaveRetention).output(z.strictObject({ version: z.int() })),
  /** Cases whose term runs out by the end of a quarter, the longest over first. */
  due: signedIn
    .input(
      z.strictObject({
        quarter: Quarter,
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(
      z.strictObject({
        total: z.int(),
        /** How many of them could go into an act today. */
        readyNow: z.int(),
        items: z.array(DueCase),
      }),
    ),
  /** Draws up an act: of the cases named, or of as many as are ready, at most MOST_IN_ACT. */
  prepareAct: changing
    .input(z.strictObject({ caseIds: z.array(Id).min(1).max(MOST_IN_ACT).optional() }))
    .output(z.strictObject({ id: Id, number: z.string(), cases: z.int() }))
    .errors(
      refusals({
        NOTHING_DUE: {},
        NO_BASIS: {},
        CASE_NOT_DUE: { data: z.strictObject({ number: z.string(), state: z.string() }) },
      }),
    ),
  confirmAct: changing.input(OnAct).output(Act).errors(refusals(actErrors)),
  withdrawAct: changing
    .input(OnAct.extend({ reason: paragraphs(2000).min(1) }).strict())
    .output(Act)
    .errors(refusals(actErrors)),
  carryOutAct: changing
    .input(OnAct)
    .output(Act.extend({ destroyed: z.int(), leftOut: z.int() }).strict())
    .errors(refusals({ ...actErrors, PAUSE_NOT_OVER: { data: z.strictObject({ notBefore: Instant }) } })),
  acts: signedIn.output(z.array(ActView)),
  /** One act as it is printed. */
  act: signedIn
    .input(z.strictObject({ id: Id }))
    .output(
      z.strictObject({
        act: ActView,
        office: LocalName.extend({ code: z.string() }).strict(),
        rows: z.array(
          z.strictObject({
            number: z.string(),
            receivedOn: IsoDate,
            closedOn: IsoDate,
            keepUntil: IsoDate,
            outcome: z.enum(['destroyed', ...LEFT_OUT]).nullable(),
          }),
        ),
      }),
    )
    .errors(refusals({ NOT_FOUND: {} })),
  /** Cases that an act destroyed and a restored base holds again. */
  returned: signedIn.output(
    z.array(z.strictObject({ id: Id, number: z.string(), act: z.string(), inAct: z.boolean() })),
  ),
  /** How long one case is kept, and why. */
  ofCase: signedIn
    .input(z.strictObject({ id: Id }))
    .output(
      z.strictObject({
        /** Null while it is open. */
        keepUntil: IsoDate.nullable(),
        heldOn: IsoDate.nullable(),
        reason: z.string().nullable(),
        /** Cases linked with it, in either direction. */
        linked: z.array(z.strictObject({ id: Id, number: z.string() })),
        destroyed: z.strictObject({ on: IsoDate, act: z.string() }).nullable(),
        may: z.strictObject({ hold: z.boolean() }),
      }),
    )
    .errors(refusals({ NOT_FOUND: {} })),
  hold: changing
    .input(OnCase.extend({ reason: paragraphs(2000).min(1) }).strict())
    .output(ChangedCase)
    .errors(refusals({ ALREADY_HELD: {} })),
  release: changing
    .input(OnCase.extend({ reason: paragraphs(2000).min(1) }).strict())
    .output(ChangedCase)
    .errors(refusals({ NOT_HELD: {} })),
};
