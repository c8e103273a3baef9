// Controls of files that come in (journals) and go out (tables, downloads, logs).
const journals = ['tests/security/hostile-journals.test.ts'];
const parts = ['tests/unit/imports/read-xml.test.ts'];
const door = ['tests/integration/http-host.test.ts'];
const attacks = ['tests/security/http-door.exploit.test.ts'];
const markup = ['tests/security/stored-markup.exploit.test.ts'];
const zip = 'electron/core/imports/readers/open-zip.ts';
const uploads = 'electron/hosts/http/uploads.ts';
const downloads = 'electron/hosts/http/downloads.ts';

export default [
  {
    control: 'zip bomb: an entry that inflates two hundredfold',
    file: zip,
    from: "if (isDense || total > MAX_TEXT_BYTES) throw new ReadError('ZIP_BOMB');",
    to: "if (total > MAX_TEXT_BYTES) throw new ReadError('ZIP_BOMB');",
    tests: journals,
  },
  {
    control: 'zip bomb: all entries together',
    file: zip,
    from: "if (isDense || total > MAX_TEXT_BYTES) throw new ReadError('ZIP_BOMB');",
    to: "if (isDense) throw new ReadError('ZIP_BOMB');",
    tests: journals,
  },
  {
    control: 'XML: other encodings than the one that is read',
    file: 'electron/core/imports/readers/read-xml.ts',
    from: "new TextDecoder('utf-8', { fatal: true })",
    to: "new TextDecoder('utf-8')",
    tests: parts,
  },
  {
    control: 'XML: one text without end',
    file: 'electron/core/imports/readers/read-xml.ts',
    from: "if (sinceEvent > MAX_RECORD_BYTES + chunk.length) throw new ReadError('LINE_TOO_LONG', lineOf());",
    to: '',
    tests: parts,
  },
  {
    control: 'formulas: a workbook holds text, never a formula',
    file: 'electron/core/spreadsheet/xlsx-list.ts',
    from: '<is><t xml:space="preserve">${escaped(cell.slice(0, MAX_TEXT))}</t></is>',
    to: '<f>${escaped(cell.slice(0, MAX_TEXT))}</f>',
    tests: [...markup, 'tests/unit/spreadsheet/xlsx-list.test.ts'],
  },
  {
    control: 'oversized bodies: by what they say of themselves',
    file: 'electron/hosts/http/request-guards.ts',
    from: "  if (Number(request.headers['content-length'] ?? 0) > limit) return null;\n",
    to: '',
    tests: attacks,
  },
  {
    control: 'oversized uploads: by what they say of themselves',
    file: uploads,
    from: "if (Number(request.headers['content-length'] ?? 0) > limit) {",
    to: "if (Number(request.headers['content-length'] ?? 0) < 0) {",
    tests: attacks,
  },
  {
    control: 'oversized uploads: while they come in',
    file: uploads,
    from: 'if (size > limit) done(new TooLarge());',
    to: 'if (size < 0) done(new TooLarge());',
    tests: door,
  },
  {
    control: 'uploads: from nobody outside',
    file: uploads,
    from: "if (session?.actor == null) return refuse(response, { status: 401, code: 'UNAUTHORIZED' });",
    to: "if (session == null) return refuse(response, { status: 500, code: 'UNAUTHORIZED' });",
    tests: door,
  },
  {
    control: 'uploads: leave the disk with their session',
    file: uploads,
    from: '      for (const file of uploadedBy(session)) await drop(session, file);\n      session.files.clear();',
    to: '      session.files.clear();',
    tests: door,
  },
  {
    control: 'uploads: what a killed run left is removed',
    file: uploads,
    from: '      await rm(folder, { recursive: true, force: true });\n',
    to: '',
    tests: door,
  },
  {
    control: 'downloads: of a signed-in session',
    file: downloads,
    from: "if (session?.actor == null) return answerJson(response, 401, { code: 'UNAUTHORIZED' });",
    to: "if (session === null) return answerJson(response, 500, { code: 'UNAUTHORIZED' });",
    tests: door,
  },
  {
    control: 'downloads: saved, never shown as a page',
    file: downloads,
    from: "    'content-disposition': attachment(file.name),\n",
    to: '',
    tests: door,
  },
  {
    control: 'downloads: no header out of a name',
    file: downloads,
    from: `const plain = name.replace(/[^\\x20-\\x7e]|["\\\\%]/g, '_');`,
    to: 'const plain = name;',
    tests: door,
  },
  {
    control: 'downloads: not into a foreign page',
    file: 'electron/hosts/http/server.ts',
    from: "if (!isOurOrigin(request.headers, at)) return refuse(response, { status: 403, code: 'FOREIGN_ORIGIN' });",
    to: '',
    tests: attacks,
  },
  {
    control: 'errors: what went wrong inside is not told',
    file: 'electron/hosts/opaque-errors.ts',
    from: "throw new ORPCError('INTERNAL_SERVER_ERROR', { message: 'Internal error', data: { requestId } });",
    to: 'throw error;',
    tests: door,
  },
  {
    control: 'TLS: nothing but loopback without it',
    file: 'electron/hosts/http/server.ts',
    from: "  if (!isLoopback(host) && tls === undefined) throw new HttpHostError('TLS_REQUIRED', { host });\n",
    to: '',
    tests: door,
  },
];
