import { z } from 'zod';
import { LIST_COLUMNS } from '../domain/appeals/list-columns';
import { LANGUAGES } from '../domain/codes';
import { CaseFilter, ListSort, ListView } from './case-list';
import { changeErrors, changing, Id, IsoDate, line, Status, signedIn, Version } from './common';
import { refusals } from './refusals';
import { FileRef } from './statistics';

/** Search words as an address carries them: sealed, so that a history or a bookmark names nobody. */
const WordsAddress = z.string().regex(/^\d{1,6}\.[A-Za-z0-9_-]{1,4000}$/);

const View = z.strictObject({
  name: line(100).min(1),
  /** The whole office sees it; only a head shares. */
  shared: z.boolean(),
  /** Search words; empty for a work list. */
  query: line(300),
  view: ListView,
  filter: CaseFilter,
  sort: ListSort.nullable(),
});

export const SavedView = View.extend({ id: Id, version: Version, mine: z.boolean() }).strict();
export const ListColumns = z.array(z.enum(LIST_COLUMNS)).max(LIST_COLUMNS.length);

export const Campaign = z.strictObject({
  id: Id,
  nameRu: line(200).min(1),
  nameKk: line(200).min(1),
  from: IsoDate,
  to: IsoDate,
  /** From this day on no case gets its mark; null = open. */
  closedOn: IsoDate.nullable(),
  version: Version,
});
const OnCampaign = z.strictObject({ id: Id, expectedVersion: Version });
const Saved = z.strictObject({ id: Id, version: Version });

/** At most this many cases in one file or one action: a person looks through what leaves the office. */
export const CHOSEN_MAX = 1_000;

const fileWanted = {
  format: z.enum(['xlsx', 'csv']),
  /** With names, telephones, addresses and texts. */
  personal: z.boolean(),
  language: z.enum(LANGUAGES).default('ru'),
} as const;

export const listsContract = {
  sealWords: signedIn
    .input(z.strictObject({ query: line(300).min(1) }))
    .output(z.strictObject({ address: WordsAddress })),
  openWords: signedIn
    .input(z.strictObject({ address: WordsAddress }))
    .output(z.strictObject({ query: z.string() }))
    .errors(refusals({ WORDS_UNREADABLE: {} })),
  views: signedIn.output(
    z.strictObject({
      views: z.array(SavedView),
      /** Views that do not open. */
      damaged: z.int(),
    }),
  ),
  /** `id` null makes a view; a view is changed by its owner. */
  saveView: signedIn
    .input(View.extend({ id: Id.nullable(), expectedVersion: Version.nullable() }).strict())
    .output(z.strictObject({ id: Id, version: Version }))
    .errors(refusals({ ...changeErrors, TOO_MANY_VIEWS: {} })),
  removeView: changing
    .input(z.strictObject({ id: Id, expectedVersion: Version }))
    .output(z.strictObject({ id: Id })),
  columns: signedIn.output(z.strictObject({ columns: ListColumns })),
  saveColumns: signedIn
    .input(z.strictObject({ columns: ListColumns }))
    .output(z.strictObject({ columns: ListColumns })),
  /** The chosen cases as a file; what the actor may not see is left out and counted. */
  exportCases: signedIn
    .input(
      z.strictObject({
        ids: z.array(Id).min(1).max(CHOSEN_MAX),
        ...fileWanted,
      }),
    )
    .output(z.strictObject({ file: FileRef, rows: z.int(), damaged: z.array(z.string()), missing: z.int() })),
  /** A whole work list as a file that is made while it is fetched: its size is not known before. */
  exportRegistry: signedIn
    .input(
      z.strictObject({
        view: ListView,
        executorId: Id.optional(),
        filter: CaseFilter.optional(),
        ...fileWanted,
      }),
    )
    .output(z.strictObject({ file: FileRef.omit({ size: true }), rows: z.int() })),
  /** Rows written so far; null where the file is not being fetched. */
  registryProgress: signedIn
    .input(z.strictObject({ fileId: z.string().max(100) }))
    .output(z.strictObject({ written: z.int().nullable() })),
  /** Breaks the file off. */
  stopRegistry: signedIn
    .input(z.strictObject({ fileId: z.string().max(100) }))
    .output(z.strictObject({ stopping: z.boolean() })),
};

export const campaignsContract = {
  list: signedIn.output(z.array(Campaign)),
  save: signedIn
    .input(
      Campaign.omit({ closedOn: true }).extend({ id: Id.nullable(), version: Version.nullable() }).strict(),
    )
    .output(Saved)
    .errors(refusals({ ...changeErrors, DATE_IMPOSSIBLE: {} })),
  /** No case gets its mark any more; those that have it keep it. */
  close: changing.input(OnCampaign).output(Saved),
  reopen: changing.input(OnCampaign).output(Saved),
  /** Marks a case with a campaign, or takes the mark off. */
  mark: changing
    .input(z.strictObject({ id: Id, expectedVersion: Version, campaignId: Id.nullable() }))
    .output(z.strictObject({ id: Id, version: Version, status: Status }))
    .errors(refusals({ UNKNOWN_CAMPAIGN: {}, CAMPAIGN_CLOSED: {} })),
};
