import type { Form } from '../../../shared/domain/statistics/forms/form';
import { previousQuarterOf } from '../last-quarter';
import type { OfficeClient } from '../office-client';
import type { OfficeDesk } from '../office-desk';
import { PASSWORD } from '../prepared-office';
import { mappingOf } from '../small-mapping';
import { MARKUP, SHORT_MARKUP } from './free-strings';

const TITLE = { ru: MARKUP, kk: MARKUP, en: MARKUP };
const FILTER = { topic: [MARKUP] };

/** A report form of which every word is markup. */
export const MARKED_FORM: Form = {
  format: 'reception-form/1',
  id: 'marked-up',
  version: 1,
  title: TITLE,
  issuer: MARKUP,
  rounding: { mode: 'half-up', decimals: 1, sumTo100: false },
  mask: null,
  tables: [
    {
      id: 'table',
      title: TITLE,
      note: TITLE,
      indicator: 'appeals.received',
      filter: FILTER,
      rows: [
        { kind: 'heading', id: 'heading', title: TITLE },
        { kind: 'figure', id: 'line', number: SHORT_MARKUP, title: TITLE, level: 0, filter: FILTER },
        { kind: 'breakdown', id: 'each', by: ['channel'], order: 'size', top: null, filter: FILTER },
      ],
      columns: [{ id: 'count', title: TITLE, show: 'count', period: 'now', filter: FILTER }],
      total: false,
    },
  ],
};

/** Markup in forms, imports, signed quarters, packages, acts of destruction and requests of persons. */
export async function fillFigures({ desk, today }: { desk: OfficeDesk; today: string }) {
  const head = desk.client;
  const last = previousQuarterOf(today);
  await head.forms.preview({ quarter: last.code, form: MARKED_FORM });
  await head.forms.issue({ form: MARKED_FORM });
  await head.forms.install({ text: JSON.stringify(MARKED_FORM) });
  await importJournal(desk);
  const actId = await fillRetention(head);
  const words = { title: MARKUP, asked: MARKUP, askedOf: MARKUP };
  const place = { topic: '0002.0007', territory: '110000000', cases: [] };
  await head.problems.save({ id: null, version: null, quarter: last.code, ...words, ...place });
  await signTwice(head, last);
  const packed = await head.packages.make({ quarter: last.code, maskBelow: 0 });
  const text = (await desk.download(packed.fileId)).toString();
  const { fingerprint, fileId } = await head.packages.enrol();
  await head.centre.take({ text: (await desk.download(fileId)).toString(), fingerprint });
  await head.centre.take({ text });
  await head.centre.savePopulations({
    rows: [{ territory: '110000000', asOf: '2026-01-01', people: 1000, source: MARKUP }],
  });
  return { quarter: last.code, actId };
}

async function importJournal(desk: OfficeDesk): Promise<void> {
  const marked = { columns: [MARKUP], join: SHORT_MARKUP, otherwise: MARKUP };
  const names = { nameRu: MARKUP, nameKk: MARKUP };
  const rows = [
    ['id', 'received_on', 'text', MARKUP],
    ['1', '2026-01-15', MARKUP, MARKUP],
    ['2', 'никогда', MARKUP, MARKUP],
  ];
  const fileId = await desk.upload(
    'journal.csv',
    Buffer.from(rows.map(row => `${row.join(';')}\n`).join('')),
  );
  const mapping = {
    ...mappingOf({
      surname: marked,
      first_name: { constant: MARKUP },
      address: { ...marked, onlyWhen: { column: MARKUP, in: [MARKUP] } },
      executor: { columns: [MARKUP] },
      topic: { columns: [MARKUP], values: { [MARKUP]: MARKUP } },
    }),
    title: MARKUP,
    notes: [MARKUP],
    file: { sheet: MARKUP },
    classifier: {
      id: 'marked-up',
      ...names,
      edition: MARKUP,
      source: MARKUP,
      topics: [
        { code: SHORT_MARKUP, parent: null, ...names },
        { code: MARKUP, parent: SHORT_MARKUP, ...names },
      ],
    },
    executors: { create: true, kind: 'lawyer' as const, names: { [MARKUP]: MARKUP } },
  };
  await desk.client.imports.run({ fileId, mapping, dryRun: false });
}

/** An act that was withdrawn, and one of a person who was erased. */
async function fillRetention(head: OfficeClient): Promise<string> {
  const rule = { years: 5, toYearEnd: true, pauseHours: 24 };
  await head.retention.saveSettings({ expectedVersion: 0, ...rule, source: MARKUP });
  const old = await head.appeals.register({
    channel: 'phone',
    kind: 'application',
    receivedOn: '2015-02-02',
    applicant: { surname: MARKUP },
    questions: [{ classifier: 'ru-2025', code: '0002.0007' }],
    summary: MARKUP,
    oralAnswer: { result: 'explained', consent: true, words: MARKUP },
  });
  const { person } = await head.appeals.get({ id: old.id });
  const personId = person?.id ?? '';
  const language = 'ru' as const;
  const asked = { personId, askedBy: MARKUP, attachments: true, language, passphrase: null };
  await head.rights.dataFile(asked);
  const act = await head.retention.prepareAct({ caseIds: [old.id] });
  await head.retention.withdrawAct({ id: act.id, expectedVersion: 1, reason: MARKUP });
  const { confirm } = await head.rights.erasurePreview({ personId });
  await head.rights.erase({ personId, basis: MARKUP, confirm, despiteTerm: true });
  const [newest] = await head.retention.acts();
  return newest?.id ?? '';
}

async function signTwice(head: OfficeClient, { code: quarter, to }: { code: string; to: string }) {
  const sign = async (issues: number, reason?: string) => {
    const { total: flaws } = await head.closing.check({ quarter });
    await head.closing.sign({ quarter, password: PASSWORD, flaws, issues, ...(reason ? { reason } : {}) });
  };
  await sign(0);
  await head.appeals.register({
    channel: 'letter',
    kind: 'application',
    author: 'anonymous',
    receivedOn: to,
    questions: [{ classifier: 'ru-2025', code: '0002.0007' }],
    summary: MARKUP,
  });
  await sign(1, MARKUP);
}
