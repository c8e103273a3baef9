// Controls of who belongs: rights, visibility, who is given the office key, who acts.
const table = 'tests/security/access-table.test.ts';
const access = 'shared/domain/access/access.ts';
const unit = 'tests/unit/access/access.test.ts';
const keyless = 'tests/security/without-the-key.test.ts';

export default [
  {
    control: 'access: a procedure without a line in the table',
    file: 'shared/domain/access/office-procedures.ts',
    from: "  'journal.export': 'journal.see',\n",
    to: '',
    tests: [table],
  },
  {
    control: 'access: what has no rule is refused',
    file: 'electron/core/router-base.ts',
    from: "if (rule === null) throw new Refusal('FORBIDDEN');",
    to: 'if (rule === null) return next();',
    tests: [table],
  },
  {
    control: 'access: no rule, no rows',
    file: 'electron/core/appeals/case-items.ts',
    from: 'return own.where(sql<boolean>`1 = 0`);',
    to: 'return own;',
    tests: [keyless],
  },
  {
    control: 'access: a record is seen as lists show it',
    file: access,
    from: "if (scope.see !== 'own') return false;",
    to: "if (scope.see !== 'own') return true;",
    tests: [unit],
  },
  {
    control: 'access: what may not be seen is absent, not forbidden',
    file: 'electron/core/appeals/change-case.ts',
    from: "if (!row) refuse('NOT_FOUND');",
    to: "if (!row) refuse('FORBIDDEN');",
    tests: ['tests/security/foreign-records.exploit.test.ts'],
  },
  {
    control: 'access: only a head makes a head',
    file: access,
    from: "return forbidden ? 'FORBIDDEN' :",
    to: "return forbidden && roles.length === 0 ? 'FORBIDDEN' :",
    tests: [unit],
  },
  {
    control: 'forged actor: nobody is told who they are by their input',
    file: 'shared/contract/appeals.ts',
    from: 'OnCase.extend({ text: paragraphs(20_000).min(1) }).strict()',
    to: 'OnCase.extend({ text: paragraphs(20_000).min(1) }).loose()',
    tests: ['tests/security/foreign-records.exploit.test.ts'],
  },
  {
    control: 'journal: whose deed it was',
    file: 'electron/core/appeals/change-case.ts',
    from: 'await appendEvents(deps, tx, actor.officeId, actor.id, [event, ...alsoEvents]);',
    to: 'await appendEvents(deps, tx, actor.officeId, null, [event, ...alsoEvents]);',
    tests: ['tests/security/foreign-records.exploit.test.ts'],
  },
  {
    control: 'stale version: of two writers at once',
    file: 'electron/core/appeals/change-case.ts',
    from: "if (done.numUpdatedRows !== 1n) refuse('STALE');",
    to: '',
    tests: ['tests/integration/work-case.test.ts'],
  },
  {
    control: 'analyst and administrator: no key by their roles',
    file: access,
    from: "const KEY_ROLES: readonly Role[] = ['registrar', 'executor', 'assistant', 'head'];",
    to: "const KEY_ROLES: readonly Role[] = ['registrar', 'executor', 'assistant', 'head', 'analyst'];",
    tests: [keyless, unit],
  },
  {
    control: 'analyst and administrator: work that opens what is sealed asks for the key',
    file: 'shared/domain/access/procedures.ts',
    from: "new Set<Needed>([\n  'appeals.register',\n  'appeals.see',\n",
    to: "new Set<Needed>([\n  'appeals.register',\n",
    tests: ['tests/integration/journal.test.ts'],
  },
  {
    control: 'a head who is left: the last one stays',
    file: 'electron/core/staff/leave-key-holders.ts',
    from: "if (heads.length === 0) refuse('LAST_HEAD');",
    to: '',
    tests: ['tests/security/invitations.exploit.test.ts'],
  },
  {
    control: 'inquiries: only who works on the case stands under one',
    file: 'electron/core/inquiries/issue-inquiry.ts',
    from: 'if (!author?.active || !worksOn(author.id, appeal))',
    to: 'if (!author?.active)',
    tests: ['tests/security/inquiries.exploit.test.ts'],
  },
];
