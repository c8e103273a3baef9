// Controls of the vault, the sign-in, the journal and the back-ups. Not here, because a second control behind it
// catches what it lets through: the user's row compared in the sign-in (`stillTheirs` looks once more).
const signIn = 'tests/security/sign-in.exploit.test.ts';
const desk = 'tests/integration/sign-in.test.ts';
const seal = 'tests/unit/vault/seal.test.ts';
const identity = 'tests/unit/vault/identity.test.ts';
const tampering = 'tests/security/tampering.test.ts';
const backUp = 'tests/integration/back-up.test.ts';
const attempts = 'electron/core/session/attempts.ts';
const rows = 'electron/core/vault/row-seal.ts';

export default [
  {
    control: 'guessing: failures of a user delay',
    file: 'shared/domain/sign-in/delay.ts',
    from: '{ user: 3, device: 10 }',
    to: '{ user: 3000, device: 10 }',
    tests: [signIn],
  },
  {
    control: 'guessing: failures of a device delay',
    file: 'shared/domain/sign-in/delay.ts',
    from: '{ user: 3, device: 10 }',
    to: '{ user: 3, device: 10000 }',
    tests: [signIn, desk],
  },
  {
    control: 'guessing: an attempt counts before it is tried',
    file: attempts,
    from: 'await writeFailures(tx, subject, standing.count + 1, now);',
    to: '{}',
    tests: [signIn],
  },
  {
    control: 'guessing: a clock set back shortens nothing',
    file: 'shared/domain/sign-in/delay.ts',
    from: 'Math.max(0, now - failures.lastAt)',
    to: 'Math.abs(now - failures.lastAt)',
    tests: [signIn, 'tests/unit/sign-in/delay.test.ts'],
  },
  {
    control: 'a temporary password opens nothing',
    file: 'electron/core/session/sign-in.ts',
    from: 'if (user.must_change_password === 0) return null;',
    to: 'return null;',
    tests: [desk],
  },
  {
    control: 'a new password ends the other sessions',
    file: 'electron/core/session/change-password.ts',
    from: 'for (const row of users) signOutEverywhere(holders, row.id, session);',
    to: '',
    tests: [desk],
  },
  {
    control: 'seal: a value opens in its place only',
    file: 'electron/vault/seal.ts',
    from: 'const parts = [table, column, rowId, String(keyVersion)]',
    to: 'const parts = [table, column, String(keyVersion)]',
    tests: [seal],
  },
  {
    control: 'seal: the tag is checked',
    file: 'electron/vault/seal.ts',
    from: 'return Buffer.concat([plaintext, decipher.final()]);',
    to: 'return plaintext;',
    tests: [seal],
  },
  {
    control: 'seal: a wiped key works no more',
    file: 'electron/vault/live-key.ts',
    from: 'if (key === undefined) throw locked();',
    to: 'if (key === undefined) return createSecretKey(bytes);',
    tests: ['tests/unit/vault/key-ring.test.ts', seal],
  },
  {
    control: 'identity: a doctored cost is refused',
    file: 'electron/vault/identity.ts',
    from: '  assertParams(data.argon2);\n',
    to: '',
    tests: [identity],
  },
  {
    control: 'rows: a foreign edit of a case is not worked on',
    file: 'electron/core/appeals/change-case.ts',
    from: 'await refuseForeignEdit(deps, tx, actor.officeId, row.id);',
    to: '',
    tests: [tampering],
  },
  {
    control: 'rows: the check of the base sees a changed case',
    file: rows,
    from: 'return unlocked && sameMac(row_mac, caseMac(deps, row, parts));',
    to: 'return unlocked;',
    tests: [tampering],
  },
  {
    control: 'rows: the check of the base sees a foreign grant',
    file: 'electron/core/vault/grant-seal.ts',
    from: 'if (unlocked.includes(row.key_version)) return isOwn();',
    to: 'if (unlocked.includes(row.key_version)) return true;',
    tests: [tampering],
  },
  {
    control: 'journal: a look at a case is an event',
    file: 'electron/core/appeals/view-appeal.ts',
    from: "{ type: 'CASE_VIEWED', caseId: card.id, data: {} },",
    to: '',
    tests: ['tests/integration/journal.test.ts'],
  },
  {
    control: 'back-up: goes over a base only when told to',
    file: 'electron/core/backup/restore-backup.ts',
    from: 'if (!over)\n',
    to: 'if (Math.random() > 2)\n',
    tests: [backUp],
  },
  {
    control: 'journal: a link that was changed is found',
    file: 'electron/core/system/check-journal.ts',
    from: 'if (row.seq !== expected || link !== row.hash)',
    to: 'if (row.seq !== expected)',
    tests: [tampering],
  },
  {
    control: 'journal: a chain computed anew is found by its MAC',
    file: 'electron/core/vault/head-seal.ts',
    from: 'return sameMac(head.sealed_mac, headMac(keys, office_id, version, { seq, hash, seals }));',
    to: 'return true;',
    tests: [tampering],
  },
  {
    control: 'seal: the check of the base opens every case',
    file: 'electron/core/system/check-cases.ts',
    from: "if (!opens(() => seal.open('cases.sealed', row.id, row.key_version, row.sealed)))",
    to: 'if (false)',
    tests: [tampering, 'tests/integration/verify-base.test.ts'],
  },
];
