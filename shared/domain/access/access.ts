import type { OfficeKind, Role } from '../codes';

/** Who asks; the rest of the actor is none of the rules' business. */
export interface AccessActor {
  readonly roles: readonly Role[];
  readonly executorId: string | null;
  /** What kind of base one works at; absent: an office. */
  readonly at?: OfficeKind | undefined;
}

/**
 * What a role may do. One table for the core and for the page's menus; a right that names no role is nobody's.
 * An assistant serves the desk of one executor: sees its cases, registers, adds notes; decisions stay the executor's.
 */
const RIGHTS = {
  'appeals.register': ['registrar', 'head', 'executor', 'assistant'],
  'appeals.see': ['registrar', 'head', 'executor', 'assistant'],
  'appeals.seeAll': ['registrar', 'head'],
  'appeals.assign': ['head', 'registrar'],
  'appeals.work': ['head', 'executor'],
  // Who registers must be able to ask: do we know you? What is told is enough to tell namesakes apart.
  'persons.find': ['registrar', 'head', 'executor', 'assistant'],
  // Those whose cases one sees.
  'persons.see': ['registrar', 'head', 'executor', 'assistant'],
  'persons.edit': ['registrar', 'head', 'executor', 'assistant'],
  'persons.merge': ['registrar', 'head'],
  'persons.dataFile': ['head'],
  'persons.erase': ['head'],
  'appeals.note': ['registrar', 'head', 'executor', 'assistant'],
  'views.share': ['head'],
  'campaigns.edit': ['head'],
  'campaigns.mark': ['head', 'registrar'],
  'cases.export': ['head', 'registrar', 'executor'],
  'cases.exportPersonal': ['head'],
  'staff.see': ['registrar', 'head', 'executor', 'assistant', 'administrator'],
  'staff.edit': ['head', 'administrator'],
  'executors.edit': ['head', 'administrator'],
  'desk.edit': ['head', 'administrator'],
  'signIns.manage': ['head'],
  'attachments.limit': ['head'],
  'absences.note': ['head', 'administrator', 'executor'],
  'rules.see': ['registrar', 'head', 'executor', 'assistant', 'administrator'],
  'rules.edit': ['head'],
  'balance.see': ['head'],
  'imports.run': ['head'],
  'statistics.see': ['head', 'registrar', 'executor', 'assistant', 'analyst'],
  'forms.see': ['head', 'registrar', 'executor', 'assistant', 'analyst'],
  // Making one, for others. To take one in decides what this office's figures tell, and to try one out tells them.
  'forms.edit': ['head', 'analyst'],
  'forms.install': ['head'],
  'forms.tryOut': ['head'],
  'quarters.check': ['head', 'registrar'],
  'quarters.sign': ['head'],
  'problems.see': ['head', 'registrar'],
  'problems.edit': ['head'],
  'centre.see': ['head', 'analyst'],
  'centre.take': ['head', 'analyst'],
  // What was encrypted to the centre opens with the office key alone.
  'centre.key': ['head'],
  'journal.see': ['head'],
  'backup.manage': ['head', 'administrator'],
  'recovery.make': ['head'],
  'retention.see': ['head', 'registrar'],
  'retention.prepare': ['head', 'registrar'],
  'retention.decide': ['head'],
  'offices.add': ['head'],
  'keys.see': ['head', 'administrator'],
  'keys.change': ['head'],
  'base.verify': ['head', 'administrator'],
  'base.vouch': ['head'],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof RIGHTS;

/** What a procedure asks of the caller: nothing, a sign-in, or a sign-in with a right. */
export type Needed = 'public' | 'signed-in' | Right;

/**
 * The same at a centre. It receives nobody and has no figures of its own, so that work with citizens is no right of
 * anybody there, and analysts do all but what asks for the office key; a right that comes later is not a centre's until
 * it is named here.
 */
const RIGHTS_AT_CENTRE: Readonly<Partial<Record<Right, readonly Role[]>>> = {
  'centre.see': ['head', 'analyst'],
  'centre.take': ['head', 'analyst'],
  'centre.key': ['head'],
  'forms.see': ['head', 'analyst'],
  'forms.edit': ['head', 'analyst'],
  'forms.install': ['head', 'analyst'],
  'staff.edit': RIGHTS['staff.edit'],
  'signIns.manage': RIGHTS['signIns.manage'],
  'journal.see': RIGHTS['journal.see'],
  'backup.manage': RIGHTS['backup.manage'],
  'recovery.make': RIGHTS['recovery.make'],
  'offices.add': RIGHTS['offices.add'],
  'keys.see': RIGHTS['keys.see'],
  'keys.change': RIGHTS['keys.change'],
  'base.verify': RIGHTS['base.verify'],
  'base.vouch': RIGHTS['base.vouch'],
};

/** Why a person may not do this: the base has no such work, or the roles do not allow it. Null = may. */
export function refuseRight(actor: AccessActor, right: Right): 'NOT_AT_CENTRE' | 'FORBIDDEN' | null {
  const allowed: readonly Role[] | undefined =
    actor.at === 'centre' ? RIGHTS_AT_CENTRE[right] : RIGHTS[right];
  if (allowed === undefined) return 'NOT_AT_CENTRE';
  return actor.roles.some(role => allowed.includes(role)) ? null : 'FORBIDDEN';
}

/** May a person with these roles do this at all? */
export function may(actor: AccessActor, right: Right): boolean {
  return refuseRight(actor, right) === null;
}

/** Roles whose work opens what is sealed: they are granted the office key, the others never are. */
const KEY_ROLES: readonly Role[] = ['registrar', 'executor', 'assistant', 'head'];

/** Does somebody with these roles need the office key? */
export function needsOfficeKey(roles: readonly Role[]): boolean {
  return roles.some(role => KEY_ROLES.includes(role));
}

/** Roles whose work a centre has. */
const ROLES_AT_CENTRE: readonly Role[] = ['head', 'administrator', 'analyst'];

/**
 * Why this person may not hand these roles out; null = may. Only a head makes a head: an administrator must not rise by
 * adding one. A centre has nobody who receives citizens.
 */
export function refuseRoles(
  actor: AccessActor,
  roles: readonly Role[],
): 'NOT_AT_CENTRE' | 'FORBIDDEN' | null {
  if (actor.at === 'centre' && roles.some(role => !ROLES_AT_CENTRE.includes(role))) return 'NOT_AT_CENTRE';
  const forbidden = roles.includes('head') && !actor.roles.includes('head');
  return forbidden ? 'FORBIDDEN' : refuseRight(actor, 'staff.edit');
}

/** May this person hand these roles out? */
export function mayGiveRoles(actor: AccessActor, roles: readonly Role[]): boolean {
  return refuseRoles(actor, roles) === null;
}

/**
 * Which cases of the office an actor sees. The list query and the single look-up both start from this value:
 * no rule, no rows. Own are the cases one leads, those one has a part of and those whose answer one was asked to read.
 */
export type CaseScope =
  | { readonly see: 'all' }
  | { readonly see: 'own'; readonly executorId: string }
  | { readonly see: 'none' };

export function caseScope(actor: AccessActor): CaseScope {
  if (may(actor, 'appeals.seeAll')) return { see: 'all' };
  if (may(actor, 'appeals.see') && actor.executorId !== null)
    return { see: 'own', executorId: actor.executorId };
  return { see: 'none' };
}

/** The same rule for one record. `coExecutors`: who has a part of it and did not give it back, or its answer to read. */
export function maySeeCase(
  actor: AccessActor,
  appeal: { readonly executorId: string | null; readonly coExecutors?: readonly string[] | undefined },
): boolean {
  const scope = caseScope(actor);
  if (scope.see === 'all') return true;
  if (scope.see !== 'own') return false;
  return appeal.executorId === scope.executorId || (appeal.coExecutors ?? []).includes(scope.executorId);
}
