// Controls of closing a quarter.
const tests = ['tests/security/closing.exploit.test.ts'];
const again = 'electron/core/session/ask-again.ts';
const chain = 'electron/core/closing/check-snapshots.ts';

export default [
  {
    control: 'closing: the password is asked again',
    file: 'electron/core/closing/sign-quarter.ts',
    from: '  const proved = await askAgain(deps, session, actor, input);',
    to: '  const proved = { claim: async () => undefined };\n  askAgain;',
    tests,
  },
  {
    control: 'closing: the second factor is asked again',
    file: again,
    from: 'user.second_factor !== null && given.code === undefined',
    to: 'user.id === ""',
    tests,
  },
  {
    control: 'closing: a code is worth one signature',
    file: again,
    from: "await vouching(deps, tx, actor.officeId, ['users'], () => claimProof(tx, user.id, proof));",
    to: 'await Promise.resolve();',
    tests,
  },
  {
    control: 'closing: only the head signs',
    file: 'shared/domain/access/quarter-procedures.ts',
    from: "'closing.sign': 'quarters.sign'",
    to: "'closing.sign': 'quarters.check'",
    tests: ['tests/security/access-table.test.ts', 'tests/unit/closing/check-case.test.ts'],
  },
  {
    control: 'closing: the head’s role in the rule',
    file: 'shared/domain/closing/close-rules.ts',
    from: "if (!may(actor, 'quarters.sign')) return 'FORBIDDEN';",
    to: '',
    tests: ['tests/unit/closing/check-case.test.ts'],
  },
  {
    control: 'closing: the check of the base looks at snapshots',
    file: 'electron/core/system/verify-base.ts',
    from: '  problems.push(...(await checkSnapshots(deps, actor.officeId, seal !== null)));\n',
    to: '',
    tests,
  },
  {
    control: 'closing: hashes of a snapshot',
    file: chain,
    from: '!isWhole(row) || !follows || !isTold || (holdsKey && !isOwnSnapshot(deps, row))',
    to: '!follows',
    tests,
  },
  {
    control: 'closing: a snapshot that is gone',
    file: chain,
    from: 'for (const name of told.keys()) found.push',
    to: 'for (const name of [] as string[]) found.push',
    tests,
  },
  {
    control: 'problems: their words open for who may see them, also behind a figure',
    file: 'electron/core/problems/list-problems.ts',
    from: "  if (!may(actor, 'problems.see')) refuse('FORBIDDEN');\n",
    to: '',
    tests: ['tests/integration/problem-figures.test.ts'],
  },
  {
    control: 'problems: the check of the base looks at them',
    file: 'electron/core/system/verify-base.ts',
    from: '    problems.push(...(await checkProblems(deps, actor.officeId, seal)));\n',
    to: '',
    tests: ['tests/integration/problem-figures.test.ts'],
  },
];
