import { actorOf, os, type RouterDeps } from '../router-base';
import { findByCode } from './find-by-code';
import { issueReceipt } from './issue-receipt';

/** issue, find. */
export function receiptsRouter(deps: RouterDeps) {
  const { receipts } = os;
  return {
    issue: receipts.issue.handler(({ context, input }) => issueReceipt(deps, actorOf(context), input)),
    find: receipts.find.handler(({ context, input }) => findByCode(deps, actorOf(context), input)),
  };
}
