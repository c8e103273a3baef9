import { expect } from '@playwright/test';
import { lastQuarter } from '../../support/last-quarter';
import type { OfficeClient } from '../../support/office-client';
import { PASSWORD } from '../../support/prepared-office';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';
import type { Picture } from '../support/pictures';

const PROBLEM = 'Үш ауылда ауыз су жоқ';

/** The head checks the last quarter, signs it, finds a letter, sees the difference and signs anew. */
export async function closeTheQuarter(desk: Desk, client: OfficeClient, picture: Picture): Promise<void> {
  const { page, t } = desk;
  const last = lastQuarter();
  await new SignInPage(desk).signIn('head');
  await page.goto(`/?quarter=${last.code}#/statistics`);
  await page.getByRole('button', { name: t('closing.open') }).click();
  const checks = page.getByRole('region', { name: t('closing.check') });
  await checks.getByRole('link').first().waitFor();
  await expectAccessible(page);
  await picture('checks');

  const form = page.getByRole('region', { name: t('closing.sign'), exact: true });
  const button = form.getByRole('button', { name: t('closing.sign'), exact: true });
  await button.click();
  await expect(form).toContainText(t('closing.sign.password.missing'));
  await expect(form).toContainText(t('closing.sign.acknowledge'));
  await form.getByRole('checkbox').check();
  await form.getByLabel(t('closing.sign.password'), { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  const issues = page.getByRole('region', { name: t('closing.issues') });
  await expect(issues).toContainText(t('closing.issue', { issue: 1 }));
  await expect(page.getByText(t('closing.differences.none'))).toBeVisible();

  await client.session.signIn({ login: 'head', password: PASSWORD });
  const { number } = await client.appeals.register({
    channel: 'letter',
    kind: 'complaint',
    author: 'anonymous',
    receivedOn: last.to,
    territory: '110000000',
    questions: [{ classifier: 'ru-2025', code: '0002.0007' }],
    summary: 'Нашли письмо после подписи',
    language: 'ru',
  });
  await client.problems.save({
    id: null,
    version: null,
    quarter: last.code,
    title: PROBLEM,
    asked: 'Су құбырын жоспарға енгізу',
    askedOf: 'Облыс әкімдігі',
    topic: '0002.0007',
    territory: '110000000',
    cases: [number],
  });
  await page.reload();
  const differences = page.getByRole('region', { name: t('closing.differences') });
  const total = differences
    .getByRole('row')
    .filter({ hasText: t('closing.differences.all') })
    .first();
  await expect(total).toContainText('+1');
  await picture('differences');
  await total.getByRole('button').click();
  await expect(page.getByRole('dialog').getByRole('link', { name: number })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const problems = differences.getByRole('row').filter({ hasText: t('indicator.problems.named') });
  await problems.getByRole('button').click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toContainText(PROBLEM);
  await expectAccessible(page);
  await picture('changed-problems');
  await page.keyboard.press('Escape');

  const again = page.getByRole('region', { name: t('closing.sign.again'), exact: true });
  await again.getByLabel(t('closing.sign.reason'), { exact: true }).fill('Нашли письмо в папке');
  await again.getByRole('checkbox').check();
  await again.getByLabel(t('closing.sign.password'), { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(issues).toContainText(t('closing.issue', { issue: 2 }));
  await expect(issues).toContainText('Нашли письмо в папке');
  await expectAccessible(page);
  await picture('signed-anew');
  const { length } = await client.problems.list({ quarter: last.code });
  await openProblems(desk, number, length);
  await picture('problems-behind');
}

/** Behind the number of problems in a form stand the problems, each with its cases. */
async function openProblems({ page, t }: Desk, number: string, named: number): Promise<void> {
  await page.goto(`/?quarter=${lastQuarter().code}#/statistics`);
  await page.getByRole('combobox', { name: t('form.choose') }).selectOption('party-quarter');
  await page.getByRole('switch', { name: t('form.showSmall') }).check();
  const line = page.getByRole('row').filter({ hasText: t('indicator.problems.named') });
  const figure = line.getByRole('button').first();
  await expect(figure).toHaveText(String(named));
  await figure.click();
  const problems = page.getByRole('dialog').getByRole('listitem');
  await expect(problems).toHaveCount(named);
  const problem = problems.filter({ hasText: PROBLEM });
  await expect(problem.getByRole('link', { name: number })).toBeVisible();
  await expectAccessible(page);
}
