import { expect } from '@playwright/test';
import { demoStaff } from '../../../shared/domain/demo';
import { CasesPage } from '../page-models/cases-page';
import { type AppealToType, RegisterPage } from '../page-models/register-page';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';
import { tabTo, watchMouse } from '../support/keyboard';

const WALK_IN: Omit<AppealToType, 'topic'> = {
  surname: 'Ахметбекова',
  firstName: 'Айгүл',
  patronymic: 'Серікқызы',
  phone: '8 701 234 56 78',
  address: 'Көкшетау, Абай көшесі, 5',
  summary: 'Отказали в пособии на четвёртого ребёнка',
  text: 'Отбасында төрт бала бар, жәрдемақыдан бас тартты. Справка приложена.',
};
/** The classifier answers in the language of the page. */
const TOPIC = { ru: 'пенси', kk: 'зейнет' } as const;
/** Twelve digits of a real shape whose check digit is wrong. */
const WRONG_IIN = '850101400128';

/** A walk-in from the first key to the search that finds it; the mouse is never touched. */
export async function registerWalkIn(desk: Desk): Promise<void> {
  const { page, t } = desk;
  const [form, shell, cases] = [new RegisterPage(desk), new ShellPage(desk), new CasesPage(desk)];
  await new SignInPage(desk).signIn('registrar');
  const noMouse = await watchMouse(page);
  await form.open();
  await expectAccessible(page);
  await form.type({ ...WALK_IN, topic: TOPIC[desk.language] });
  const lawyers = demoStaff('KZ', desk.language)
    .filter(one => one.executor?.kind === 'lawyer')
    .map(one => one.name);
  const lawyer = new RegExp(`(${lawyers.join('|')})`);
  await expect(form.route).toContainText(lawyer);
  await form.submit();

  await expect(form.number).toBeVisible();
  await expect(form.done).toContainText(lawyer);
  // «тема «…» → юрист», and the load that decided between the two.
  await expect(form.done).toContainText(`→ ${t('code.executorKind.lawyer').toLocaleLowerCase()}`);
  await expect(form.done).toContainText(t('register.done.due'));
  await expectAccessible(page);
  const number = await form.number.innerText();

  // The beginning of the surname; digits of the phone; a Kazakh word without a Kazakh keyboard.
  for (const words of ['Ахметбек', '7012345678', 'жардемакы']) {
    await shell.searchFor(words);
    await expect(cases.row(number), words).toBeVisible();
  }
  await expectAccessible(page);
  await noMouse();
}

/** A refusal keeps what was typed and says why beside the field; corrected, it goes through. */
export async function correctRefused(desk: Desk): Promise<void> {
  const { page, t } = desk;
  const [form, shell] = [new RegisterPage(desk), new ShellPage(desk)];
  await new SignInPage(desk).signIn('registrar');
  await form.open();
  await form.type({ ...WALK_IN, topic: TOPIC[desk.language], identityNumber: WRONG_IIN });
  await tabTo(page, form.field('register.surname'), 'Shift+Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await form.submit();
  await form.expectRefused('register.surname', 'register.invalid.surname');
  await form.expectRefused('register.identity.KZ', 'register.identity.wrong', { count: 12 });
  await expect(form.remark).toHaveText(t('register.invalid.count', { count: 2 }));
  await expect(form.field('register.surname')).toBeFocused();
  await form.expectTyped({ ...WALK_IN, surname: '' });
  await expectAccessible(page);

  // Another screen and back: the draft stands.
  await shell.goTo('nav.cases');
  await expect(shell.heading(t('cases.title.open'))).toBeVisible();
  await form.open();
  await form.expectTyped({ ...WALK_IN, surname: '' });
  await page.keyboard.type(WALK_IN.surname);
  await tabTo(page, form.field('register.identity.KZ'));
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await form.submit();
  await expect(form.number).toBeVisible();
}
