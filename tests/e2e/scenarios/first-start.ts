import { expect } from '@playwright/test';
import { DEMO_OFFICES } from '../../../shared/domain/demo';
import { OWN_OFFICE, PASSWORD } from '../../support/prepared-office';
import { RecoverySheetPage } from '../page-models/recovery-sheet-page';
import { SetupPage } from '../page-models/setup-page';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import { containing } from '../support/containing';
import type { Desk } from '../support/desk';
import { watchMouse } from '../support/keyboard';

const OFFICE = {
  ...OWN_OFFICE,
  territory: 'Акмол',
  headName: 'Сәрсенова Гүлмира',
  login: 'head',
  password: PASSWORD,
} as const;

/** No office yet: what is missing is said beside its field, then the office is made and teaches what to do. */
export async function makeFirstOffice(desk: Desk): Promise<void> {
  const { page, t } = desk;
  const [setup, shell, signIn] = [new SetupPage(desk), new ShellPage(desk), new SignInPage(desk)];
  const sheet = new RecoverySheetPage(desk);
  await shell.heading(/./).waitFor();
  const noMouse = await watchMouse(page);
  await shell.chooseLanguage(desk.language);
  await expect(shell.heading(t('setup.title'))).toBeVisible();
  await expectAccessible(page);

  await setup.submitEmpty();
  await setup.expectRefused('setup.nameRu', 'setup.invalid.nameRu');
  await setup.expectRefused('setup.nameKk', 'setup.invalid.nameKk');
  await setup.expectRefused('setup.code', 'setup.invalid.code');
  await setup.expectRefused('setup.territory', 'setup.invalid.territory');
  await setup.expectRefused('setup.headName', 'setup.invalid.headName');
  await setup.expectRefused('setup.login', 'setup.invalid.login');
  await setup.expectRefused('setup.password', 'setup.invalid.password');
  await expect(setup.field('setup.nameRu')).toBeFocused();
  await expectAccessible(page);

  await setup.fill({ ...OFFICE, territory: desk.language === 'kk' ? 'Ақмол' : 'Акмол' });
  await page.keyboard.press('Enter');
  await expect(shell.heading(t('recovery.sheet.title'))).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  await sheet.expectBothLanguages();
  await sheet.confirm('0000 0000');
  await expect(sheet.checkField).toHaveAccessibleDescription(containing(t('error.WRONG_CHECK')));
  await sheet.confirm(await sheet.readCheck());
  await expect(shell.heading(t('nav.today'))).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(t('backup.warn.none'))).toBeVisible();
  await expect(page.getByRole('heading', { name: t('today.fresh.title') })).toBeVisible();
  await expect(page.getByText(t('today.fresh.text'))).toBeVisible();
  await expect(page.getByRole('banner')).toContainText(
    desk.language === 'kk' ? OFFICE.nameKk : OFFICE.nameRu,
  );
  await expectAccessible(page);

  await shell.signOut();
  await expectAccessible(page);
  await signIn.tryAs('head', 'wrong password');
  await expect(signIn.refusal).toHaveText(t('error.WRONG_PASSWORD'));
  await expect(signIn.password).toBeFocused();
  await expect(signIn.password).toHaveValue('');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(shell.heading(t('nav.today'))).toBeVisible();
  await noMouse();
}

/** No office yet: a demonstration is made from the screen, with its logins told. */
export async function makeDemonstration(desk: Desk): Promise<void> {
  const { page, t } = desk;
  const [setup, shell] = [new SetupPage(desk), new ShellPage(desk)];
  await shell.heading(/./).waitFor();
  await shell.chooseLanguage(desk.language);
  await setup.makeDemo(PASSWORD);
  await expect(setup.logins).toHaveText([
    'head',
    'registrar',
    'lawyer1',
    'lawyer2',
    'deputy1',
    'deputy2',
    'assistant',
  ]);
  await expectAccessible(page);
  await setup.openDemo();
  await expect(shell.heading(t('nav.today'))).toBeVisible();
  await expect(page.getByRole('banner')).toContainText(t('shell.demo'));
  const { nameRu, nameKk } = DEMO_OFFICES.KZ;
  await expect(page.getByRole('banner')).toContainText(desk.language === 'kk' ? nameKk : nameRu);
  await shell.signOut();
  await new SignInPage(desk).signIn('lawyer2');
  await expectAccessible(page);
}
