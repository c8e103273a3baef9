import { expect } from '@playwright/test';
import { OWN_OFFICE, PASSWORD } from '../../support/prepared-office';
import { SetupPage } from '../page-models/setup-page';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';
import { press, typeInto } from '../support/keyboard';
import type { Picture } from '../support/pictures';

const SECOND = {
  code: 'KZ-08',
  nameRu: 'Районная приёмная, Зеренда',
  nameKk: 'Зеренді аудандық қабылдауы',
  territory: 'Ақмола',
} as const;

/** A head makes a further office, goes there and back, signs in again and chooses; all of it by keyboard. */
export async function makeAndSwitch(desk: Desk, picture: Picture): Promise<void> {
  const { page, t, language } = desk;
  const [shell, signIn, setup] = [new ShellPage(desk), new SignInPage(desk), new SetupPage(desk)];
  const nameOf = (office: { nameRu: string; nameKk: string }) =>
    language === 'kk' ? office.nameKk : office.nameRu;
  const bar = (office: { nameRu: string; nameKk: string }) =>
    page.getByRole('button', { name: t('offices.here', { name: nameOf(office) }) });
  const itsCase = page.getByText('Төлегенов').first();

  await signIn.signIn('head');
  await shell.goTo('nav.settings');
  await page.getByRole('tab', { name: t('settings.tab.base') }).click();
  await press(page, page.getByRole('button', { name: t('offices.title') }));
  await setup.fillOffice({ ...SECOND, territory: language === 'kk' ? 'Ақмола' : 'Акмолин' });
  await typeInto(page, page.getByLabel(t('invite.ownPassword'), { exact: true }), PASSWORD);
  await expectAccessible(page);
  await picture('office-form');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('recovery.once'))).toBeVisible();
  await expectAccessible(page);
  await picture('office-made');
  await press(page, page.getByRole('button', { name: t('offices.go') }));

  await expect(bar(SECOND)).toBeVisible();
  await shell.goTo('nav.cases');
  await expect(shell.heading(t('nav.cases'))).toBeVisible();
  await expect(itsCase).toBeHidden();
  await press(page, bar(SECOND));
  await expect(page.getByRole('button', { name: nameOf(SECOND) }).last()).toBeDisabled();
  await expectAccessible(page);
  await picture('office-switch');
  await press(page, page.getByRole('button', { name: `${nameOf(OWN_OFFICE)} ${OWN_OFFICE.code}` }));
  await expect(bar(OWN_OFFICE)).toBeVisible();
  await expect(page.getByText(t('offices.switched', { name: nameOf(OWN_OFFICE) }))).toBeVisible();
  await shell.goTo('nav.cases');
  await expect(itsCase).toBeVisible();

  await shell.signOut();
  await signIn.tryAs('head', PASSWORD);
  await expect(shell.heading(t('offices.choose'))).toBeVisible();
  await expect(page.getByRole('button', { name: nameOf(OWN_OFFICE) })).toBeFocused();
  await expectAccessible(page);
  await picture('office-choice');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(bar(SECOND)).toBeVisible();
}
