import { Decrypter } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../electron/core/core';
import { openSession } from '../../electron/core/session/session';
import { A_PDF, putIn } from '../support/attachments';
import {
  aCore,
  anAppeal,
  anExecutor,
  anOffice,
  type Client,
  ENGINES,
  PASSWORD,
  type TestCore,
  TODAY,
} from '../support/core';
import { unzip } from '../support/unzip';

const PASSPHRASE = 'четыре слова без смысла';
const MINE = [
  'Ахметбекова',
  'Айгүл',
  'Серікқызы',
  '+77012345678',
  'четвёртого ребёнка',
  'Отбасында төрт бала бар',
];
const THEIRS = ['Петров', 'Сергей', '705 999', '77059998877', 'Тәуелсіздік даңғылы'];

describe.each(ENGINES)("a person's data as a file on %s", engine => {
  let test: TestCore;
  let head: Client;
  let session: Session;
  let personId: string;
  let caseId: string;
  beforeEach(async () => {
    test = await aCore(engine);
    await anOffice(test);
    session = openSession();
    head = test.client(session);
    await head.session.signIn({ login: 'head', password: PASSWORD });
    const first = await head.appeals.register(anAppeal());
    caseId = first.id;
    personId = (await head.appeals.get({ id: first.id })).person?.id ?? '';
    await putIn(head, { caseId, name: 'справка.pdf', bytes: A_PDF });
  });
  afterEach(() => test.close());

  async function bytesOf(fileId: string): Promise<Buffer> {
    const content = session.files.get(fileId)?.content;
    if (!content || !('pieces' in content)) throw new Error('no such file');
    const pieces: Uint8Array[] = [];
    for await (const piece of content.pieces()) pieces.push(piece);
    return Buffer.concat(pieces);
  }
  const ask = (more: object = {}) =>
    head.rights.dataFile({
      personId,
      askedBy: 'Заявление Ахметбековой',
      attachments: true,
      language: 'ru',
      passphrase: null,
      ...more,
    });

  async function inquire(body: string, asked: string): Promise<void> {
    const lawyer = await anExecutor(test, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
    const given = await head.appeals.assign({ id: caseId, expectedVersion: 1, executorId: lawyer.id });
    const taken = await lawyer.client.appeals.accept({ id: caseId, expectedVersion: given.version });
    const sent = await lawyer.client.inquiries.issue({
      id: caseId,
      expectedVersion: taken.version,
      authorId: lawyer.id,
      instrument: 'reception-letter',
      bodyKind: 'other',
      body,
      asked,
      sentOn: TODAY,
      due: null,
    });
    const promise = { authorId: lawyer.id, occasion: 'visit', givenOn: TODAY, dueOn: TODAY } as const;
    const made = await lawyer.client.promises.make({
      id: caseId,
      expectedVersion: sent.version,
      ...promise,
      promised: 'Помочь с выплатой',
    });
    const aid = { kind: 'money', givenOn: TODAY, amount: 45_000, giver: 'Фонд «Мейірім»' } as const;
    const on = { id: caseId, expectedVersion: made.version };
    const helped = await lawyer.client.aid.record({ ...on, ...aid, given: 'На лекарства' });
    const visit = { kind: 'visit', takenOn: TODAY, persons: null, found: 'Пандуса нет' } as const;
    await lawyer.client.measures.note({ id: caseId, expectedVersion: helped.version, ...visit });
  }

  it('holds all of the person and nothing of those beside them', async () => {
    await head.appeals.register(
      anAppeal({
        applicantId: personId,
        applicant: undefined,
        author: 'collective',
        signatures: 2,
        summary: 'Нет света у Петровых',
        text: 'Мы с Петровым Сергеем (8 705 999 88 77, Тәуелсіздік даңғылы 4) просим свет. Подписала Ахметбекова.',
        people: [
          {
            part: 'co',
            applicant: {
              surname: 'Петров',
              firstName: 'Сергей',
              phones: ['8 705 999 88 77'],
              address: 'Тәуелсіздік даңғылы 4',
            },
          },
        ],
      }),
    );
    const other = await head.appeals.register(
      anAppeal({
        applicant: { surname: 'Петров', firstName: 'Сергей' },
        summary: 'Чужая тайна',
        text: 'Чужая тайна Петрова',
        people: [{ part: 'family', applicantId: personId }],
        author: 'collective',
        signatures: 2,
      }),
    );
    await putIn(head, { caseId: other.id, name: 'Петров паспорт.pdf', bytes: A_PDF });
    await head.consents.give({
      caseId,
      personId: null,
      kind: 'processing',
      form: 'oral',
      givenOn: '2026-11-20',
      textVersion: null,
      attachmentId: null,
      note: 'Слышал Қайрат.',
    });
    await inquire('Пенсионный фонд', 'Начислено ли пособие Ахметбековой?');
    const made = await ask();
    expect(made).toMatchObject({ cases: 3, attachments: 1, leftOut: 1 });
    const bytes = await bytesOf(made.file.fileId);
    expect(bytes.length).toBe(made.file.size);
    const files = await unzip(bytes);
    expect([...files.keys()].map(name => name.replace(/-KZ-01.*-/, '-'))).toEqual([
      'person.html',
      'person.json',
      'files/001-справка.pdf',
    ]);
    for (const name of ['person.html', 'person.json']) {
      const text = files.get(name) ?? '';
      const told = ['просим свет', 'Слышал Қайрат.', 'Пенсионный фонд', 'Начислено ли пособие'];
      told.push('Помочь с выплатой', 'На лекарства', 'Фонд «Мейірім»', '45000', 'Пандуса нет');
      for (const word of [...MINE, ...told, 'Сәрсенова Гүлмира']) expect(text, name).toContain(word);
      for (const word of [...THEIRS, 'Чужая тайна']) expect(text, name).not.toContain(word);
    }
    const { looks } = JSON.parse(files.get('person.json') ?? '') as {
      looks: { what: string; who: string }[];
    };
    expect(looks.map(({ what, who }) => `${what} ${who}`)).toContain('CASE_VIEWED Сәрсенова Гүлмира');
  });

  it('is told of in the journal before it is there: who made it, and sealed, who asked', async () => {
    await ask({ attachments: true });
    const { items } = await head.journal.list({});
    expect(items.map(item => item.type).slice(0, 2)).toEqual(['ATTACHMENT_SAVED', 'PERSON_FILE_MADE']);
    expect(items[1]).toMatchObject({
      actorName: 'Сәрсенова Гүлмира',
      data: { person: personId, cases: 1, files: 1, encrypted: false },
    });
    const rows = await test.core.deps.db.read
      .selectFrom('events')
      .select(['data', 'sealed'])
      .where('type', '=', 'PERSON_FILE_MADE')
      .execute();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.sealed).not.toBeNull();
    expect(rows[0]?.data).not.toContain('Ахметбек');
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('is an age file where a passphrase is given, and as long as it says', async () => {
    const { file } = await ask({ passphrase: PASSPHRASE });
    expect(file.name).toMatch(/^data-KZ-01-2026-11-20\.zip\.age$/);
    const bytes = await bytesOf(file.fileId);
    expect(bytes.length).toBe(file.size);
    expect(bytes.includes('Ахметбекова')).toBe(false);
    const decrypter = new Decrypter();
    decrypter.addPassphrase(PASSPHRASE);
    const files = await unzip(await decrypter.decrypt(bytes));
    expect(files.get('person.json')).toContain('Ахметбекова');
  });

  it('runs nothing of what somebody wrote into a name or a text', async () => {
    const attack = '<img src=x onerror=alert(1)>';
    const { id } = await head.appeals.register(
      anAppeal({ applicant: { surname: attack }, summary: attack, text: attack }),
    );
    const { person } = await head.appeals.get({ id });
    const { file } = await ask({ personId: person?.id });
    const html = (await unzip(await bytesOf(file.fileId))).get('person.html') ?? '';
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain(`default-src 'none'`);
  });
});
