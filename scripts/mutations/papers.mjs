// Attachments that leave the vault for another program, the notes beside them, and kinds of consents.
const consents = 'tests/integration/consents.test.ts';
const forwards = 'tests/integration/forwards.test.ts';
const opened = 'tests/security/opened-copies.exploit.test.ts';
const attachments = 'tests/integration/attachments.test.ts';
const open = 'electron/core/attachments/open-elsewhere.ts';
const copies = 'electron/core/attachments/opened-copies.ts';
const path = 'electron/security/copy-path.ts';

export default [
  {
    control: 'copies: only what is a scan, a recording or an office document',
    file: 'shared/domain/attachments/opening.ts',
    from: 'OPENED.has(type) ? (factsOf(type).endings[0] ?? null) : null',
    to: 'factsOf(type).endings[0] ?? null',
    tests: [opened],
  },
  {
    control: 'copies: the content is looked at again',
    file: open,
    from: 'if (ending === null || (await detectType(first)) !== type)',
    to: 'if (ending === null)',
    tests: [opened],
  },
  {
    control: 'copies: the journal knows',
    file: open,
    from: "await noteLeaving(deps, actor, row, 'ATTACHMENT_OPENED');",
    to: '',
    tests: [opened],
  },
  {
    control: 'copies: none for a session that ended meanwhile',
    file: open,
    from: 'if (session.actor?.id !== actor.id) {',
    to: 'if (actor.id === null) {',
    tests: [opened],
  },
  {
    control: 'copies: what was removed is not there',
    file: 'electron/core/attachments/leave-vault.ts',
    from: "if (row.removed_at !== null) refuse('NOT_FOUND');",
    to: '',
    tests: [opened, attachments],
  },
  {
    control: 'copies: wiped at the end of the session',
    file: 'electron/core/session/unlock.ts',
    from: 'onEmptied(session);',
    to: '',
    tests: [opened],
  },
  {
    control: 'copies: for reading only',
    file: copies,
    from: 'await chmod(path, 0o400);',
    to: '',
    tests: [opened],
  },
  {
    control: 'copies: what a crash left goes',
    file: copies,
    from: 'await wipeFolder(join(tmpdir(), name)).catch(() => undefined);',
    to: 'void name;',
    tests: [opened],
  },
  {
    control: 'copies: of this data folder alone',
    file: copies,
    from: 'one.startsWith(prefix) && ',
    to: '',
    tests: [opened],
  },
  {
    control: 'copies: no link is followed',
    file: copies,
    from: 'if (!facts.isDirectory() || facts.uid !== (process.getuid?.() ?? facts.uid)) return;',
    to: 'void facts;',
    tests: [opened],
  },
  {
    control: 'copies: wiping touches nothing that a link leads to',
    file: copies,
    from: 'if (entry.isFile()) await chmod',
    to: 'if (entry.name) await chmod',
    tests: [opened],
  },
  {
    control: 'copies: the desktop opens nothing elsewhere',
    file: path,
    from: 'if (resolve(path) !== path || dirname(folder) !== resolve(root)) return false;',
    to: '',
    tests: [opened],
  },
  {
    control: 'copies: the desktop opens no ending that runs',
    file: path,
    from: ' || !isCopyName(basename(path))',
    to: '',
    tests: [opened],
  },
  {
    control: 'copies: the desktop opens no link',
    file: path,
    from: 'return facts[0].isDirectory() && facts[1].isFile();',
    to: 'return true;',
    tests: [opened],
  },
  {
    control: "copies: Electron's shell has one door",
    file: 'electron/main/desktop-requests.ts',
    from: '(await openCopy(ask.path))',
    to: "(await shell.openPath(ask.path)) === ''",
    tests: ['tests/unit/security/one-door.test.ts'],
  },
  {
    control: 'notes of files: no words over words that were not read',
    file: 'electron/core/attachments/note-attachment.ts',
    from: "if (plain.note !== input.expected) refuse('STALE');",
    to: '',
    tests: [attachments],
  },
  {
    control: 'notes of files: the journal knows',
    file: 'electron/core/attachments/note-attachment.ts',
    from: "type: 'ATTACHMENT_NOTED'",
    to: "type: 'ATTACHMENT_VIEWED'",
    tests: [attachments],
  },
  {
    control: 'consents: the reminder of processing is content with no other kind',
    file: 'electron/core/consents/without-consent.ts',
    from: 'where k.office_id = ${officeId} and k.kind is null and k.revoked_on is null))`',
    to: 'where k.office_id = ${officeId} and k.revoked_on is null))`',
    tests: [consents],
  },
  {
    control: 'consents: signed is the text of its own kind',
    file: 'electron/core/consents/give-consent.ts',
    from: ' || consentKindOf(known.kind) !== kind',
    to: '',
    tests: [consents],
  },
  {
    control: 'consents: publication is no matter of a case',
    file: 'electron/core/consents/list-consents.ts',
    from: 'const rows = all.filter(row => asked.kinds.includes(consentKindOf(row.kind)));',
    to: 'const rows = all;',
    tests: [consents],
  },
  {
    control: 'consents: a revoked one is none',
    file: 'electron/core/consents/list-consents.ts',
    from: ' && row.revoked_on === null',
    to: '',
    tests: [consents, forwards],
  },
  {
    control: 'consents: one of another kind is none',
    file: 'electron/core/consents/list-consents.ts',
    from: 'consentKindOf(row.kind) === kind && ',
    to: '',
    tests: [consents, forwards],
  },
  {
    control: 'consents: nothing is forwarded without one where the office says so',
    file: 'electron/core/forwards/forward-case.ts',
    from: "if ((await consentToForward(tx, actor, appeal.id)) === 'refuse') refuse('CONSENT_MISSING');",
    to: '',
    tests: [forwards],
  },
];
