import { z } from 'zod';
import { Author, Channel, Id, IsoDate, Kind, LocalName, Repeat, Status, Urgency, Version } from './common';

/** A case as a list shows it. */
export const AppealItem = z.strictObject({
  id: Id,
  number: z.string(),
  version: Version,
  status: Status,
  receivedOn: IsoDate,
  dueOn: IsoDate.nullable(),
  /** Of one's own cases: by when one's open part of it is due. */
  partDueOn: IsoDate.optional(),
  closedOn: IsoDate.nullable(),
  /** The nearest day by which a body is to answer an inquiry; null: none is waited for. */
  inquiryDueOn: IsoDate.nullable(),
  /** Its text and its people were destroyed by an act; what is counted is left. */
  destroyedOn: IsoDate.nullable(),
  channel: Channel,
  kind: Kind,
  author: Author,
  repeat: Repeat,
  signatures: z.int().nullable(),
  urgency: Urgency,
  /** Name of the applicant as a list shows it; empty for an anonymous appeal. */
  applicantName: z.string(),
  summary: z.string(),
  topicName: LocalName.nullable(),
  territoryName: LocalName.nullable(),
  executorId: Id.nullable(),
  executorName: z.string().nullable(),
  campaignName: LocalName.nullable(),
  /**
   * The record does not open or does not read: only `id` and `number` may be shown of it. The rest of the list works,
   * and the check of the base says what is wrong.
   */
  damaged: z.boolean(),
});
