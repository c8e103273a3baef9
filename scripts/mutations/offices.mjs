// Controls of several offices in one base, and of roles that change.
const tests = ['tests/security/several-offices.exploit.test.ts'];
const whole = ['tests/integration/several-offices.test.ts'];
const roles = ['tests/integration/role-change.test.ts'];
const signIn = 'electron/core/session/sign-in.ts';
const move = 'electron/core/session/switch-office.ts';
const change = 'electron/core/staff/change-roles.ts';

export default [
  {
    control: 'offices: only to where the person serves',
    file: move,
    from: 'const rows = await rowsOfPerson(deps.db.read, user);\n  const next',
    to: "const rows = await deps.db.read.selectFrom('users').selectAll().execute();\n  const next",
    tests,
  },
  {
    control: 'offices: the same login under another identity is another person',
    file: 'electron/core/session/find-person.ts',
    from: 'return one.recipient === other.recipient && one.sealed_identity === other.sealed_identity;',
    to: 'return one.login === other.login;',
    tests,
  },
  {
    control: 'offices: the second factor of one is not walked around through the other',
    file: move,
    from: "if (next.second_factor !== null && next.second_factor !== session.factor) refuse('SIGN_IN_NEEDED');",
    to: '',
    tests,
  },
  {
    control: 'offices: a key behind another factor stays shut',
    file: signIn,
    from: 'row => row.id === user.id || row.second_factor === null',
    to: '() => true',
    tests,
  },
  {
    control: 'offices: a key changed since asks for a sign-in',
    file: move,
    from: "if (!held || !(await isCurrentKey(deps.db.read, next.office_id, version))) refuse('SIGN_IN_NEEDED');",
    to: '',
    tests: whole,
  },
  {
    control: 'offices: nothing that waited goes over',
    file: move,
    from: '  holders.empty(session);\n',
    to: '',
    tests: whole,
  },
  {
    control: 'offices: an own password buys no guesses at a namesake’s',
    file: signIn,
    from: 'const tried = await clearAttempt(tx, attempt, own);',
    to: 'const tried = await clearAttempt(tx, attempt);',
    tests,
  },
  {
    control: 'offices: guesses through a code are counted',
    file: 'electron/core/invitations/accept-invitation.ts',
    from: 'const ids = [...invitations.map(row => row.user_id), ...users.map(row => row.id)];',
    to: 'const ids = invitations.map(row => row.user_id);',
    tests,
  },
  {
    control: 'offices: a password that was handed over joins nothing',
    file: 'electron/core/invitations/accept-invitation.ts',
    from: 'users.filter(user => user.must_change_password === 0)',
    to: 'users',
    tests,
  },
  {
    control: 'offices: one salt a login',
    file: 'electron/core/invitations/accept-invitation.ts',
    from: "createIdentity(newPassword ?? '', deps.passwordCost, beside)",
    to: "createIdentity(newPassword ?? '', deps.passwordCost)",
    tests,
  },
  {
    control: 'offices: a removal takes the key from a session in the other office',
    file: 'electron/core/session/sign-out.ts',
    from: '  if (but === null) holders.releaseRow(userId);\n',
    to: '',
    tests,
  },
  {
    control: 'offices: a further one asks the password anew',
    file: 'electron/core/office/add-office.ts',
    from: 'const proved = await askAgain(deps, session, actor, { password, code: factorCode });',
    to: 'const proved = { claim: async () => [session, password, factorCode, askAgain] };',
    tests: whole,
  },
  {
    control: 'roles: a change ends the running sessions',
    file: change,
    from: '  signOutEverywhere(holders, user.id);\n',
    to: '',
    tests: roles,
  },
  {
    control: 'roles: without one that needs the key there is no grant',
    file: change,
    from: '(await dropGrants(tx, officeId, user.id))',
    to: 'false',
    tests: roles,
  },
  {
    control: 'roles: the office gets a new key when one holder less is left',
    file: change,
    from: "    if (next) await putInForce(deps, tx, actor, next, 'roles');\n",
    to: '',
    tests: roles,
  },
  {
    control: 'roles: the last head stays',
    file: change,
    from: '    await refuseWithoutHead(tx, officeId);\n',
    to: '',
    tests: roles,
  },
  {
    control: 'roles: nobody changes the own ones',
    file: change,
    from: "  if (input.userId === actor.id) refuse('OWN_SIGN_IN');\n",
    to: '',
    tests: roles,
  },
];
