import { actorOf, os, type RouterDeps } from '../router-base';
import { issueInquiry } from './issue-inquiry';
import { inquiriesForCase, ownInquiries } from './list-inquiries';
import { listReplyTerms, saveReplyTerms } from './office-terms';
import { recordInquiryAnswer } from './record-inquiry-answer';
import { withdrawInquiry } from './withdraw-inquiry';

/** terms, saveTerms, ofCase, mine, issue, answer, withdraw. */
export function inquiriesRouter(deps: RouterDeps) {
  const { inquiries } = os;
  return {
    terms: inquiries.terms.handler(({ context }) => listReplyTerms(deps, actorOf(context))),
    saveTerms: inquiries.saveTerms.handler(({ context, input }) =>
      saveReplyTerms(deps, actorOf(context), input),
    ),
    ofCase: inquiries.ofCase.handler(({ context, input }) => inquiriesForCase(deps, actorOf(context), input)),
    mine: inquiries.mine.handler(({ context }) => ownInquiries(deps, actorOf(context))),
    issue: inquiries.issue.handler(({ context, input }) => issueInquiry(deps, actorOf(context), input)),
    answer: inquiries.answer.handler(({ context, input }) =>
      recordInquiryAnswer(deps, actorOf(context), input),
    ),
    withdraw: inquiries.withdraw.handler(({ context, input }) =>
      withdrawInquiry(deps, actorOf(context), input),
    ),
  };
}
