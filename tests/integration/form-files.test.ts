import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../electron/core/core';
import { PARTY_QUARTER } from '../../shared/domain/statistics/forms/party-quarter';
import { sayCell } from '../../shared/i18n/say-form';
import { aCore, anAppeal, anOffice, type Client, type TestCore } from '../support/core';
import { documentText } from '../support/document-text';
import { canReopen, canReopenDocuments, reopenSheets, reopenText } from '../support/libre-office';

const QUARTER = '2026-Q3';

describe('files of a form', () => {
  let test: TestCore;
  let head: Client;
  let session: Session;

  beforeAll(async () => {
    test = await aCore('sqlite');
    ({ head, session } = await anOffice(test));
    // The figures of so few appeals would all be hidden.
    await head.forms.install({ text: JSON.stringify({ ...PARTY_QUARTER, version: 3, mask: null }) });
    for (const receivedOn of ['2026-07-01', '2026-08-12', '2026-09-30', '2026-05-05', '2025-09-09'])
      await head.appeals.register(anAppeal({ receivedOn, channel: 'letter' }));
    await head.appeals.register(
      anAppeal({
        receivedOn: '2026-07-02',
        reception: {},
        oralAnswer: { result: 'explained', consent: true },
      }),
    );
    const words = { title: 'Нет воды', asked: 'Провести', askedOf: 'Акимат' };
    const place = { topic: '0002.0007', territory: '110000000' };
    for (const quarter of [QUARTER, QUARTER, '2026-Q2'])
      await head.problems.save({ id: null, version: null, quarter, ...words, ...place, cases: [] });
  });
  afterAll(() => test.close());

  async function fileOf(format: 'xlsx' | 'csv' | 'json' | 'docx', language: 'ru' | 'kk' | 'en' = 'ru') {
    const ticket = await head.forms.export({ quarter: QUARTER, formId: 'party-quarter', format, language });
    const content = session.files.get(ticket.fileId)?.content;
    if (!content || !('bytes' in content)) throw new Error('no file');
    return { name: ticket.name, bytes: content.bytes };
  }

  it.runIf(canReopen())('the workbook holds every figure of the form, as LibreOffice reads it', async () => {
    const report = await head.forms.report({ quarter: QUARTER, formId: 'party-quarter' });
    const sheets = [...reopenSheets((await fileOf('xlsx')).bytes).values()];
    expect(sheets).toHaveLength(report.tables.length);
    for (const table of report.tables) {
      const sheet = sheets.find(rows => rows[0]?.[0] === table.title.ru);
      const lines = table.rows.map(row => row.cells.map(({ value }) => String(value ?? '–')));
      const read = sheet
        ?.slice(4, 4 + table.rows.length)
        .map((row, line) => row.slice(2, 2 + (table.rows[line]?.cells.length ?? 0)));
      expect(read, table.id).toEqual(lines);
    }
  });

  it('the flat file has its mark, the separators of the language and no formula', async () => {
    const text = Buffer.from((await fileOf('csv')).bytes).toString('utf8');
    expect(text.startsWith('\ufeffОсновные показатели\r\n№;Показатель;')).toBe(true);
    expect(text).toContain('1;Поступило обращений;4;1;3;300;1;300;5\r\n');
    expect(text).toContain('2;Системные проблемы;2;1;1;100\r\n');
    expect(Buffer.from((await fileOf('csv', 'en')).bytes).toString('utf8')).toContain(
      '1,Appeals received,4,1,3,300,1,300,5\r\n',
    );
  });

  it('the long form says of each figure where it comes from', async () => {
    const { name, bytes } = await fileOf('json');
    const { figures, form, version } = JSON.parse(Buffer.from(bytes).toString('utf8'));
    expect([name, form, version]).toEqual(['KZ-01-2026-Q3-party-quarter.json', 'party-quarter', 3]);
    const named = figures.find((one: { indicator: string }) => one.indicator === 'problems.named');
    expect(named).toMatchObject({ table: 'work', row: 'problems', value: 2, filter: {}, period: 'now' });
    expect(figures[0]).toEqual({
      table: 'totals',
      row: 'received',
      column: 'count-now',
      show: 'count',
      value: 4,
      indicator: 'appeals.received',
      filter: {},
      period: 'now',
    });
  });

  it.each([
    ['ru', 'За III квартал 2026 поступило 4 обращения. Это на 300,0 % больше, чем за II кв. 2026.'],
    [
      'kk',
      '2026 жылғы III тоқсан ішінде 4 жолданым келіп түсті. Бұл 2026 ж. II тоқ. кезеңіне қарағанда 300,0 % көп.',
    ],
  ] as const)('the note says the quarter in words, %s', async (language, sentence) => {
    const text = (await documentText((await fileOf('docx', language)).bytes)).replace(/\u00a0/g, ' ');
    expect(text).toContain(sentence);
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });

  it.runIf(canReopenDocuments()).each([
    ['ru', 'Аналитическая записка', 'Руководитель приёмной'],
    ['kk', 'Талдамалық жазба', 'Қоғамдық қабылдау жетекшісі'],
  ] as const)('the note opens in LibreOffice, whole, %s', async (language, title, signer) => {
    const pages = reopenText((await fileOf('docx', language)).bytes);
    const text = pages.replace(/[\s\u00a0]+/g, ' ');
    expect(text.toLowerCase()).toContain(title.toLowerCase());
    expect(text).toContain('KZ-01');
    expect(text).toContain(signer);
  });
});

describe('a cell in words', () => {
  it.each([
    [1284, 'count', 'ru', '1\u00a0284'],
    [-16.17, 'growth', 'ru', '−16,17'],
    [15.5, 'growth', 'kk', '+15,50'],
    [0, 'growth', 'ru', '0,00'],
    [262, 'change', 'ru', '+262'],
    [28.6, 'share', 'en', '28.60'],
    [null, 'index', 'ru', '–'],
  ] as const)('%s as %s in %s is %s', (value, show, language, words) => {
    expect(sayCell(value, show, 2, language)).toBe(words);
  });
});
