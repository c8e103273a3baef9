// Controls of who gets a case and who is told of it.
const late = 'shared/domain/routing/late-ladder.ts';
const unit = ['tests/unit/routing/late-ladder.test.ts'];
const core = ['tests/integration/late-ladder.test.ts'];

export default [
  {
    control: 'late cases: nobody is told twice',
    file: late,
    from: 'limit !== null && !told.includes(rung) &&',
    to: 'limit !== null &&',
    tests: unit,
  },
  {
    control: 'late cases: only those at work climb',
    file: late,
    from: "if (status !== 'in-work') return null;",
    to: '',
    tests: unit,
  },
  {
    control: 'late cases: where nobody signs in, the head is told',
    file: late,
    from: 'head: after.length === 0 ? null : Math.min(...after)',
    to: 'head: null',
    tests: [...unit, ...core],
  },
  {
    control: 'late cases: who was told stands under the case’s MAC',
    file: 'electron/core/vault/row-seal.ts',
    from: "  'late_told',\n",
    to: '',
    tests: core,
  },
  {
    control: 'late cases: the round climbs them',
    file: 'electron/core/routing/watch-handover.ts',
    from: '        await climbLateLadder(deps, id);\n',
    to: '',
    tests: core,
  },
  {
    control: 'late cases: two rounds at once tell once',
    file: 'electron/core/routing/climb-late-ladder.ts',
    from: '    after: { late_told: lateTold },\n',
    to: '',
    tests: core,
  },
  {
    control: 'untaken cases: without an aide the ladder ends with the head',
    file: 'electron/core/routing/climb-ladder.ts',
    from: "?? tell(waiting, 'end')",
    to: '?? null',
    tests: ['tests/integration/ladder.test.ts'],
  },
  {
    control: 'late cases: without an aide the ladder ends with the head',
    file: late,
    from: '{ aide: null, end: ladder.aide }',
    to: '{ aide: null, end: null }',
    tests: [...unit, ...core],
  },
  {
    control: 'rules: a partner organisation is none that is not',
    file: 'electron/core/routing/resolve-rules.ts',
    from: "if (target.type === 'partner' && target.executorId !== null && !partners.has(target.executorId))\n      refuse('UNKNOWN_TARGET', { index });",
    to: '',
    tests: ['tests/integration/routing-rules.test.ts'],
  },
  {
    control: 'routing: a partner’s rule gives to none but partners',
    file: 'shared/domain/routing/candidate.ts',
    from: "c => c.kind === 'partner' && (",
    to: 'c => (',
    tests: ['tests/unit/routing/decide.property.test.ts', 'tests/unit/routing/decide.test.ts'],
  },
];
