// Controls of consents, of a person's data as a file, and of erasing a person.
const consents = ['tests/security/consents.exploit.test.ts'];
const file = ['tests/integration/person-file.test.ts'];
const erase = ['tests/integration/erase-person.test.ts'];

export default [
  {
    control: 'consents: of what one does not see there is none',
    file: 'electron/core/consents/revoke-consent.ts',
    from: "else await subjectOfPerson(tx, actor, row.person_id ?? '');",
    to: '',
    tests: consents,
  },
  {
    control: 'consents: one edited from outside is not changed',
    file: 'electron/core/vault/vouched-table.ts',
    from: 'if (!isOwn(deps, row)) throw',
    to: 'if (!row) throw',
    tests: consents,
  },
  {
    control: 'consents: one edited from outside is found',
    file: 'electron/core/system/check-vouched.ts',
    from: 'else if (!isOwn(deps, row))',
    to: 'else if (!row)',
    tests: consents,
  },
  {
    control: 'sealed rows: a column that came later counts where it holds something',
    file: 'electron/core/vault/vouched-table.ts',
    from: '!known.includes(column) && held !== null',
    to: 'column === table',
    tests: ['tests/unit/vault/vouched-table.test.ts'],
  },
  {
    control: 'sealed rows: written on top of the version that was seen',
    file: 'electron/core/vault/vouched-table.ts',
    from: "if (done.numUpdatedRows !== 1n) refuse('STALE');",
    to: '',
    tests: ['tests/unit/vault/vouched-table.test.ts'],
  },
  {
    control: "a person's file: others are masked",
    file: 'electron/core/rights/person-case.ts',
    from: "theirs ? maskOthers(text, person.words, others) : ''",
    to: "theirs ? text : ''",
    tests: file,
  },
  {
    control: "a person's file: another's appeal is not given",
    file: 'electron/core/rights/person-case.ts',
    from: "const theirs = part === 'main' || part === 'co';",
    to: 'const theirs = part.length > 0;',
    tests: file,
  },
  {
    control: "a person's file: no scan of a shared case",
    file: 'electron/core/rights/make-data-file.ts',
    from: 'listed.filter(({ alone }) => alone)',
    to: 'listed',
    tests: file,
  },
  {
    control: "a person's file: nothing runs in it",
    file: 'electron/core/rights/person-html.ts',
    from: 'text.replace(/[&<>"]/g, sign => ESCAPES[sign] ?? sign)',
    to: 'text',
    tests: file,
  },
  {
    control: 'erasing: the number has to be typed',
    file: 'electron/core/rights/erase-person.ts',
    from: "if (input.confirm !== confirm) refuse('WRONG_CONFIRMATION');",
    to: '',
    tests: erase,
  },
  {
    control: 'erasing: a duty to keep overrides',
    file: 'electron/core/rights/erase-person.ts',
    from: "if (blocked !== null) refuse('ERASURE_BLOCKED', { number, why: blocked });",
    to: '',
    tests: erase,
  },
  {
    control: 'erasing: words of the journal go too',
    file: 'electron/core/rights/leave-case.ts',
    from: 'await maskNotes(deps, tx, officeId, caseId, masked);',
    to: '',
    tests: erase,
  },
  {
    control: 'erasing: what was deleted leaves the files',
    file: 'electron/core/rights/erase-person.ts',
    from: 'else await clearAfterActs(deps, actor.officeId);',
    to: '',
    tests: erase,
  },
  {
    control: 'erasure: words about a case that stays are masked',
    file: 'electron/core/rights/leave-case.ts',
    from: '  await rewriteCaseWords(masked, deps, tx, officeId, caseId);\n',
    to: '',
    tests: ['tests/integration/erase-person.test.ts'],
  },
  {
    control: 'erasing: a base put back asks again',
    file: 'electron/core/rights/erase-person.ts',
    from: 'await noteErased(deps, actor.officeId, done.ids, deps.clock.today());',
    to: '',
    tests: erase,
  },
];
