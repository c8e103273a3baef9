import { hire } from '../support/hire';
import { officeClient } from '../support/office-client';
import { PASSWORD } from '../support/prepared-office';
import { SignInPage } from './page-models/sign-in-page';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';
import { DESK_LANGUAGES, everydayIn } from './support/desk';
import { picturesOf } from './support/pictures';

for (const language of DESK_LANGUAGES) {
  const look = language === 'kk' ? 'dark' : 'light';
  test.describe(`assistants, ${language}, ${look}`, everydayIn('kk', language), () => {
    test.use({ language, look, office: 'own' });

    test('the head attaches an assistant to a deputy and detaches again', async ({ desk, server }) => {
      const { page, t } = desk;
      const picture = picturesOf(desk, look);
      const head = officeClient(server.url);
      await head.session.signIn({ login: 'head', password: PASSWORD });
      const deputy = { name: 'Қасымов Данияр', kind: 'deputy', level: 'oblast', capacity: 9 } as const;
      await head.staff.saveExecutor({ ...deputy, active: true, id: null, expectedVersion: null });
      const name = 'Оспанова Әсел';
      const person = { login: 'asel', name, roles: ['assistant' as const], executorId: null };
      await hire(head, { ...person, password: PASSWORD });
      await new SignInPage(desk).signIn('head');
      await page.goto('/?tab=staff#/settings');
      await page.getByRole('button', { name: t('staff.edit', { name: deputy.name }), exact: true }).click();
      await page.getByLabel(t('assistants.choose')).selectOption({ label: name });
      await page.getByRole('button', { name: t('assistants.attach'), exact: true }).click();
      const detach = page.getByRole('button', { name: t('assistants.detach', { name }) });
      await expect(detach).toBeVisible();
      await detach.scrollIntoViewIfNeeded();
      await expectAccessible(page);
      await picture('assistant-attached');
      await page.keyboard.press('Escape');
      await expect(page.getByText(t('assistants.of', { name }))).toBeVisible();
      await picture('assistant-in-staff');
      await page.getByRole('button', { name: t('staff.edit', { name: deputy.name }), exact: true }).click();
      await detach.click();
      await expect(page.getByText(t('assistants.none'))).toBeVisible();
    });
  });
}
