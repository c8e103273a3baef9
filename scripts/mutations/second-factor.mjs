// Controls of the second factor.
const tests = ['tests/security/second-factor.exploit.test.ts'];
const prove = 'electron/core/second-factor/prove-factor.ts';

export default [
  {
    control: 'second factor: asked at all',
    file: 'electron/core/second-factor/ask-factor.ts',
    from: 'if (user.second_factor !== null) {',
    to: 'if (user.id === null) {',
    tests,
  },
  {
    control: 'second factor: a code is claimed once, also by many at once',
    file: prove,
    from: "if (claimed.numUpdatedRows !== 1n) refuse('WRONG_CODE');",
    to: '',
    tests: ['tests/security/second-factor.exploit.test.ts'],
  },
  {
    control: 'second factor: a recovery code is used up',
    file: prove,
    from: "if (claimed.numDeletedRows !== 1n) refuse('WRONG_CODE');",
    to: '',
    tests,
  },
  {
    control: 'second factor: the password alone buys no guesses',
    file: 'electron/core/second-factor/ask-factor.ts',
    from: "    await withdrawAttempt(deps, attempt);\n    refuse('SECOND_FACTOR_NEEDED');",
    to: "    await deps.db.write(tx => tx.deleteFrom('sign_in_failures').execute());\n    refuse('SECOND_FACTOR_NEEDED');",
    tests,
  },
  {
    control: 'second factor: one step of drift, not two',
    file: 'electron/vault/second-factor.ts',
    from: 'const DRIFT_STEPS = 1;',
    to: 'const DRIFT_STEPS = 2;',
    tests,
  },
  {
    control: 'second factor: sealed for one user',
    file: 'electron/vault/second-factor.ts',
    from: "column: 'second_factor', rowId: userId",
    to: "column: 'second_factor', rowId: ''",
    tests: ['tests/unit/vault/second-factor.test.ts'],
  },
  {
    control: 'second factor: heads cannot turn it off where it is asked',
    file: 'electron/core/second-factor/turn-off.ts',
    from: "    refuse('FACTOR_REQUIRED');",
    to: '    {}',
    tests,
  },
];
