// Controls of the small tables that say who may do what.
const tests = ['tests/security/foreign-staff.exploit.test.ts'];
const vouching = 'electron/core/vault/vouching.ts';
const seals = 'electron/core/vault/table-seals.ts';
const vouch = 'electron/core/system/vouch-rows.ts';

export default [
  {
    control: 'vouched: an edit is not washed clean by a later change',
    file: vouching,
    from: 'if (was === is || was !== vouched.get(key)) continue;',
    to: 'if (was === is && is === vouched.get(key)) continue;',
    tests,
  },
  {
    control: 'vouched: a change of a row shows',
    file: 'electron/core/system/check-tables.ts',
    from: 'if (was === is?.digest) return [];',
    to: 'if (was !== undefined && is !== undefined) return [];',
    tests,
  },
  {
    control: 'vouched: yesterday\u2019s seal is not today\u2019s',
    file: seals,
    from: 'const ofHead = sealsDigest(rows) === head.seals_digest;',
    to: 'const ofHead = true;',
    tests,
  },
  {
    control: 'vouched: a seal has a MAC',
    file: seals,
    from: 'return unlocked && sameMac(row_mac, tableMac(keys, row));',
    to: 'return unlocked;',
    tests: ['tests/security/tampering.test.ts'],
  },
  {
    control: 'vouched: nobody vouches for themselves',
    file: vouch,
    from: "if (!seals.whole || found.unvouched.get('users')?.includes(actor.id)) refuse('OWN_ROW');",
    to: '',
    tests,
  },
  {
    control: 'vouched: what is vouched for is what was seen',
    file: vouch,
    from: "if (found.state === null || found.state !== input.seen) refuse('STALE');",
    to: '',
    tests,
  },
  {
    control: 'vouched: a deleted grant shows at its user',
    file: 'electron/core/vault/vouched-tables.ts',
    from: '    beside: holdersOf,\n',
    to: '',
    tests,
  },
  {
    control: 'vouched: a deleted link is told by the journal',
    file: 'electron/core/system/check-journal.ts',
    from: 'const watches = [createLinkWatch(), createConsentWatch()];',
    to: 'const watches = [createConsentWatch()];\n  void createLinkWatch;',
    tests,
  },
  {
    control: 'vouched: whose turn it is has a MAC',
    file: 'electron/core/staff/executor-turn.ts',
    from: 'return unlocked && sameMac(row_mac, turnMac(deps, row));',
    to: 'return unlocked;',
    tests,
  },
  {
    control: 'journal: an event does not vouch for a chain that was written over',
    file: 'electron/core/journal/append-events.ts',
    from: '  return isOwnHead(deps, head, hash);',
    to: '  return true || isOwnHead(deps, head, hash);',
    tests: ['tests/security/tampering.test.ts'],
  },
  {
    control: 'attachments: an upload does not outlive its key',
    file: 'electron/core/attachments/finish-upload.ts',
    from: "      await holdKey(tx, actor.officeId, upload.facts.keyVersion).catch(() => refuse('UPLOAD_UNKNOWN'));\n",
    to: '',
    tests: ['tests/integration/key-rotation.test.ts'],
  },
  {
    control: 'back-up: destroyed cases that come back are named',
    file: 'electron/core/backup/compare-bases.ts',
    from: 'comingBack: await destroyedSince(present),',
    to: 'comingBack: [],',
    tests: ['tests/security/restored-destruction.exploit.test.ts'],
  },
];
