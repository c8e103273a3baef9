/**
 * The attack: markup and script in every text that a person can type, an organisation's name, a rule's title, a note.
 * Whatever shows it must show it as words: no element of it, no script of it, on any screen, on paper or in a file.
 */
import { A_PDF } from '../support/attachments';

import { hire } from '../support/hire';
import { officeClient } from '../support/office-client';
import { PASSWORD } from '../support/prepared-office';
import { unzip } from '../support/unzip';
import { SignInPage } from './page-models/sign-in-page';
import { expect, test } from './support/browser-desk';

test.use({ office: 'own' });

const HOSTILE = `"'><img src=x onerror="window.hit=1"><script>window.hit=1</script>{{7*7}}`;
const LINE = HOSTILE.slice(0, 100);

test('markup in any field stays words on every screen', async ({ desk, server }) => {
  test.setTimeout(120_000);
  const { page, t } = desk;
  const head = officeClient(server.url);
  await head.session.signIn({ login: 'head', password: PASSWORD });
  const executor = { name: HOSTILE, kind: 'lawyer', level: null, capacity: 9, active: true } as const;
  const { id: executorId } = await head.staff.saveExecutor({ ...executor, id: null, expectedVersion: null });
  await hire(head, {
    login: 'hostile',
    name: HOSTILE,
    roles: ['executor'],
    password: PASSWORD,
    executorId,
  });
  const { version } = await head.routing.rules();
  await head.routing.saveRules({
    expectedVersion: version,
    rules: [
      {
        id: null,
        title: HOSTILE,
        active: true,
        when: { topic: null, territory: null, kind: null },
        target: { type: 'person', executorId },
      },
    ],
  });
  const { id, number } = await head.appeals.register({
    channel: 'letter',
    kind: 'complaint',
    author: 'organisation',
    applicant: {
      surname: LINE,
      firstName: LINE,
      patronymic: LINE,
      organisation: LINE,
      address: LINE,
      phones: ['+7 705 000 12 04'],
    },
    territory: '110000000',
    questions: [{ classifier: 'ru-2025', code: '0002.0007' }],
    summary: HOSTILE,
    text: `${HOSTILE}\n${HOSTILE}`,
    language: 'ru',
  });
  await head.appeals.addNote({ id, expectedVersion: 1, text: HOSTILE });
  const accepted = await head.appeals.accept({ id, expectedVersion: 2 });
  const { questions } = await head.appeals.get({ id });
  const ready = await head.appeals.setResult({
    id,
    expectedVersion: accepted.version,
    questionId: questions[0]?.id ?? '',
    result: 'explained',
  });
  const closed = await head.appeals.close({ id, expectedVersion: ready.version });
  const reopened = await head.appeals.reopen({ id, expectedVersion: closed.version, reason: HOSTILE });
  await head.retention.hold({ id, expectedVersion: reopened.version, reason: HOSTILE });
  await head.campaigns.save({
    id: null,
    version: null,
    nameRu: LINE,
    nameKk: LINE,
    from: '2026-01-01',
    to: '2026-12-31',
  });
  const { uploadId } = await head.attachments.begin({ caseId: id, name: `${LINE}.pdf`, bytes: A_PDF.length });
  await head.attachments.put({ uploadId, offset: 0, piece: A_PDF.toString('base64') });
  await head.attachments.finish({ uploadId, note: HOSTILE });

  page.on('dialog', dialog => {
    throw new Error(`a dialog opened: ${dialog.message()}`);
  });
  await new SignInPage(desk).signIn('head');
  const quarter = `${new Date().getFullYear()}-Q${Math.floor(new Date().getMonth() / 3) + 1}`;
  for (const address of [
    '/',
    '/cases?view=all',
    `/cases/${id}`,
    `/search/${encodeURIComponent('img')}`,
    `/search/${encodeURIComponent(HOSTILE)}`,
    `/search/${encodeURIComponent(number)}`,
    '/statistics',
    `/statistics/print?quarter=${quarter}`,
    '/settings?tab=staff',
    '/settings?tab=rules',
    '/settings?tab=retention',
    '/settings?tab=base',
    '/settings?tab=journal',
    '/register',
  ]) {
    // The page's own addresses stand behind the hash, their parameters before it.
    const [path = '/', parameters = ''] = address.split('?');
    await page.goto(`/?${parameters}#${path}`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('main > *').first()).toBeVisible();
    const planted = await page.evaluate(() => ({
      hit: Reflect.get(window, 'hit') === 1,
      images: document.querySelectorAll('img[src="x"], [onerror]').length,
      scripts: [...document.scripts].filter(script => script.textContent?.includes('window.hit')).length,
    }));
    expect(planted, address).toEqual({ hit: false, images: 0, scripts: 0 });
    if (address.startsWith('/cases/') || address.includes('tab=staff'))
      await expect(page.locator('main')).toContainText(HOSTILE);
  }

  await page.goto('/#/statistics');
  const book = await desk.receiveFile(() =>
    page.getByRole('button', { name: t('quarter.save', { format: 'XLSX' }) }).click(),
  );
  const parts = [...(await unzip(book)).values()];
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.filter(part => part.includes('<img') || part.includes('<script'))).toEqual([]);
});
