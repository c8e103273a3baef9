// Controls of the life of an office's key: sheet, grants, reset, removal, change, sealing anew.
const recovery = ['tests/integration/recovery.test.ts'];
const desk = ['tests/integration/sign-in.test.ts'];
const rotation = ['tests/integration/key-rotation.test.ts'];
const killed = ['tests/integration/killed-key-change.test.ts'];
const invited = ['tests/integration/invitations.test.ts'];
const rows = ['tests/integration/journal.test.ts', 'tests/security/foreign-staff.exploit.test.ts'];
const rotate = 'electron/core/keys/rotate-key.ts';
const reset = 'electron/core/staff/reset-password.ts';
const remove = 'electron/core/staff/remove-user.ts';
const reseal = 'electron/core/keys/reseal-office.ts';
const sheet = 'electron/core/recovery/open-by-recovery.ts';

export default [
  {
    control: 'recovery sheet: its check number is typed back',
    file: 'electron/core/recovery/confirm-recovery.ts',
    from: 'if (recipient === null || readCheck(input.check) !== checkOf(recipient))',
    to: 'if (recipient === null)',
    tests: recovery,
  },
  {
    control: 'recovery sheet: opens for a head alone',
    file: sheet,
    from: "if (!actor?.roles.includes('head')) refuse('NO_SUCH_HEAD');",
    to: "if (!actor) refuse('NO_SUCH_HEAD');",
    tests: recovery,
  },
  {
    control: 'recovery sheet: a new one makes the old one void',
    file: 'electron/core/recovery/make-recovery.ts',
    from: '          recovery_recipient: recipient,\n',
    to: '',
    tests: recovery,
  },
  {
    control: 'recovery sheet: the forgotten password opens nothing more',
    file: sheet,
    from: '.set({ recipient, sealed_identity: JSON.stringify(sealedIdentity), must_change_password: 0 })',
    to: '.set({ recipient, must_change_password: 0 })',
    tests: recovery,
  },
  {
    control: 'recovery sheet: opens what is sealed after a change of the key',
    file: rotate,
    from: '    if (next.recovery)\n      await insertSheetGrant(',
    to: '    if (next.recovery && tx === null)\n      await insertSheetGrant(',
    tests: rotation,
  },
  {
    control: 'reset: nobody gives themselves a password',
    file: reset,
    from: "  if (input.userId === actor.id) refuse('OWN_SIGN_IN');\n",
    to: '',
    tests: desk,
  },
  {
    control: 'reset: the former grants are gone',
    file: reset,
    from: "        .deleteFrom('grants')",
    to: "        .deleteFrom('grants')\n        .where('key_version', '<', 0)",
    tests: desk,
  },
  {
    control: 'reset: a key for those alone who had one',
    file: reset,
    from: 'if (had.some(old => old.key_version === grant.version))',
    to: 'if (had.length >= 0)',
    tests: desk,
  },
  {
    control: 'reset: the own sessions of this program end at once',
    file: reset,
    from: '  signOutEverywhere(holders, user.id);\n',
    to: '',
    tests: desk,
  },
  {
    control: 'removal: revokes the grants',
    file: remove,
    from: '(await dropGrants(tx, actor.officeId, user.id)) && !next',
    to: 'dropGrants === null',
    tests: desk,
  },
  {
    control: 'removal: the identity is gone with its password',
    file: remove,
    from: '.set({ removed_at: deps.clock.now(), sealed_identity: NO_IDENTITY })',
    to: '.set({ removed_at: deps.clock.now() })',
    tests: desk,
  },
  {
    control: 'removal: the office gets a new key',
    file: remove,
    from: "    if (next) await putInForce(deps, tx, actor, next, 'removal');\n",
    to: '',
    tests: rotation,
  },
  {
    control: 'removal: the sessions end at once',
    file: remove,
    from: '  signOutEverywhere(holders, id);\n',
    to: '',
    tests: desk,
  },
  {
    control: 'removal: who goes is not granted the next key',
    file: rotate,
    from: 'return rows.filter(row => row.id !== without);',
    to: 'return rows;',
    tests: [...rotation, ...desk],
  },
  {
    control: 'change of the key: nobody was granted the former one meanwhile',
    file: rotate,
    from: "  if (!same) refuse('STALE');\n",
    to: '',
    tests: rotation,
  },
  {
    control: 'change of the key: the old grants go at its end',
    file: reseal,
    from: "for (const table of ['grants', 'recovery_grants'] as const)",
    to: "for (const table of [] as ('grants' | 'recovery_grants')[])",
    tests: rotation,
  },
  {
    control: 'change of the key: ends where nothing is left under the old one',
    file: reseal,
    from: ' || (await countLeft(tx, officeId, version)) > 0',
    to: '',
    tests: [...rotation, ...killed],
  },
  {
    control: 'sealing anew: goes on after a kill',
    file: 'electron/core/session/unlock.ts',
    from: '      onHold(officeId);\n',
    to: '',
    tests: killed,
  },
  {
    control: 'sealing anew: what was edited from outside is not vouched for',
    file: 'electron/core/keys/sealed-tables.ts',
    from: '  if (!isOwnCase(deps, row, parts))\n',
    to: '  if (parts === null)\n',
    tests: rotation,
  },
  {
    control: 'sealing anew: every sealed table is on the list',
    file: 'electron/core/keys/sealed-tables.ts',
    from: "  sealedRows({ table: 'drafts', columns: ['drafts.sealed'] }),\n",
    to: '',
    tests: rotation,
  },
  {
    control: 'sealing anew: a program with the old key writes nothing',
    file: 'electron/core/router-base.ts',
    from: '      await refuseOldKey(deps.db.read, actor.officeId, deps.keys.keysOf(actor.officeId).version);\n',
    to: '',
    tests: rotation,
  },
  {
    control: 'grants: the key for those alone whose work needs it',
    file: 'electron/core/invitations/grant-key.ts',
    from: "if (!user || !needsOfficeKey(actorOf(user).roles)) refuse('NOT_FOUND');",
    to: "if (!user) refuse('NOT_FOUND');",
    tests: [...invited, 'tests/security/invitations.exploit.test.ts'],
  },
  {
    control: 'grants: one that was put back is found',
    file: 'electron/core/system/verify-base.ts',
    from: '    problems.push(...(await checkGrants(deps, actor.officeId)));\n',
    to: '',
    tests: rows,
  },
  {
    control: 'lock: the last session of an office takes its keys along',
    file: 'electron/core/session/unlock.ts',
    from: '    deps.keys.lock(officeId);\n',
    to: '',
    tests: [...desk, 'tests/security/without-the-key.test.ts'],
  },
];
