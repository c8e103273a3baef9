import { confirmRecovery } from '../recovery/confirm-recovery';
import { createOfficeWithSheet } from '../recovery/create-office-with-sheet';
import { makeRecovery } from '../recovery/make-recovery';
import { openByRecovery } from '../recovery/open-by-recovery';
import type { RouterDeps } from '../router-base';
import { actorOf, os } from '../router-base';
import { addOffice } from './add-office';
import { createDemo } from './create-demo';
import { saveDesk } from './save-desk';
import { setIdleLock } from './set-idle-lock';

/** create, add, createDemo, setIdleLock, saveDesk, and the recovery sheet. */
export function officeRouter(deps: RouterDeps) {
  return {
    create: os.office.create.handler(({ context, input }) =>
      createOfficeWithSheet(deps, deps.holders, context.session, input),
    ),
    add: os.office.add.handler(({ context, input }) =>
      addOffice(deps, deps.holders, context.session, actorOf(context), input),
    ),
    makeRecovery: os.office.makeRecovery.handler(({ context }) => makeRecovery(deps, actorOf(context))),
    confirmRecovery: os.office.confirmRecovery.handler(({ context, input }) =>
      confirmRecovery(deps, actorOf(context), input),
    ),
    openByRecovery: os.office.openByRecovery.handler(({ context, input }) =>
      openByRecovery(deps, deps.holders, context.session, input),
    ),
    createDemo: os.office.createDemo.handler(({ context, input }) =>
      createDemo(deps, deps.holders, context.session, input),
    ),
    setIdleLock: os.office.setIdleLock.handler(({ context, input }) =>
      setIdleLock(deps, actorOf(context), input),
    ),
    saveDesk: os.office.saveDesk.handler(({ context, input }) => saveDesk(deps, actorOf(context), input)),
  };
}
