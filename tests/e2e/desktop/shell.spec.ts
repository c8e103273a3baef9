import { callPort, connectPort, postFrames } from '../../support/port-client';
import { expect, noDesktopReason, openBareDocument, test } from './shell-page';

test.skip(noDesktopReason !== null, `DESKTOP TESTS SKIPPED: ${noDesktopReason}`);

test('the window opens on our page, and the page has no Node', async ({
  desktop: { app, page, complaints },
}) => {
  await expect(page).toHaveURL(/^app:\/\/reception\//);
  await expect(page.getByRole('heading').first()).toBeVisible();
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'global', 'Buffer', 'ipcRenderer', 'electron'].filter(
      name => name in window,
    ),
  );
  expect(found).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, 'receptionDesktop'))).toBe(true);
  const preferences = await app.evaluate(({ webContents }) => {
    const [contents] = webContents.getAllWebContents();
    // Electron has it and does not declare it.
    const read: unknown = contents && Reflect.get(contents, 'getLastWebPreferences');
    return typeof read === 'function' ? read.call(contents) : null;
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
  });
  expect(complaints).toEqual([]);
});

test('the page comes with the policy and obeys it', async ({ desktop: { page } }) => {
  const policy = await page.evaluate(async () => {
    const answer = await fetch(location.href);
    return answer.headers.get('content-security-policy');
  });
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  const broken = await page.evaluate(async () => {
    const inline = document.createElement('script');
    inline.textContent = 'window.hacked = true';
    document.body.append(inline);
    // In a task of its own: what the test runner evaluates may eval.
    const evaluated = await new Promise(resolve => {
      setTimeout(() => {
        try {
          resolve(new Function('return 1')());
        } catch {
          resolve('refused');
        }
      });
    });
    const fetched = await fetch('https://example.org/').catch(() => 'refused');
    return [Reflect.get(window, 'hacked') ?? null, evaluated, fetched];
  });
  expect(broken).toEqual([null, 'refused', 'refused']);
});

test('app:// gives the page and nothing beside it', async ({ desktop: { page } }) => {
  const statuses = await page.evaluate(async () => {
    const ask = async (path: string, init?: RequestInit) =>
      (await fetch(path, init).catch(() => ({ status: 0 }))).status;
    return {
      page: await ask('/cases/1'),
      post: await ask('/', { method: 'POST' }),
      absent: await ask('/assets/none.js'),
      up: await ask('/..%2f..%2fpackage.json'),
      main: await ask('/%2e%2e/main/index.cjs'),
      otherHost: await ask('app://evil/index.html'),
      file: await ask('file:///etc/passwd'),
    };
  });
  expect(statuses).toEqual({ page: 200, post: 405, absent: 404, up: 404, main: 404, otherHost: 0, file: 0 });
});

test('calls go through the port to the core in its own process', async ({ desktop: { app, page } }) => {
  await openBareDocument(app, page);
  await connectPort(page);
  expect(await callPort(page, '/session/status')).toMatchObject({
    b: { json: { state: 'no-office', actor: null, desktop: true } },
  });
  const processes = await app.evaluate(({ app: program }) =>
    program.getAppMetrics().map(metric => metric.type),
  );
  expect(processes).toContain('Utility');
});

test('hostile frames do not bring the core down', async ({ desktop: { app, page } }) => {
  await openBareDocument(app, page);
  await connectPort(page);
  const before = await corePid(app);
  await postFrames(page, [
    'garbage',
    '{}',
    '{"i":"1"}',
    null,
    5,
    { i: 'x' },
    'x'.repeat(2 << 20),
    '{"i":"2","p":{"u":"/session/status","h":{"content-type":"multipart/form-data"},"b":"x"}}',
    ...Array.from({ length: 300 }, (_, n) =>
      JSON.stringify({ i: String(n), t: n % 6, p: { u: `%${n}`, h: n } }),
    ),
  ]);
  expect(await callPort(page, '/session/status')).toMatchObject({ b: { json: { state: 'no-office' } } });
  expect(await corePid(app)).toBe(before);
});

test('a page gets one port a load, and only by the agreed word', async ({ desktop: { app, page } }) => {
  await openBareDocument(app, page);
  await connectPort(page);
  expect(await callPort(page, '/session/status')).not.toBeNull();
  await connectPort(page);
  expect(await callPort(page, '/session/status', undefined, 1000)).toBeNull();
});

test('a window can go nowhere else and open nothing', async ({ desktop: { app, page } }) => {
  await page.evaluate(() => {
    window.open('https://user:secret@example.org/');
    window.open('file:///etc/passwd');
    location.href = 'https://example.org/';
  });
  await page.evaluate(() => {
    location.href = 'file:///etc/passwd';
  });
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(frame);
  });
  await page.waitForTimeout(500);
  expect(page.url()).toMatch(/^app:\/\/reception\//);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('permissions are refused', async ({ desktop: { page } }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone'];
    const ask = async (name: string) => {
      const query: unknown = await Reflect.apply(navigator.permissions.query, navigator.permissions, [
        { name },
      ]);
      return typeof query === 'object' && query !== null && 'state' in query ? query.state : null;
    };
    return Promise.all(names.map(ask));
  });
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
});

test('when the core falls it runs again and the page loads anew', async ({ desktop: { app, page } }) => {
  await openBareDocument(app, page);
  const fallen = await corePid(app);
  process.kill(fallen, 'SIGKILL');
  await expect.poll(() => corePid(app).catch(() => fallen)).not.toBe(fallen);
  await expect(page.getByRole('heading').first()).toBeVisible();
});

async function corePid(app: import('@playwright/test').ElectronApplication): Promise<number> {
  return app.evaluate(({ app: program }) => {
    const core = program.getAppMetrics().find(metric => metric.name === 'reception-core');
    if (core === undefined) throw new Error('no core');
    return core.pid;
  });
}
