// Controls of a PC that is left, switched or carried away. They live in the page and the window, so that a browser or
// the program's own window has to notice.
const page = ['tests/e2e/lock.spec.ts'];
const desktop = ['tests/e2e/desktop/lock.spec.ts'];
const tray = ['tests/e2e/desktop/tray.spec.ts'];
const idle = 'renderer/app/LockCountdown.tsx';
const lock = 'renderer/app/lock.ts';

export default [
  {
    control: 'sign-in: an own password is not sent for the next person',
    file: 'renderer/features/setup/use-sign-in.ts',
    from: 'sent for the next.\n        setSteps(NO_STEPS);',
    to: 'sent for the next.\n        setSteps(before => ({ ...NO_STEPS, ownPassword: before.ownPassword }));',
    tests: page,
  },
  {
    control: 'idle lock: at the end of the countdown',
    file: idle,
    from: "if (seconds === 0) void closeSession('locked');",
    to: '',
    tests: page,
  },
  {
    control: 'idle lock: the countdown is seen',
    file: idle,
    from: "{t('lock.in', { time: sayTime(left) })}",
    to: '{sayTime(left).slice(0, 0)}',
    tests: page,
  },
  {
    control: 'idle lock: after sleep the first touch wakes nothing',
    file: idle,
    from: 'if (secondsLeft(minutes, last, touchNow()) === 0) return tick();',
    to: '',
    tests: ['tests/e2e/sleep.spec.ts'],
  },
  {
    control: 'idle lock: the clock that has gone further decides',
    file: 'renderer/app/idle.ts',
    from: 'Math.max(now.date - last.date, now.steady - last.steady)',
    to: 'Math.min(now.date - last.date, now.steady - last.steady)',
    tests: ['tests/unit/renderer/idle.test.ts'],
  },
  {
    control: 'idle lock: its minutes are the head’s to set',
    file: 'shared/domain/access/office-procedures.ts',
    from: "'office.setIdleLock': 'signIns.manage'",
    to: "'office.setIdleLock': 'signed-in'",
    tests: ['tests/security/access-table.test.ts'],
  },
  {
    control: 'lock: the page hides what it shows, also where nobody answers',
    file: lock,
    from: '  set({ how, login });\n  pages',
    to: '  pages',
    tests: page,
  },
  {
    control: 'lock: the core hears of it and forgets the keys',
    file: lock,
    from: '      await api.session.signOut({});\n',
    to: '',
    tests: page,
  },
  {
    control: 'lock: nothing typed goes to the next user, nor to the next office',
    file: 'renderer/app/SessionGate.tsx',
    from: '<SessionContext value={session} key={actor.id}>',
    to: '<SessionContext value={session}>',
    tests: ['tests/e2e/several-offices.spec.ts'],
  },
  {
    control: 'lock: the address leaves the bar',
    file: lock,
    from: "  history.replaceState(null, '', `${location.pathname}#/`);\n  person",
    to: '  person',
    tests: page,
  },
  {
    control: 'after the sign-in the page keeps no password',
    file: 'renderer/features/setup/use-sign-in.ts',
    from: '        rememberLogin(actor.login);',
    to: "        rememberLogin(actor.login);\n        sessionStorage.setItem('last', password);",
    tests: page,
  },
  {
    control: 'lock: when the PC sleeps',
    file: 'electron/main/lock-on-sleep.ts',
    from: "  powerMonitor.on('suspend', lock);\n",
    to: '',
    tests: desktop,
  },
  {
    control: 'lock: when the screen is locked',
    file: 'electron/main/lock-on-sleep.ts',
    from: "  powerMonitor.on('lock-screen', lock);\n",
    to: '',
    tests: desktop,
  },
  {
    control: 'lock: the page is told at once',
    file: lock,
    from: "if (source === window && told === 'reception-lock') void closeSession('locked');",
    to: '',
    tests: desktop,
  },
  {
    control: 'tray: closing the window locks',
    file: 'electron/main/close-to-tray.ts',
    from: '    lock();\n',
    to: '',
    tests: tray,
  },
  {
    control: 'tray: closing leaves the program there',
    file: 'electron/main/close-to-tray.ts',
    from: '    event.preventDefault();\n',
    to: '',
    tests: tray,
  },
  {
    control: 'tray: on Windows where the settings say nothing',
    file: 'electron/main/closes-to-tray.ts',
    from: "setting ?? platform === 'win32'",
    to: 'setting ?? false',
    tests: ['tests/unit/desktop/closes-to-tray.test.ts'],
  },
  {
    control: 'a window that is gone signs out',
    file: 'electron/hosts/ipc-host.ts',
    from: "      guarded.on('close', () => onSessionEnd(session));\n",
    to: '',
    tests: ['tests/security/closed-window.exploit.test.ts'],
  },
  {
    control: 'sign-in: an unknown login is as much work as a known one',
    file: 'electron/core/session/find-person.ts',
    from: 'if (users.length === 0) await createIdentity(password, deps.passwordCost);',
    to: '',
    tests: ['tests/security/equal-work.exploit.test.ts'],
  },
  {
    control: 'sign-in: somebody removed meanwhile keeps no session',
    file: 'electron/core/session/sign-in.ts',
    from: '  await stillTheirs(deps, holders, session, sealedIdentity);\n',
    to: '',
    tests: ['tests/security/sign-in.exploit.test.ts'],
  },
];
