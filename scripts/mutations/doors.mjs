// Controls at the doors: access, sessions, frames, paths, files that come in and go out.
const http = 'tests/security/http-door.exploit.test.ts';
const host = 'tests/integration/http-host.test.ts';
const foreign = 'tests/security/foreign-records.exploit.test.ts';
const table = 'tests/security/access-table.test.ts';
const journals = 'tests/security/hostile-journals.test.ts';
const gate = 'electron/core/router-base.ts';
const guards = 'electron/hosts/http/request-guards.ts';
const sessions = 'electron/hosts/http/sessions.ts';
const zip = 'electron/core/imports/readers/open-zip.ts';

export default [
  {
    control: 'access: the role is asked before every procedure',
    file: gate,
    from: 'if (refusal) throw new Refusal(refusal);',
    to: '',
    tests: [table],
  },
  {
    control: 'access: the key of a colleague is not the own one',
    file: gate,
    from: "if (!holders.holds(context.session, actor.officeId)) throw new Refusal('LOCKED');",
    to: '',
    tests: ['tests/integration/journal.test.ts', 'tests/integration/sealed.test.ts'],
  },
  {
    control: 'access: nobody without a sign-in',
    file: gate,
    from: "if (!context.session.actor) throw new Refusal('UNAUTHORIZED');",
    to: "if (!context.session.actor) return { id: '', officeId: '', login: '', name: '', roles: ['head'], executorId: null, at: 'office' };",
    tests: [table],
  },
  {
    control: 'IDOR: cases of another office',
    file: 'electron/core/appeals/case-items.ts',
    from: "db.selectFrom('cases').where('cases.office_id', '=', actor.officeId)",
    to: "db.selectFrom('cases')",
    tests: [foreign, table],
  },
  {
    control: 'IDOR: cases of another desk',
    file: 'electron/core/appeals/case-items.ts',
    from: 'if (shared === undefined) return own.where(workedOnBy(actor.officeId, executorId));',
    to: 'if (shared === undefined) return own;',
    tests: [foreign, table],
  },
  {
    control: 'mass assignment: unknown fields are refused',
    file: 'shared/contract/appeals.ts',
    from: 'RegisterAppeal = z.strictObject(',
    to: 'RegisterAppeal = z.looseObject(',
    tests: [foreign],
  },
  {
    control: 'stale version of a case',
    file: 'electron/core/appeals/change-case.ts',
    from: "if (row.version !== input.expectedVersion) refuse('STALE');",
    to: '',
    tests: [foreign],
  },
  {
    control: 'CSRF: the header',
    file: guards,
    from: "if (request.headers['x-reception'] !== '1') return { status: 403, code: 'CSRF_HEADER_MISSING' };",
    to: '',
    tests: [http],
  },
  {
    control: 'CSRF: the origin',
    file: guards,
    from: 'return headers.origin === undefined ||',
    to: 'return true ||',
    tests: [http],
  },
  {
    control: 'DNS rebinding: the host',
    file: guards,
    from: 'if (isLoopback(at.host)) return isLoopback(asked.name);',
    to: 'return true;',
    tests: [http],
  },
  {
    control: 'oversized bodies: while they are read',
    file: guards,
    from: 'if (size > limit) return null;',
    to: '',
    tests: [http],
  },
  {
    control: 'cookie: no script reads it',
    file: 'electron/hosts/http/cookies.ts',
    from: '`HttpOnly; SameSite=Strict;',
    to: '`SameSite=Strict;',
    tests: [host],
  },
  {
    control: 'cookie: no foreign site sends it',
    file: 'electron/hosts/http/cookies.ts',
    from: '`HttpOnly; SameSite=Strict;',
    to: '`HttpOnly;',
    tests: [host],
  },
  {
    control: 'session: ends when idle',
    file: sessions,
    from: 'now() - entry.seenAt > IDLE_LIMIT_MS ||',
    to: '',
    tests: [host],
  },
  {
    control: 'session: ends by age',
    file: sessions,
    from: ' || now() - entry.openedAt > AGE_LIMIT_MS',
    to: '',
    tests: [host],
  },
  {
    control: 'session fixation: a sign-in renews the token',
    file: sessions,
    from: 'const fresh = newToken();',
    to: 'const fresh = token ?? newToken();',
    tests: [http],
  },
  {
    control: 'hostile frames: the guard',
    file: 'electron/hosts/frame-guard.ts',
    from: 'if (isWellFormedFrame(event.data)) listener',
    to: 'if (event) listener',
    tests: ['tests/security/hostile-frames.exploit.test.ts'],
  },
  {
    control: 'path traversal: no way upwards',
    file: 'electron/security/path-guard.ts',
    from: 'return target.startsWith(base.endsWith(sep) ? base : base + sep);',
    to: 'return true;',
    tests: ['tests/unit/security/path-guard.test.ts'],
  },
  {
    control: 'path traversal: dots in a segment',
    file: 'electron/security/path-guard.ts',
    from: "segment !== '..' && ",
    to: '',
    tests: ['tests/unit/security/path-guard.test.ts'],
  },
  {
    control: 'CSV: a formula stays text',
    file: 'electron/core/spreadsheet/csv-text.ts',
    from: 'FORMULA.test(value)',
    to: 'false',
    tests: [foreign],
  },
  {
    control: 'zip bomb: entries are weighed before they are inflated',
    file: zip,
    from: 'weigh(entries.values());',
    to: '',
    tests: [journals],
  },
  {
    control: 'XML entities: no document type',
    file: 'electron/core/imports/readers/read-xml.ts',
    from: "  parser.on('doctype', () => {\n    throw new ReadError('MALFORMED_XLSX');\n  });\n",
    to: '',
    tests: [journals],
  },
  {
    control: 'logs: where it failed, never what',
    file: 'electron/hosts/opaque-errors.ts',
    from: "at: error instanceof Error ? framesOf(error) : '',",
    to: "at: error instanceof Error ? (error.stack ?? '') : '',",
    tests: [foreign],
  },
];
