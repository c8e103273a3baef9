// Controls of the list of sessions.
const tests = ['tests/integration/sessions.test.ts'];
const rows = 'electron/core/sessions/session-rows.ts';

export default [
  {
    control: 'sessions: one that was ended elsewhere is over',
    file: rows,
    from: 'if (!row) return false;',
    to: '',
    tests,
  },
  {
    control: 'sessions: over after a working day',
    file: rows,
    from: 'if (now - entry.openedAt > AGE_LIMIT_MS) return false;',
    to: '',
    tests,
  },
  {
    control: 'sessions: one without a sign-in of the base is nobody',
    file: rows,
    from: 'if (!entry) return false;',
    to: 'if (!entry) return true;',
    tests: ['tests/integration/sealed.test.ts'],
  },
  {
    control: 'sessions: of others only for who manages sign-ins',
    file: 'electron/core/sessions/end-one-session.ts',
    from: " || (row.user_id !== actor.id && !may(actor, 'signIns.manage'))",
    to: '',
    tests,
  },
  {
    control: 'sessions: a reset password ends those of other programs',
    file: 'electron/core/staff/reset-password.ts',
    from: 'await endSessionsOf(tx, user.id);',
    to: '',
    tests,
  },
];
