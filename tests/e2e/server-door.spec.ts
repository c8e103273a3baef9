import { expect, test } from '../support/browser-server';

test('the office server opens the page in a browser, under the policy and without complaint', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const answer = await page.goto('/');
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('who is signed in stays signed in after a reload; the cookie is hidden from scripts', async ({
  page,
  server,
}) => {
  await page.goto('/');
  const created = await page.evaluate(async () => {
    const answer = await fetch('/rpc/office/create', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-reception': '1' },
      body: JSON.stringify({
        json: {
          code: 'KZ-01',
          nameRu: 'Приёмная',
          nameKk: 'Қабылдау',
          territory: '750000000',
          profile: 'KZ',
          language: 'ru',
          headName: 'Сәуле Ахметова',
          login: 'head',
          password: 'correct horse',
        },
      }),
    });
    return answer.status;
  });
  expect(created).toBe(200);
  const status = () =>
    page.evaluate(async () => {
      const answer = await fetch('/rpc/session/status', { method: 'POST', headers: { 'x-reception': '1' } });
      const { json } = await answer.json();
      return json.state;
    });
  expect(await status()).toBe('signed-in');
  expect(await page.evaluate(() => document.cookie)).toBe('');
  const [cookie] = await page.context().cookies(server.url);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
  await page.reload();
  expect(await status()).toBe('signed-in');
});
