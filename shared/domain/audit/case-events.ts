/** A case from its registration to its end, with its files, parts and forwardings. */
export type CaseEvent =
  | { type: 'CASE_MARKED'; caseId: string; data: { was: string | null; campaign: string | null } }
  | { type: 'CASE_VIEWED'; caseId: string; data: Record<string, never> }
  /** `attachment`: id of the row; the name is the citizen's and stays sealed. */
  | { type: 'ATTACHMENT_ADDED'; caseId: string; data: AttachmentEvent & { bytes: number } }
  | { type: 'ATTACHMENT_VIEWED'; caseId: string; data: AttachmentEvent }
  /** Left the vault as a file of the PC. */
  | { type: 'ATTACHMENT_SAVED'; caseId: string; data: AttachmentEvent }
  /** Shown by another program of the PC, out of an unsealed copy. */
  | { type: 'ATTACHMENT_OPENED'; caseId: string; data: AttachmentEvent }
  | { type: 'ATTACHMENT_NOTED'; caseId: string; data: AttachmentEvent }
  | { type: 'ATTACHMENT_REMOVED'; caseId: string; data: AttachmentEvent }
  | { type: 'ATTACHMENT_RESTORED'; caseId: string; data: AttachmentEvent }
  /** The days to bring it back are over: row and file are gone. */
  | { type: 'ATTACHMENT_PURGED'; caseId: string; data: AttachmentEvent }
  | { type: 'APPEAL_REGISTERED'; caseId: string; data: { number: string; due: string } }
  | { type: 'APPEAL_IMPORTED'; caseId: string; data: { number: string; source: string } }
  | { type: 'APPEAL_ROUTED'; caseId: string; data: { executor: string | null; rule: string | null } }
  /** `was`: the state it had with somebody who leaves, so that it can be put back. */
  | { type: 'APPEAL_ASSIGNED'; caseId: string; data: { from: string | null; to: string; was?: string } }
  | { type: 'APPEAL_ACCEPTED'; caseId: string; data: { executor: string } }
  | {
      type: 'APPEAL_DECLINED';
      caseId: string;
      /** `next`: who gets it now; null or absent = the head's queue. */
      data: { executor: string; next?: string | null };
      text: string;
    }
  | {
      type: 'APPEAL_RETURNED';
      caseId: string;
      data: { executor: string; next: string | null; hours: number };
    }
  | {
      type: 'PART_GIVEN';
      caseId: string;
      data: { executor: string; role: string; due: string };
      text: string;
    }
  /** The finished answer is given to a second reader; `reader` null: the head. */
  | { type: 'READING_ASKED'; caseId: string; data: { executor: string; reader: string | null } }
  | { type: 'READING_AGREED'; caseId: string; data: { executor: string } }
  /** Sent back, with what is to be mended. */
  | { type: 'READING_RETURNED'; caseId: string; data: { executor: string }; text: string }
  /** To the body whose business it is; its name and the letter are sealed. */
  | {
      type: 'APPEAL_FORWARDED';
      caseId: string;
      data: { bodyKind: string; on: string; late: boolean; closed: boolean };
      text: string;
    }
  /** Nobody takes the case; `rung`: who is told. `executor`: whom it waits for. */
  | { type: 'APPEAL_ESCALATED'; caseId: string; data: { rung: string; executor: string; hours: number } }
  /** To the desk of a deputy, whose aide is told; `executor`: who had it till then. */
  | { type: 'APPEAL_PASSED_UP'; caseId: string; data: { executor: string; next: string; hours: number } }
  /** The term of a case at work runs out, or has passed; `rung`: who is told. `days`: working days to the due day, or from it. */
  | { type: 'TERM_NEAR'; caseId: string; data: TermEvent }
  | { type: 'TERM_PASSED'; caseId: string; data: TermEvent }
  | { type: 'FORWARD_TOLD'; caseId: string; data: { on: string; late: boolean } }
  | { type: 'FORWARD_REPLIED'; caseId: string; data: { on: string }; text: string }
  | { type: 'FORWARD_UNDONE'; caseId: string; data: { bodyKind: string }; text: string }
  /** To a state body; its name, the letter and what was asked are sealed. `due`: when its answer is due. */
  | {
      type: 'INQUIRY_SENT';
      caseId: string;
      data: { instrument: string; bodyKind: string; on: string; due: string };
      text: string;
    }
  | { type: 'INQUIRY_ANSWERED'; caseId: string; data: { on: string; late: boolean }; text: string }
  | { type: 'INQUIRY_WITHDRAWN'; caseId: string; data: { instrument: string }; text: string }
  | {
      type: 'PROMISE_MADE';
      caseId: string;
      data: { executor: string; occasion: string; on: string; due: string };
      text: string;
    }
  | {
      type: 'PROMISE_SETTLED';
      caseId: string;
      data: { outcome: string; on: string; late: boolean };
      text: string;
    }
  | { type: 'PROMISE_WITHDRAWN'; caseId: string; data: Record<string, never>; text: string }
  | { type: 'AID_GIVEN'; caseId: string; data: { aidKind: string; on: string }; text: string }
  | { type: 'AID_WITHDRAWN'; caseId: string; data: { aidKind: string }; text: string }
  | { type: 'MEASURE_NOTED'; caseId: string; data: { measureKind: string; on: string }; text: string }
  | { type: 'MEASURE_WITHDRAWN'; caseId: string; data: { measureKind: string }; text: string }
  | { type: 'PART_ACCEPTED'; caseId: string; data: { executor: string } }
  | { type: 'PART_DECLINED'; caseId: string; data: { executor: string }; text: string }
  | { type: 'PART_DONE'; caseId: string; data: { executor: string }; text: string }
  | { type: 'PART_WITHDRAWN'; caseId: string; data: { executor: string }; text: string }
  /** Closed by the head although parts were open. */
  | { type: 'PARTS_LEFT'; caseId: string; data: { parts: number }; text: string }
  | { type: 'NOTE_ADDED'; caseId: string; data: Record<string, never>; text: string }
  /** `other`: the number of the other case; `later`: is the event's case the one that repeats or duplicates it? */
  | { type: 'CASE_LINKED'; caseId: string; data: { link: string; other: string; later: boolean } }
  | { type: 'CASE_UNLINKED'; caseId: string; data: { link: string; other: string; later: boolean } }
  | { type: 'RESULT_SET'; caseId: string; data: { question: number; from: string | null; to: string | null } }
  | { type: 'APPEAL_CLOSED'; caseId: string; data: { on: string; late: boolean } }
  /** The answer was given by word of mouth at registration, with the citizen's consent. */
  | { type: 'ANSWERED_ORALLY'; caseId: string; data: { result: string } }
  | { type: 'RECEPTION_HELD'; caseId: string; data: { number: string } }
  | { type: 'RECEIPT_ISSUED'; caseId: string; data: Record<string, never> }
  | { type: 'APPEAL_REOPENED'; caseId: string; data: { closedOn: string | null }; text: string };

interface TermEvent {
  rung: string;
  executor: string;
  days: number;
  due: string;
}

interface AttachmentEvent {
  fileType: string;
  attachment: string;
}

/** Each of them once; words are in `event.<type>`. */
export const CASE_EVENT_TYPES: Readonly<Record<CaseEvent['type'], true>> = {
  CASE_UNLINKED: true,
  CASE_MARKED: true,
  CASE_VIEWED: true,
  ATTACHMENT_ADDED: true,
  ATTACHMENT_VIEWED: true,
  ATTACHMENT_SAVED: true,
  ATTACHMENT_OPENED: true,
  ATTACHMENT_NOTED: true,
  ATTACHMENT_REMOVED: true,
  ATTACHMENT_RESTORED: true,
  ATTACHMENT_PURGED: true,
  APPEAL_REGISTERED: true,
  APPEAL_IMPORTED: true,
  APPEAL_ROUTED: true,
  APPEAL_ASSIGNED: true,
  APPEAL_ACCEPTED: true,
  APPEAL_DECLINED: true,
  APPEAL_RETURNED: true,
  APPEAL_ESCALATED: true,
  APPEAL_PASSED_UP: true,
  TERM_NEAR: true,
  TERM_PASSED: true,
  APPEAL_FORWARDED: true,
  FORWARD_TOLD: true,
  FORWARD_REPLIED: true,
  FORWARD_UNDONE: true,
  READING_ASKED: true,
  READING_AGREED: true,
  READING_RETURNED: true,
  INQUIRY_SENT: true,
  INQUIRY_ANSWERED: true,
  INQUIRY_WITHDRAWN: true,
  PROMISE_MADE: true,
  PROMISE_SETTLED: true,
  PROMISE_WITHDRAWN: true,
  AID_GIVEN: true,
  AID_WITHDRAWN: true,
  MEASURE_NOTED: true,
  MEASURE_WITHDRAWN: true,
  PART_GIVEN: true,
  PART_ACCEPTED: true,
  PART_DECLINED: true,
  PART_DONE: true,
  PART_WITHDRAWN: true,
  PARTS_LEFT: true,
  NOTE_ADDED: true,
  CASE_LINKED: true,
  RESULT_SET: true,
  APPEAL_CLOSED: true,
  APPEAL_REOPENED: true,
  ANSWERED_ORALLY: true,
  RECEPTION_HELD: true,
  RECEIPT_ISSUED: true,
};
