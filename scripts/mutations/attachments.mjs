// Controls of attachments. Not here, because a second control behind it catches what it lets through: the office of a
// row (its case is not seen, or it waits with somebody else), the flag of a file's last chunk (the header, which every
// chunk is bound to, tells the size).
const files = ['tests/integration/attachments.test.ts'];
const attacks = ['tests/security/attachments.exploit.test.ts'];
const sealed = ['tests/unit/vault/sealed-file.test.ts'];
const names = ['tests/unit/attachments/file-name.test.ts'];
const types = ['tests/unit/attachments/detect-type.test.ts'];
const uploads = 'electron/core/attachments/uploads.ts';
const row = 'electron/core/attachments/attachment-row.ts';
const vault = 'electron/vault/sealed-file.ts';

export default [
  {
    control: 'attachments: a program is known by its content',
    file: uploads,
    from: "if (type === 'program') {",
    to: "if (type === 'program' && upload.name === '') {",
    tests: attacks,
  },
  {
    control: 'attachments: a program is known by its name',
    file: uploads,
    from: "    if (isProgramName(input.name)) refuse('PROGRAM_REFUSED');\n",
    to: '',
    tests: attacks,
  },
  {
    control: 'attachments: signatures that detection does not know',
    file: 'electron/core/attachments/detect-type.ts',
    from: "if (isProgram(first) || (mime !== undefined && PROGRAMS.has(mime))) return 'program';",
    to: '',
    tests: types,
  },
  {
    control: 'attachments: a page is kept, never shown',
    file: 'electron/core/attachments/detect-type.ts',
    from: "if (text === null || looksLikePage(text)) return 'unknown';",
    to: "if (text === null) return 'unknown';",
    tests: [...types, ...attacks],
  },
  {
    control: 'attachments: saved under the ending of their content',
    file: 'shared/domain/attachments/file-name.ts',
    from: 'return endings.includes(endingOf(safe)) ? safe :',
    to: 'return endings.length >= 0 ? safe :',
    tests: [...names, ...attacks],
  },
  {
    control: 'attachments: no name deceives the eye',
    file: 'shared/domain/attachments/file-name.ts',
    from: "    .replace(DECEIVING, '')\n",
    to: '',
    tests: names,
  },
  {
    control: 'path traversal in attachments: no name is a way',
    file: 'shared/domain/attachments/file-name.ts',
    from: "const last = given.split(/[\\\\/]/).at(-1) ?? '';",
    to: 'const last = given;',
    tests: names,
  },
  {
    control: 'path traversal in attachments: no row is a way',
    file: 'electron/core/attachments/sealed-files.ts',
    from: "if (!CONTENT.test(content)) throw new VaultError('TAMPERED', 'A content id is 64 hex digits.');",
    to: '',
    tests: attacks,
  },
  {
    control: 'attachments: the largest that an office takes',
    file: uploads,
    from: 'if (input.bytes > bytesOfMib(attachment_mib))',
    to: 'if (input.bytes < 0)',
    tests: files,
  },
  {
    control: 'attachments: no more than was said comes in',
    file: uploads,
    from: 'if (!isNext || piece.length !== pieceLength(upload.facts.bytes, input.offset))',
    to: 'if (!isNext)',
    tests: files,
  },
  {
    control: 'attachments: nothing that is not whole is kept',
    file: 'electron/core/attachments/finish-upload.ts',
    from: 'if (upload.type === null || upload.received !== upload.facts.bytes)',
    to: 'if (upload.type === null && upload.received < 0)',
    tests: files,
  },
  {
    control: 'attachments: an upload is its session’s own',
    file: uploads,
    from: 'const upload = of(session).get(id);\n    if (!upload || upload.actorId !== actor.id) refuse(',
    to: 'const upload = of(session).get(id);\n    if (!upload) refuse(',
    tests: [...attacks, ...files],
  },
  {
    control: 'attachments: of a case that one does not see',
    file: row,
    from: 'const appeal = row.case_id === null ? null : await caseInSight(db, actor, row.case_id);',
    to: 'const appeal = null as CaseState | null;',
    tests: attacks,
  },
  {
    control: 'attachments: one that waits is its giver’s',
    file: row,
    from: "  if (row.case_id === null && row.added_by !== actor.id) refuse('NOT_FOUND');\n",
    to: '',
    tests: attacks,
  },
  {
    control: 'attachments: a row edited from outside is not followed',
    file: row,
    from: '  if (!isOwnAttachment(deps, row))\n',
    to: '  if (!row)\n',
    tests: attacks,
  },
  {
    control: 'attachments: a look is an event',
    file: 'electron/core/attachments/read-attachment.ts',
    from: '  await noteLook(deps, actor, row);\n',
    to: '',
    tests: attacks,
  },
  {
    control: 'attachments: saving one is an event',
    file: 'electron/core/attachments/save-attachment.ts',
    from: "await noteLeaving(deps, actor, row, 'ATTACHMENT_SAVED');",
    to: '',
    tests: attacks,
  },
  {
    control: 'attachments: the check opens every file',
    file: 'electron/core/system/verify-base.ts',
    from: '    problems.push(...(await checkAttachments(deps, actor.officeId)));\n',
    to: '',
    tests: attacks,
  },
  {
    control: 'attachments: orphans are swept',
    file: 'electron/core/attachments/sweep-files.ts',
    from: '  const orphans = await sweepContents(deps);\n',
    to: '  const orphans = 0;\n  void sweepContents;\n',
    tests: files,
  },
  {
    control: 'attachments: what was broken off is swept',
    file: 'electron/core/attachments/sweep-files.ts',
    from: '  const unfinished = await sweepStaging(deps);\n',
    to: '  const unfinished = 0;\n  void sweepStaging;\n',
    tests: files,
  },
  {
    control: 'attachments: the sweep takes nothing young',
    file: 'electron/core/attachments/sweep-files.ts',
    from: ' && Date.now() - found.mtimeMs > YOUNG_MS',
    to: '',
    tests: files,
  },
  {
    control: 'attachments: the sweep takes nothing that a row names',
    file: 'electron/core/attachments/sweep-files.ts',
    from: '  return row !== undefined;\n',
    to: '  return row === null;\n',
    tests: files,
  },
  {
    control: 'attachments: the same content is stored once',
    file: 'electron/core/attachments/finish-upload.ts',
    from: "const content = upload.hash.digest('hex');",
    to: "const content = upload.hash.update(deps.newId()).digest('hex');",
    tests: files,
  },
  {
    control: 'sealed file: the name is a keyed hash',
    file: vault,
    from: "return createHmac('sha256', new Uint8Array(key));",
    to: "return createHmac('sha256', new Uint8Array(KEY_BYTES));",
    tests: sealed,
  },
  {
    control: 'sealed file: a chunk opens in its place only',
    file: vault,
    from: '  nonce.writeUInt32BE(index, PREFIX_BYTES);\n',
    to: '',
    tests: sealed,
  },
  {
    control: 'preview: what is not known is not shown',
    file: 'renderer/features/attachments/FileRow.tsx',
    from: 'const canShow = previewOf(item) !== null;',
    to: "const canShow = item.name !== '';",
    tests: ['tests/e2e/attachments.spec.ts'],
  },
  {
    control: 'attachments: saved after a warning alone',
    file: 'renderer/features/attachments/Attachments.tsx',
    from: "onSave={() => setLeaving({ item, how: 'save' })}",
    to: 'onSave={() => setShown(item)}',
    tests: ['tests/e2e/attachments.spec.ts'],
  },
];
