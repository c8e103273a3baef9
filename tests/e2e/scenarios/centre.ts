import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { lastQuarter } from '../../support/last-quarter';
import type { OfficeClient } from '../../support/office-client';
import { PASSWORD } from '../../support/prepared-office';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';
import type { Picture } from '../support/pictures';

/** The head names a systemic problem: what is missing, and what points to a person, is said beside the field. */
async function nameProblem({ page, t }: Desk): Promise<void> {
  const card = page.getByRole('region', { name: t('problems.title') });
  await card.getByRole('button', { name: t('problems.add') }).click();
  const save = card.getByRole('button', { name: t('problems.save') });
  await save.click();
  await expect(card.getByText(t('problems.missing'))).toHaveCount(5);
  const title = card.getByLabel(t('problems.field.title'));
  await title.fill('Нет воды, звонить 8 701 123 45 67');
  await card.getByLabel(t('problems.field.topic')).fill('0002.0007');
  await page.locator('[role="option"]:visible').first().click();
  await card.getByLabel(t('problems.field.territory')).fill('Акмол');
  await page.locator('[role="option"]:visible').first().click();
  await card.getByLabel(t('problems.field.asked')).fill('Су құбырын 2027 жылдың жоспарына енгізу');
  await card.getByLabel(t('problems.field.askedOf')).fill('Облыс әкімдігі');
  await save.click();
  await expect(title).toHaveAccessibleDescription(new RegExp(t('problems.mark.digits')));
  await title.fill('Үш ауылда ауыз су жоқ');
  await save.click();
  await expect(card.getByRole('listitem').filter({ hasText: 'Үш ауылда ауыз су жоқ' })).toHaveCount(1);
}

/** The head signs and packs the quarter; the centre takes it, then the re-issue with what changed. */
export async function takeAtTheCentre(desk: Desk, client: OfficeClient, picture: Picture): Promise<void> {
  const { page, t } = desk;
  const last = lastQuarter();
  const folder = test.info().outputPath('packages');
  await mkdir(folder, { recursive: true });
  await client.session.signIn({ login: 'head', password: PASSWORD });
  const sign = async (issues: number, reason?: string) => {
    const { total } = await client.closing.check({ quarter: last.code });
    const given = { quarter: last.code, password: PASSWORD, flaws: total, issues };
    await client.closing.sign({ ...given, ...(reason ? { reason } : {}) });
  };
  await new SignInPage(desk).signIn('head');
  await page.goto(`/?quarter=${last.code}#/statistics/close`);
  await nameProblem(desk);
  await expectAccessible(page);
  await picture('problems');
  await sign(0);
  // The page was signed behind its back.
  await page.reload();

  const pack = async (name: string) => {
    await page.goto(`/?quarter=${last.code}#/statistics/close`);
    const bytes = await desk.receiveFile(() => page.getByRole('button', { name: t('package.save') }).click());
    const path = join(folder, `${name}.reception.json`);
    await writeFile(path, bytes);
    return path;
  };
  const first = await pack('first');
  await picture('package');
  const give = async (path: string) => {
    await page.goto(`/?quarter=${last.code}#/centre`);
    await desk.giveFile(path, () => page.getByRole('button', { name: t('centre.take') }).click());
  };
  await give(first);
  await page.getByRole('button', { name: t('centre.trust.yes') }).click();
  const offices = page.getByRole('region', { name: t('centre.offices') });
  await expect(offices.getByRole('row')).toHaveCount(2);
  await expectAccessible(page);
  await expect(page.getByRole('region', { name: t('problems.title') })).toContainText(
    'Үш ауылда ауыз су жоқ',
  );
  await picture('centre');

  await client.appeals.register({
    channel: 'letter',
    kind: 'complaint',
    author: 'anonymous',
    receivedOn: last.to,
    territory: '110000000',
    questions: [{ classifier: 'ru-2025', code: '0002.0007' }],
    summary: 'Нашли письмо после подписи',
    language: 'ru',
  });
  await sign(1, 'Нашли письмо');
  const second = await pack('second');
  await give(second);
  await expect(offices).toContainText(t('centre.state.reissued'));
  await expect(offices).toContainText(t('closing.issue', { issue: 2 }));
  await give(first);
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await picture('centre-reissued');
}
