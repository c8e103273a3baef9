import { z } from 'zod';
import { LIST_SORTS } from '../domain/appeals/list-order';
import { AWAITED_INQUIRIES } from '../domain/inquiries/inquiry-rules';
import { AppealItem } from './appeal-item';
import {
  Channel,
  Id,
  IsoDate,
  Kind,
  line,
  Repeat,
  Status,
  signedIn,
  TerritoryCode,
  TopicRef,
} from './common';

export const ListView = z.enum(['mine', 'queue', 'open', 'closed', 'all', 'overdue']);

const some = <T extends z.ZodType>(value: T) => z.array(value).min(1).max(20).optional();

/** What a list or a search is narrowed to: codes, ids and days only, so that it may stand in an address. */
export const CaseFilter = z.strictObject({
  status: some(Status),
  /** An executor, or nobody. */
  executor: z.union([Id, z.literal('none')]).optional(),
  /** The topic with everything under it, in any question of the case. */
  topic: TopicRef.optional(),
  /** The territory with everything under it. */
  territory: TerritoryCode.optional(),
  /** Days of arrival, both included. */
  receivedFrom: IsoDate.optional(),
  receivedTo: IsoDate.optional(),
  channel: some(Channel),
  kind: some(Kind),
  repeat: some(Repeat),
  /** Open and past the due date. */
  overdue: z.literal(true).optional(),
  campaign: Id.optional(),
  /** A body’s answer to an inquiry is waited for, or is late. */
  inquiry: z.enum(AWAITED_INQUIRIES).optional(),
  /** A consent is needed and none is in force. */
  withoutConsent: z.literal(true).optional(),
});

export const ListSort = z.strictObject({
  by: z.enum(LIST_SORTS),
  direction: z.enum(['asc', 'desc']),
});

/** A known row of the list: what follows is read from its key on, not counted from the first row. */
export const ListPlace = z.strictObject({
  /** Rows before and including the known one. */
  offset: z.int().min(0).max(100_000_000),
  key: line(100),
  doc: z.int().min(0),
});

export const caseListContract = {
  list: signedIn
    .input(
      z.strictObject({
        view: ListView.default('mine'),
        executorId: Id.optional(),
        filter: CaseFilter.optional(),
        /** Left out: what is to be done by due date, what is over newest first. */
        sort: ListSort.optional(),
        offset: z.int().min(0).default(0),
        after: ListPlace.optional(),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(
      z.strictObject({
        total: z.int(),
        items: z.array(AppealItem),
        /** Where the page ends; null for an empty one. */
        last: ListPlace.nullable(),
        /** Counts for the tabs and the rail. */
        counts: z.strictObject({
          mine: z.int(),
          queue: z.int(),
          open: z.int(),
          overdue: z.int(),
          toAccept: z.int(),
          dueThisWeek: z.int(),
        }),
      }),
    ),
  search: signedIn
    .input(
      z.strictObject({
        query: line(300).min(1),
        filter: CaseFilter.optional(),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(
      z.strictObject({
        total: z.int(),
        /** There are more than `total`: counting stopped there. */
        more: z.boolean(),
        items: z.array(AppealItem),
        /** The same keys in another layout find something: «искали …?». */
        hint: z.strictObject({ query: z.string(), total: z.int() }).nullable(),
      }),
    ),
};
