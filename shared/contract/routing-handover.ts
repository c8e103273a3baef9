import { z } from 'zod';
import { LADDER_MARKS, RUNGS } from '../domain/routing/ladder';
import { AppealItem } from './appeal-item';
import { changing, ExecutorKind, Id, IsoDate, LocalName, sessionErrors, signedIn, Version } from './common';
import { refusals } from './refusals';
import { Reason } from './routing-reasons';

const Hours = z.int().min(1).max(400).nullable();

/** Working hours after which each is told of a case that nobody takes; null = never. */
export const Ladder = z.strictObject({ executor: Hours, head: Hours, aide: Hours });
export const Rung = z.enum(RUNGS);
export const LadderMark = z.enum(LADDER_MARKS);
/** `hours`: within which an offered case is to be accepted before it goes back; null = no limit. */
const Handover = z.strictObject({ hours: Hours, ladder: Ladder });

/** How cases go on when nobody takes them, and who carries what. */
export const handoverContract = {
  handover: signedIn.output(Handover),
  setHandover: signedIn
    .input(Handover)
    .output(Handover)
    .errors(refusals({ ...sessionErrors, REMINDER_TOO_LATE: {}, RUNGS_CROSSED: {} })),
  /** Cases that nobody takes and of which the caller was told, and as whom. */
  told: changing.output(
    z.strictObject({ total: z.int(), cases: z.array(z.strictObject({ item: AppealItem, as: Rung })) }),
  ),
  /** Who took cases like this one, the likeliest first; empty where practice says too little. */
  suggest: changing
    .input(z.strictObject({ id: Id }))
    .output(z.array(z.strictObject({ executorId: Id, name: z.string(), share: z.number(), reason: Reason }))),
  /** Gives open cases of one executor to another, or each by the rules; asked again until none is left. */
  reassign: signedIn
    .input(z.strictObject({ fromId: Id, toId: Id.nullable(), limit: z.int().min(1).max(100) }))
    .output(
      z.strictObject({
        moved: z.int(),
        /** What `takeBack` is asked with to undo it. */
        done: z.array(z.strictObject({ id: Id, version: Version })),
        failed: z.array(z.strictObject({ number: z.string(), code: z.string() })),
        left: z.int(),
      }),
    )
    .errors(refusals({ ...sessionErrors, SAME_EXECUTOR: {}, UNKNOWN_EXECUTOR: {} })),
  /** Undoes it: cases that nobody has touched since go back to whom they were taken from. */
  takeBack: signedIn
    .input(
      z.strictObject({
        fromId: Id,
        cases: z.array(z.strictObject({ id: Id, expectedVersion: Version })).max(100),
      }),
    )
    .output(
      z.strictObject({
        moved: z.int(),
        failed: z.array(z.strictObject({ id: Id, code: z.string() })),
      }),
    )
    .errors(refusals(sessionErrors)),
  balance: signedIn.output(
    z.strictObject({
      since: IsoDate,
      queue: z.strictObject({ open: z.int(), overdue: z.int() }),
      people: z.array(
        z.strictObject({
          executorId: Id,
          name: z.string(),
          kind: ExecutorKind,
          active: z.boolean(),
          absentUntil: IsoDate.nullable(),
          open: z.int(),
          /** Open parts of others' cases. */
          parts: z.int(),
          offered: z.int(),
          overdue: z.int(),
          oldestDays: z.int().nullable(),
          capacity: z.int(),
          weekly: z.int().nullable(),
          declined: z.int(),
          closed: z.int(),
          averageDays: z.number().nullable(),
        }),
      ),
      /** The last weeks and this one, by Monday. */
      weeks: z.array(z.strictObject({ from: IsoDate, received: z.int() })),
      /** The next weeks: cases to be expected, and those that people with a weekly limit can take. */
      toCome: z.array(
        z.strictObject({ from: IsoDate, expected: z.number().nullable(), room: z.int().nullable() }),
      ),
      /** Themes with most cases closed since `since`, and the days these took on average. */
      topics: z.array(z.strictObject({ topic: LocalName, closed: z.int(), averageDays: z.number() })),
    }),
  ),
};
