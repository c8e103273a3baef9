import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { systemClock } from '../../electron/core/clock';
import type { serve } from '../../electron/workers/serve';
import { addDays } from '../../shared/lib/dates';
import { ARGON2_TEST } from './argon2-test';
import { hire } from './hire';
import { type OfficeClient, officeAt } from './office-client';

const ROOT = resolve(import.meta.dirname, '../..');
const SHELF = join(ROOT, 'test-results/prepared');

/** Of everybody in a prepared office. */
export const PASSWORD = 'correct horse 42';

/** What a prepared folder of data holds: nothing, an office of its own with a few appeals, a demonstration. */
export type PreparedOffice = 'none' | 'own' | 'demo';

/** Its Kazakh name holds every letter that Russian lacks. */
export const OWN_OFFICE = {
  code: 'KZ-07',
  nameRu: 'Общественная приёмная Акмолинской области',
  nameKk: 'Әділ Ғасыр Қоңыр Өң Ұлт Үміт Һәм Іс қоғамдық қабылдауы',
} as const;

/**
 * A folder of data to copy from, made once a day and a build: making an office takes seconds of password hashing
 * and hundreds of durable writes.
 */
export async function preparedOffice(
  office: Exclude<PreparedOffice, 'none'>,
  language: 'ru' | 'kk',
): Promise<string> {
  const build = readFileSync(join(ROOT, 'out/.stamp'), 'utf8').slice(0, 12);
  const day = systemClock.today();
  const folder = join(SHELF, `${office}-${language}-${day}-${build}`);
  if (existsSync(folder)) return folder;
  await mkdir(SHELF, { recursive: true });
  const making = await mkdtemp(join(SHELF, 'making-'));
  await overData(making, client =>
    office === 'demo' ? makeDemo(client, language) : makeOwn(client, language),
  );
  // Whole or not at all; who was second throws the own one away.
  await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
  return folder;
}

/** Works through the built office server over a folder of data, nobody signed in at first. */
export async function overData<T>(
  dataDir: string,
  work: (client: OfficeClient, ask: ReturnType<typeof officeAt>['ask']) => Promise<T>,
): Promise<T> {
  const built: { serve: typeof serve } = createRequire(import.meta.url)(join(ROOT, 'out/main/serve.cjs'));
  const log = { info: () => undefined, error: () => undefined };
  // Each sign-in pays what its password was sealed with: who is made here signs in at once.
  const server = await built.serve({
    dataDir,
    rendererDir: join(ROOT, 'out/renderer'),
    log,
    port: 0,
    passwordCost: ARGON2_TEST,
  });
  try {
    const { client, ask } = officeAt(server.url);
    return await work(client, ask);
  } finally {
    await server.close();
  }
}

/**
 * A demonstration in which each executor has two new cases given by hand, one of them with two questions, and each
 * lawyer one or more that the rules gave: which cases of the demonstration itself are new hangs on the day.
 */
async function makeDemo(client: OfficeClient, language: 'ru' | 'kk'): Promise<void> {
  const { logins } = await client.office.createDemo({
    profile: 'KZ',
    language,
    password: PASSWORD,
    appeals: 300,
  });
  const executors = await client.staff.executors();
  for (const executor of executors.filter(one => one.login !== null && logins.includes(one.login))) {
    for (const codes of [['0002.0007', '0002.0006'], ['0002.0007']])
      await client.appeals.register({
        ...LETTER,
        questions: codes.map(code => ({ classifier: 'ru-2025', code })),
        executorId: executor.id,
      });
  }
  const waiting = new Set(executors.flatMap(one => (one.kind === 'lawyer' ? [one.id] : [])));
  for (let n = 1; waiting.size > 0; n += 1) {
    if (n > MOST_BY_RULES) throw new Error('the rules leave a lawyer of the demonstration without a case');
    const { decision } = await client.appeals.register({
      ...LETTER_BY_RULES,
      // Another citizen each time: the same one's cases stay with one executor.
      applicant: { surname: 'Қабылова', firstName: `Үміт ${n}`, phones: [] },
      questions: [{ classifier: 'ru-2025', code: '0002.0007' }],
    });
    if (decision.executorId) waiting.delete(decision.executorId);
  }
}

/** A real office in its first days: a registrar and a few appeals of this year and the last one. */
async function makeOwn(client: OfficeClient, language: 'ru' | 'kk'): Promise<void> {
  await client.office.create({
    ...OWN_OFFICE,
    territory: '110000000',
    profile: 'KZ',
    language,
    headName: 'Сәрсенова Гүлмира',
    login: 'head',
    password: PASSWORD,
  });
  await hire(client, {
    login: 'registrar',
    name: 'Жұмабаева Айгүл',
    roles: ['registrar'],
    password: PASSWORD,
    executorId: null,
  });
  for (const daysAgo of [0, 1, 100, 101, 102, 190]) {
    await client.appeals.register({
      ...LETTER,
      receivedOn: addDays(systemClock.today(), -daysAgo),
      questions: [{ classifier: 'ru-2025', code: '0002.0007' }],
    });
  }
}

type Appeal = Parameters<OfficeClient['appeals']['register']>[0];

/** The rules give to the lighter desk: by then both lawyers' are far above what a demonstration gives them. */
const MOST_BY_RULES = 60;

/** What the prepared executors were given by hand. */
export const LETTER: Omit<Appeal, 'questions'> = {
  channel: 'letter',
  kind: 'complaint',
  applicant: { surname: 'Төлегенов', firstName: 'Ержан', phones: ['+7 705 000 12 04'] },
  territory: '110000000',
  summary: 'Пенсию пересчитали без северного стажа',
  text: 'Зейнетақыны қайта есептеуді сұраймын. Справка о стаже приложена.',
  language: 'ru',
};

/** What the rules of the demonstration gave to its lawyers. */
export const LETTER_BY_RULES: Omit<Appeal, 'questions'> = {
  ...LETTER,
  summary: 'Жәрдемақы тағайындалмады: отказали без объяснения',
};
