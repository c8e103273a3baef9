import { actorOf, os, type RouterDeps } from '../router-base';
import { addAbsence, removeAbsence } from './absences';
import { attachAssistant } from './attach-assistant';
import { changeRoles } from './change-roles';
import { listExecutors, saveExecutor } from './executors';
import { postOf, saveOwnPost } from './own-post';
import { removeUser } from './remove-user';
import { resetPassword } from './reset-password';
import { listUsers } from './users';

/**
 * executors, saveExecutor, addAbsence, removeAbsence, attachAssistant, ownPost, saveOwnPost, users, changeRoles,
 * resetPassword, removeUser.
 */
export function staffRouter(deps: RouterDeps) {
  const { staff } = os;
  return {
    executors: staff.executors.handler(({ context }) => listExecutors(deps, actorOf(context))),
    saveExecutor: staff.saveExecutor.handler(({ context, input }) =>
      saveExecutor(deps, actorOf(context), input),
    ),
    addAbsence: staff.addAbsence.handler(({ context, input }) => addAbsence(deps, actorOf(context), input)),
    removeAbsence: staff.removeAbsence.handler(({ context, input }) =>
      removeAbsence(deps, actorOf(context), input),
    ),
    attachAssistant: staff.attachAssistant.handler(({ context, input }) =>
      attachAssistant(deps, deps.holders, actorOf(context), input),
    ),
    ownPost: staff.ownPost.handler(async ({ context }) => ({
      post: await postOf(deps.db.read, actorOf(context).id),
    })),
    saveOwnPost: staff.saveOwnPost.handler(({ context, input }) =>
      saveOwnPost(deps, actorOf(context), input),
    ),
    users: staff.users.handler(({ context }) => listUsers(deps, actorOf(context))),
    changeRoles: staff.changeRoles.handler(async ({ context, input }) => {
      const actor = actorOf(context);
      const changed = await changeRoles(deps, deps.holders, actor, input);
      deps.resealer.kick(actor.officeId);
      return changed;
    }),
    resetPassword: staff.resetPassword.handler(({ context, input }) =>
      resetPassword(deps, deps.holders, actorOf(context), input),
    ),
    removeUser: staff.removeUser.handler(async ({ context, input }) => {
      const actor = actorOf(context);
      const removed = await removeUser(deps, deps.holders, actor, input);
      deps.resealer.kick(actor.officeId);
      return removed;
    }),
  };
}
