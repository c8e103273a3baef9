import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { previousQuarterOf } from '../../support/last-quarter';
import type { OfficeClient } from '../../support/office-client';
import { PASSWORD } from '../../support/prepared-office';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';

/** The head signs and packs the quarter; the centre takes it, then the re-issue with what changed. */
export async function takeAtTheCentre(
  desk: Desk,
  client: OfficeClient,
  picture: (name: string) => Promise<void>,
): Promise<void> {
  const { page, t } = desk;
  const last = previousQuarterOf(new Date());
  const folder = await mkdtemp(join(tmpdir(), 'reception-packages-'));
  await client.session.signIn({ login: 'head', password: PASSWORD });
  const sign = async (issues: number, reason?: string) => {
    const { total } = await client.closing.check({ quarter: last.code });
    const given = { quarter: last.code, password: PASSWORD, flaws: total, issues };
    await client.closing.sign({ ...given, ...(reason ? { reason } : {}) });
  };
  await sign(0);
  await new SignInPage(desk).signIn('head');

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
