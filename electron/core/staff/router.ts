import { mayGiveRoles, needsOfficeKey } from '../../../shared/domain/access/access';
import { refuse } from '../refusal';
import { actorOf, holdsKey, os, type RouterDeps } from '../router-base';
import { addAbsence, removeAbsence } from './absences';
import { listExecutors, saveExecutor } from './executors';
import { removeUser } from './remove-user';
import { resetPassword } from './reset-password';
import { addUser, listUsers } from './users';

/** executors, saveExecutor, addAbsence, removeAbsence, users, addUser, resetPassword, removeUser. */
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
    users: staff.users.handler(({ context }) => listUsers(deps, actorOf(context))),
    addUser: staff.addUser.handler(({ context, input }) => {
      // A grant is made from a key that the caller holds, never from one that a colleague has unlocked meanwhile.
      const actor = actorOf(context);
      const grants = mayGiveRoles(actor, input.roles) && needsOfficeKey(input.roles);
      if (grants && !holdsKey(deps, context)) refuse('LOCKED');
      return addUser(deps, actor, input);
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
