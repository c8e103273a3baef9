import { hire } from '../support/hire';
import { officeClient } from '../support/office-client';
import { PASSWORD } from '../support/prepared-office';
import { ShellPage } from './page-models/shell-page';
import { SignInPage } from './page-models/sign-in-page';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';

test.use({ office: 'own' });

test('an executor sees only their own places, and no refusal on any of them', async ({ desk, server }) => {
  const { page, t } = desk;
  const head = officeClient(server.url);
  await head.session.signIn({ login: 'head', password: PASSWORD });
  const executor = { name: 'Иванова Мария', kind: 'lawyer', level: null, capacity: 9, active: true } as const;
  const { id: executorId } = await head.staff.saveExecutor({ ...executor, id: null, expectedVersion: null });
  await hire(head, {
    login: 'lawyer',
    name: executor.name,
    roles: ['executor'],
    password: PASSWORD,
    executorId,
  });
  const refused: string[] = [];
  page.on('response', answer => {
    if (answer.status() === 403) refused.push(answer.url());
  });
  const shell = new ShellPage(desk);
  await new SignInPage(desk).signIn('lawyer');
  const rail = page.getByRole('navigation', { name: t('shell.nav') });
  await expect(rail.getByRole('link', { name: t('nav.register') })).toBeVisible();
  await expect(rail.getByRole('link', { name: t('nav.import') })).toBeHidden();

  for (const place of ['nav.register', 'nav.cases', 'nav.statistics', 'nav.settings'] as const) {
    await rail.getByRole('link', { name: t(place) }).click();
    await expect(page.locator('main h1').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await expect(page.getByRole('tab', { name: t('settings.tab.staff') })).toBeVisible();
  for (const tab of ['settings.tab.journal', 'settings.tab.base'] as const)
    await expect(page.getByRole('tab', { name: t(tab) })).toBeHidden();
  await expect(page.getByRole('heading', { name: t('staff.users') })).toBeHidden();
  await page.getByRole('tab', { name: t('settings.tab.rules') }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.goto('/#/import');
  await expect(page.getByText(t('shell.notYours.title'))).toBeVisible();
  await page.goto('/?tab=journal#/settings');
  await expect(shell.heading(t('settings.title'))).toBeVisible();
  await expect(page.getByText(t('journal.title'))).toBeHidden();
  expect(refused).toEqual([]);
});

test('an analyst comes to the figures and to the centre, and to nothing else', async ({ desk, server }) => {
  const { page, t } = desk;
  const head = officeClient(server.url);
  await head.session.signIn({ login: 'head', password: PASSWORD });
  const user = { login: 'analyst', name: 'Талдаушы', password: PASSWORD, executorId: null };
  await hire(head, { ...user, roles: ['analyst'] });
  const refused: string[] = [];
  page.on('response', answer => {
    if (answer.status() >= 400) refused.push(answer.url());
  });
  await new SignInPage(desk).tryAs('analyst', PASSWORD);
  await expect(page.locator('main h1').first()).toBeVisible();
  const rail = page.getByRole('navigation', { name: t('shell.nav') });
  await expect(rail.getByRole('link')).toHaveText([t('nav.statistics'), t('centre.nav'), t('nav.settings')]);
  await expect(new ShellPage(desk).search).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goto('/#/cases');
  await expect(page.getByText(t('shell.notYours.title'))).toBeVisible();
  expect(refused).toEqual([]);
});

test('the head reads who looked at a case, filters it and saves it', async ({ desk, server }) => {
  const { page, t } = desk;
  const registrar = officeClient(server.url);
  await registrar.session.signIn({ login: 'registrar', password: PASSWORD });
  const { items } = await registrar.appeals.list({ view: 'all' });
  const [looked] = items;
  await registrar.appeals.get({ id: looked?.id ?? '' });
  await new SignInPage(desk).signIn('head');
  await page.goto('/?tab=journal#/settings');
  await page.getByLabel(t('journal.what'), { exact: true }).selectOption('CASE_VIEWED');
  const rows = page.locator('main tbody tr');
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('Жұмабаева Айгүл');
  await expect(rows.first()).toContainText(looked?.number ?? '');
  await expectAccessible(page);
  const file = await desk.receiveFile(() => page.getByRole('button', { name: t('journal.export') }).click());
  expect(file.toString()).toContain(looked?.number ?? '');
});
