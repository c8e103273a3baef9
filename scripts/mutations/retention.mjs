// Controls of keeping and destroying.
const tests = ['tests/security/destruction.exploit.test.ts'];
const rules = 'shared/domain/retention/act-rules.ts';

export default [
  {
    control: 'destruction: nothing is put to what was destroyed',
    file: 'shared/domain/attachments/attachment-actions.ts',
    from: "appeal.destroyed ? { code: 'FORBIDDEN' } : refuseNote(actor, appeal)",
    to: 'refuseNote(actor, appeal)',
    tests: ['tests/integration/retention.test.ts'],
  },
  {
    control: 'destruction: the pause',
    file: rules,
    from: 'now < act.notBefore ?',
    to: 'now < now ?',
    tests: ['tests/unit/retention/act-rules.test.ts', 'tests/integration/retention.test.ts'],
  },
  {
    control: 'destruction: signed by the head before it is carried out',
    file: rules,
    from: "if (act.state !== 'confirmed' || act.notBefore === null) return wrongState(act);",
    to: 'if (act.notBefore === null) return null;',
    tests: ['tests/unit/retention/act-rules.test.ts', 'tests/integration/retention.test.ts'],
  },
  {
    control: 'destruction: an act edited from outside is not carried out',
    file: 'electron/core/retention/act-rows.ts',
    from: 'if (!isOwnAct(deps, row, cases))',
    to: 'if (cases.length < 0)',
    tests,
  },
  {
    control: 'destruction: a held case stays',
    file: 'electron/core/retention/carry-out-act.ts',
    from: "held.has(row.id) ? 'held' :",
    to: '',
    tests: ['tests/integration/retention.test.ts'],
  },
  {
    control: 'destruction: a case edited from outside is not destroyed',
    file: 'electron/core/retention/destroy-case.ts',
    from: '  await refuseForeignEdit(deps, tx, officeId, caseId);\n',
    to: '',
    tests,
  },
  {
    control: "destruction: another office's act is not there",
    file: 'electron/core/retention/act-rows.ts',
    from: "    .where('office_id', '=', officeId)\n    .where('id', '=', input.id)",
    to: "    .where('id', '=', input.id)",
    tests,
  },
  {
    control: 'destruction: a text cannot go without an act',
    file: 'electron/core/retention/check-destroyed.ts',
    from: 'const gone = events.filter(row => row.sealed === null && row.sealed_digest !== null);',
    to: 'const gone = events.filter(() => false);',
    tests,
  },
  {
    control: 'destruction: struck-out tokens leave the file',
    file: 'electron/db/sqlite/open-sqlite.ts',
    from: "await sql`insert into case_tokens(case_tokens) values ('optimize')`.execute(tx);",
    to: '',
    tests,
  },
  {
    control: 'destruction: the write-ahead log is cut',
    file: 'electron/db/sqlite/open-sqlite.ts',
    from: 'pragma wal_checkpoint(truncate)',
    to: 'pragma wal_checkpoint(passive)',
    tests,
  },
  {
    control: 'destruction: deleted rows are overwritten',
    file: 'electron/db/sqlite/open-sqlite.ts',
    from: 'pragma secure_delete = on;',
    to: '',
    tests,
  },
];
