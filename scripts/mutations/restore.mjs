// Going back to a back-up from the window, rows that were taken away, words that are markup.
const restore = 'tests/security/restore.exploit.test.ts';
const markup = 'tests/security/stored-markup.exploit.test.ts';
const back = 'tests/integration/restore.test.ts';

export default [
  {
    control: 'restore: not for everybody while there is an office',
    file: 'electron/core/restore/over-open-base.ts',
    from: "refuse(actor === null ? 'UNAUTHORIZED' : 'FORBIDDEN');",
    to: '',
    tests: [restore],
  },
  {
    control: 'restore: at the PC alone',
    file: 'electron/core/restore/router.ts',
    from: "if (desktop === null || deps.restoring === null) refuse('NOT_ON_DESKTOP');",
    to: "if (desktop === null || deps.restoring === null) refuse('RESTORE_UNDER_WAY');",
    tests: [restore],
  },
  {
    control: 'restore: a file that was chosen, never a path',
    file: 'electron/core/restore/router.ts',
    from: "content !== undefined && 'path' in content ? content.path : refuse('NOT_FOUND')",
    to: "content !== undefined && 'path' in content ? content.path : fileId",
    tests: [restore],
  },
  {
    control: 'restore: what an act destroyed is not forgotten when it comes back',
    file: 'electron/core/backup/restore-backup.ts',
    from: "if (loss !== 'unreadable') await noteReturned(dataDir, loss.comingBack);",
    to: '',
    tests: [back],
  },
  {
    control: 'restore: the former base stays',
    file: 'electron/core/backup/restore-backup.ts',
    from: "const keptAs = loss !== 'unreadable' && loss.empty ? null : aside;",
    to: 'const keptAs = null;',
    tests: [back],
  },
  {
    control: 'restore: stopped, it takes back the attachments it put there',
    file: 'electron/core/backup/restore-backup.ts',
    from: 'await rm(path, { recursive: true, force: true });\n    throw error;',
    to: 'void path;\n    throw error;',
    tests: [back],
  },
  {
    control: 'restore: the button stops it',
    file: 'electron/core/restore/restoring.ts',
    from: "if (mine.cancelled) refuse('CANCELLED');",
    to: '',
    tests: [back],
  },
  {
    control: 'restore: stopped by the window that began it alone',
    file: 'electron/core/restore/restoring.ts',
    from: 'begun === null || begun.by !== by || begun.past',
    to: 'begun === null || begun.past',
    tests: [back],
  },
  {
    control: 'rows: a consent that was deleted is missed',
    file: 'electron/core/system/missing-consents.ts',
    from: "if (keeper) problems.push({ code: 'ROW_MISSING', table: 'consents', row });",
    to: '',
    tests: ['tests/security/tampering.test.ts'],
  },
  {
    control: 'markup: a page of a person escapes it',
    file: 'electron/core/rights/person-html.ts',
    from: "'<': '&lt;', ",
    to: '',
    tests: [markup],
  },
  {
    control: 'formulas: no CSV of any kind runs one',
    file: 'electron/core/spreadsheet/csv-text.ts',
    from: 'FORMULA.test(value)',
    to: 'false',
    tests: [markup],
  },
];
