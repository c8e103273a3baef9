import { actorOf, os, type RouterDeps } from '../router-base';
import { issueInquiry } from './issue-inquiry';
import { inquiriesForCase, ownInquiries } from './list-inquiries';
import { recordInquiryAnswer } from './record-inquiry-answer';
import { withdrawInquiry } from './withdraw-inquiry';

/** ofCase, mine, issue, answer, withdraw. */
export function inquiriesRouter(deps: RouterDeps) {
  const { inquiries } = os;
  return {
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
