// Controls of packages and the centre.
const tests = ['tests/security/package.exploit.test.ts'];
const read = 'electron/core/centre/read-package.ts';
const take = 'electron/core/centre/take-package.ts';

const base = ['tests/security/centre-base.test.ts'];

export default [
  {
    control: 'forms: an analyst of an office does not try out what its small figures are',
    file: 'shared/domain/access/access.ts',
    from: "'forms.tryOut': ['head'],",
    to: "'forms.tryOut': ['head', 'analyst'],",
    tests: ['tests/security/small-figures.exploit.test.ts'],
  },
  {
    control: 'forms: an analyst of an office takes in no form without a limit',
    file: 'shared/domain/access/access.ts',
    from: "'forms.install': ['head'],\n",
    to: "'forms.install': ['head', 'analyst'],\n",
    tests: ['tests/security/small-figures.exploit.test.ts'],
  },
  {
    control: 'forms: what aid was worth is hidden where few were helped',
    file: 'shared/domain/statistics/forms/plan-form.ts',
    from: "  if (sums === 'amount') return { indicator: 'aid.given', filter, by };\n",
    to: '',
    tests: ['tests/unit/statistics/forms/worth.test.ts'],
  },
  {
    control: 'forms: what aid was worth is not told by a total either',
    file: 'shared/domain/statistics/forms/fill-cell.ts',
    from: 'told: INDICATOR_RULES[family.indicator].sums !== undefined,',
    to: 'told: false,',
    tests: ['tests/unit/statistics/forms/worth.test.ts'],
  },
  {
    control: 'centre: a base of a centre has no work with citizens',
    file: 'shared/domain/access/access.ts',
    from: "actor.at === 'centre' ? RIGHTS_AT_CENTRE[right] : RIGHTS[right]",
    to: 'RIGHTS[right]',
    tests: base,
  },
  {
    control: 'centre: nobody there is made a registrar or an executor',
    file: 'shared/domain/access/access.ts',
    from: "if (actor.at === 'centre' && roles.some(role => !ROLES_AT_CENTRE.includes(role)))",
    to: "if (actor.at === 'centre' && roles.length === 0)",
    tests: base,
  },
  {
    control: 'centre: a sign-in knows what kind of base it is',
    file: 'electron/core/session/sign-in.ts',
    from: '...actorOf(user), at: office.kind }',
    to: "...actorOf(user), at: 'office' }",
    tests: base,
  },
  {
    control: 'centre: going over to it takes no right of the office along',
    file: 'electron/core/session/switch-office.ts',
    from: '...actorOf(next), at: office.kind }',
    to: "...actorOf(next), at: 'office' }",
    tests: base,
  },
  {
    control: 'package: the signature',
    file: read,
    from: "  if (!isSignedBy(data.key, unsigned, signature)) refuse('PACKAGE_SIGNATURE');\n",
    to: '',
    tests,
  },
  {
    control: 'package: canonical text alone',
    file: read,
    from: "  if (canonicalText(data) !== text) refuse('PACKAGE_UNREADABLE');\n",
    to: '',
    tests,
  },
  {
    control: 'package: its size',
    file: read,
    from: "  if (text.length > LARGEST_PACKAGE) refuse('PACKAGE_UNREADABLE');\n",
    to: '',
    tests,
  },
  {
    control: 'centre: another key is another office',
    file: take,
    from: 'if (known && known.public_key !== sent.key)',
    to: 'if (known && known.code === sent.key)',
    tests,
  },
  {
    control: 'centre: the digits are compared',
    file: take,
    from: 'if (fingerprint !== digits)',
    to: 'if (digits === "")',
    tests,
  },
  {
    control: 'centre: no double',
    file: take,
    from: 'if (issue === have)',
    to: 'if (issue === -1)',
    tests,
  },
  {
    control: 'centre: no older issue',
    file: take,
    from: 'if (issue < have)',
    to: 'if (issue < 0)',
    tests,
  },
  {
    control: 'centre: packages are compared with the key at every reading',
    file: 'electron/core/centre/stored-packages.ts',
    from: '  const sent = readSent(text);',
    to: '  const sent = JSON.parse(text) as Package;\n  readSent;',
    tests,
  },
  {
    control: 'package: sums',
    file: 'shared/domain/package/check-sums.ts',
    from: 'return hidden > 0 ? sum <= total : sum === total;',
    to: 'return true;',
    tests: ['tests/unit/package/check-sums.test.ts'],
  },
  {
    control: 'package: others are hidden beside small figures',
    file: 'shared/domain/package/mask.ts',
    from: 'if (away.length === 0 || isSafe(away, below)) return true;',
    to: 'return true;',
    tests: ['tests/unit/package/mask.test.ts'],
  },
];
