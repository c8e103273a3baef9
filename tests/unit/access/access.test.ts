import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AccessActor,
  caseScope,
  may,
  mayGiveRoles,
  maySeeCase,
  needsOfficeKey,
  type Right,
  refuseRight,
  refuseRoles,
} from '../../../shared/domain/access/access';
import { ROLES, type Role } from '../../../shared/domain/codes';

const RIGHTS: Readonly<Record<Right, readonly Role[]>> = {
  'appeals.register': ['registrar', 'executor', 'assistant', 'head'],
  'appeals.see': ['registrar', 'executor', 'assistant', 'head'],
  'appeals.seeAll': ['registrar', 'head'],
  'appeals.assign': ['registrar', 'head'],
  'appeals.work': ['executor', 'head'],
  'appeals.note': ['registrar', 'executor', 'assistant', 'head'],
  'persons.find': ['registrar', 'executor', 'assistant', 'head'],
  'persons.see': ['registrar', 'executor', 'assistant', 'head'],
  'persons.edit': ['registrar', 'executor', 'assistant', 'head'],
  'persons.merge': ['registrar', 'head'],
  'persons.dataFile': ['head'],
  'persons.erase': ['head'],
  'views.share': ['head'],
  'campaigns.edit': ['head'],
  'campaigns.mark': ['head', 'registrar'],
  'cases.export': ['head', 'registrar', 'executor'],
  'cases.exportPersonal': ['head'],
  'staff.see': ['registrar', 'executor', 'assistant', 'head', 'administrator'],
  'staff.edit': ['head', 'administrator'],
  'executors.edit': ['head', 'administrator'],
  'desk.edit': ['head', 'administrator'],
  'signIns.manage': ['head'],
  'attachments.limit': ['head'],
  'absences.note': ['executor', 'head', 'administrator'],
  'rules.see': ['registrar', 'executor', 'assistant', 'head', 'administrator'],
  'rules.edit': ['head'],
  'balance.see': ['head'],
  'imports.run': ['head'],
  'statistics.see': ['registrar', 'executor', 'assistant', 'head', 'analyst'],
  'forms.see': ['registrar', 'executor', 'assistant', 'head', 'analyst'],
  'forms.edit': ['head', 'analyst'],
  'forms.install': ['head'],
  'forms.tryOut': ['head'],
  'quarters.check': ['head', 'registrar'],
  'quarters.sign': ['head'],
  'problems.see': ['head', 'registrar'],
  'problems.edit': ['head'],
  'centre.see': ['head', 'analyst'],
  'centre.take': ['head', 'analyst'],
  'centre.key': ['head'],
  'journal.see': ['head'],
  'backup.manage': ['head', 'administrator'],
  'recovery.make': ['head'],
  'retention.see': ['registrar', 'head'],
  'retention.prepare': ['registrar', 'head'],
  'retention.decide': ['head'],
  'offices.add': ['head'],
  'keys.see': ['head', 'administrator'],
  'keys.change': ['head'],
  'base.verify': ['head', 'administrator'],
  'base.vouch': ['head'],
};

/** Every set of roles, with and without an executor of one's own. */
const ACTORS: AccessActor[] = Array.from({ length: 2 ** ROLES.length }, (_, bits) =>
  ROLES.filter((_role, index) => (bits >> index) & 1),
).flatMap(roles => [
  { roles, executorId: null },
  { roles, executorId: 'e-1' },
]);
const CASES: readonly { executorId: string | null; coExecutors?: readonly string[] }[] = [
  { executorId: null },
  { executorId: 'e-1' },
  { executorId: 'e-2' },
  { executorId: 'e-2', coExecutors: ['e-3', 'e-1'] },
  { executorId: 'e-2', coExecutors: ['e-3'] },
];

/** What a list shows of these cases: the scope, read as the query reads it. */
function listed(actor: AccessActor) {
  const scope = caseScope(actor);
  if (scope.see === 'all') return CASES;
  if (scope.see === 'none') return [];
  return CASES.filter(
    one => one.executorId === scope.executorId || one.coExecutors?.includes(scope.executorId),
  );
}

describe.each(Object.entries(RIGHTS))('%s', (right, roles) => {
  it.each(ROLES)('of %s', role => {
    expect(may({ roles: [role], executorId: null }, right as Right)).toBe(roles.includes(role));
  });
});

it('gives several roles the sum of their rights, and no role none', () => {
  fc.assert(
    fc.property(
      fc.subarray([...ROLES]),
      fc.constantFrom(...(Object.keys(RIGHTS) as Right[])),
      (roles, right) => {
        expect(may({ roles, executorId: null }, right)).toBe(
          roles.some(role => may({ roles: [role], executorId: null }, right)),
        );
      },
    ),
  );
});

/** What there is at a centre; everything else is work with citizens. */
const AT_CENTRE: Readonly<Partial<Record<Right, readonly Role[]>>> = {
  'centre.see': ['head', 'analyst'],
  'centre.take': ['head', 'analyst'],
  'centre.key': ['head'],
  'forms.see': ['head', 'analyst'],
  'forms.edit': ['head', 'analyst'],
  'forms.install': ['head', 'analyst'],
  'staff.edit': ['head', 'administrator'],
  'signIns.manage': ['head'],
  'journal.see': ['head'],
  'backup.manage': ['head', 'administrator'],
  'recovery.make': ['head'],
  'offices.add': ['head'],
  'keys.see': ['head', 'administrator'],
  'keys.change': ['head'],
  'base.verify': ['head', 'administrator'],
  'base.vouch': ['head'],
};

it.each(Object.keys(RIGHTS) as Right[])('at a centre, of %s', right => {
  for (const role of ROLES) {
    const refusal = AT_CENTRE[right]?.includes(role)
      ? null
      : AT_CENTRE[right]
        ? 'FORBIDDEN'
        : 'NOT_AT_CENTRE';
    expect(refuseRight({ roles: [role], executorId: 'e-1', at: 'centre' }, right), role).toBe(refusal);
  }
});

it.each(ROLES)('lets the %s see no case at a centre', role => {
  expect(listed({ roles: [role], executorId: 'e-1', at: 'centre' })).toEqual([]);
});

it.each<[Role, string | null]>([
  ['head', null],
  ['administrator', null],
  ['analyst', null],
  ['registrar', 'NOT_AT_CENTRE'],
  ['executor', 'NOT_AT_CENTRE'],
  ['assistant', 'NOT_AT_CENTRE'],
])('hands the role of %s out at a centre: %s', (role, refusal) => {
  expect(refuseRoles({ roles: ['head'], executorId: null, at: 'centre' }, [role])).toBe(refusal);
});

it.each(ACTORS)('shows $roles ($executorId) in a list what it shows one by one', actor => {
  expect(listed(actor)).toEqual(CASES.filter(one => maySeeCase(actor, one)));
});

it.each<[string, AccessActor, number]>([
  ['the head', { roles: ['head'], executorId: null }, 5],
  ['the registrar', { roles: ['registrar'], executorId: null }, 5],
  ['an executor, with a part of another’s', { roles: ['executor'], executorId: 'e-1' }, 2],
  ['an executor without a desk', { roles: ['executor'], executorId: null }, 0],
  ['an assistant at a desk', { roles: ['assistant'], executorId: 'e-1' }, 2],
  ['an analyst, whatever desk the row names', { roles: ['analyst'], executorId: 'e-1' }, 0],
  ['nobody in particular', { roles: [], executorId: 'e-1' }, 0],
  ['the administrator', { roles: ['administrator'], executorId: null }, 0],
])('lets %s see what is theirs', (_name, actor, count) => {
  expect(listed(actor)).toHaveLength(count);
});

it.each<[readonly Role[], boolean]>([
  [['analyst'], false],
  [['administrator'], false],
  [['administrator', 'analyst'], false],
  [[], false],
  [['registrar'], true],
  [['executor'], true],
  [['assistant'], true],
  [['head'], true],
  [['administrator', 'registrar'], true],
])('the office key of %j: %s', (roles, needs) => {
  expect(needsOfficeKey(roles)).toBe(needs);
});

it.each(ROLES)('lets only a head make a head, and only who edits the staff anybody: %s', role => {
  const actor = { roles: [role], executorId: null };
  expect(mayGiveRoles(actor, ['registrar', 'head'])).toBe(role === 'head');
  expect(mayGiveRoles(actor, ['registrar'])).toBe(role === 'head' || role === 'administrator');
});
