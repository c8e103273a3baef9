import { z } from 'zod';
import { PART_ROLES, PART_STATES, PART_STEPS } from '../domain/parts/part-actions';
import {
  CaseChanged,
  changing,
  ExecutorKind,
  Id,
  Instant,
  IsoDate,
  OnCase,
  paragraphs,
  signedIn,
  wrongStatus,
} from './common';
import { refusals } from './refusals';

export const PartRole = z.enum(PART_ROLES);
export const PartState = z.enum(PART_STATES);
export const PartStep = z.enum(PART_STEPS);

/** Words of a part: what is asked; why it was given back or taken away, or what came of it. */
export const PartWords = z.strictObject({ task: z.string(), answer: z.string() });

export const CasePart = z.strictObject({
  id: Id,
  executorId: Id,
  executorName: z.string(),
  executorKind: ExecutorKind,
  role: PartRole,
  state: PartState,
  task: z.string(),
  answer: z.string(),
  dueOn: IsoDate,
  endedOn: IsoDate.nullable(),
  givenBy: z.string(),
  givenAt: Instant,
  /** Steps that this actor may take now. */
  may: z.array(PartStep),
});

export const OwnPart = z.strictObject({
  id: Id,
  caseId: Id,
  caseNumber: z.string(),
  summary: z.string(),
  role: PartRole,
  state: PartState,
  task: z.string(),
  dueOn: IsoDate,
});

export const partsContract = {
  /** Parts of a case, open ones first. */
  ofCase: signedIn
    .input(z.strictObject({ id: Id }))
    .output(
      z.strictObject({
        parts: z.array(CasePart),
        /** Days a new part may be due on; null where this actor gives none. */
        give: z.strictObject({ from: IsoDate, to: IsoDate }).nullable(),
      }),
    )
    .errors(refusals({ NOT_FOUND: {} })),
  /** Open parts of the actor's own desk, by their day. */
  mine: signedIn.output(z.array(OwnPart)),
  give: changing
    .input(
      OnCase.extend({
        executorId: Id,
        role: PartRole,
        task: paragraphs(4000).trim().min(1),
        dueOn: IsoDate,
      }).strict(),
    )
    .output(CaseChanged)
    .errors(
      refusals({
        ...wrongStatus,
        UNKNOWN_EXECUTOR: {},
        SAME_EXECUTOR: {},
        HAS_PART: {},
        DATE_IMPOSSIBLE: {},
      }),
    ),
  step: changing
    .input(OnCase.extend({ partId: Id, step: PartStep, words: paragraphs(4000).optional() }).strict())
    .output(CaseChanged)
    .errors(
      refusals({
        ...wrongStatus,
        WRONG_PART_STATE: { data: z.strictObject({ state: PartState }) },
        WORDS_MISSING: {},
      }),
    ),
};
