import { mkdirSync } from 'node:fs';
import { RegisterPage } from './page-models/register-page';
import { SignInPage } from './page-models/sign-in-page';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';
import { everydayIn } from './support/desk';
import { LOOKS, picturesOf } from './support/pictures';

mkdirSync(LOOKS, { recursive: true });

for (const [language, look] of [
  ['ru', 'light'],
  ['kk', 'dark'],
] as const)
  test.describe(`campaigns in ${language}`, everydayIn('kk', language), () => {
    test.use({ office: 'own', language, look });

    test('the head makes, changes, closes and opens one again; an appeal is registered with it', async ({
      desk,
    }) => {
      const { page, t } = desk;
      const picture = picturesOf(desk, look);
      await new SignInPage(desk).signIn('head');
      const toCampaigns = async () => {
        await page.goto('/?tab=desk#/settings');
        return page.getByRole('region', { name: t('campaigns.title') });
      };
      const card = await toCampaigns();
      await expect(card.getByText(t('campaigns.none'))).toBeVisible();
      await card.getByRole('button', { name: t('cases.campaign.new') }).click();
      await expect(card.getByLabel(t('cases.campaign.nameRu'))).toBeFocused();
      await page.keyboard.type('Единый день приёма');
      await card.getByLabel(t('cases.campaign.nameKk')).fill('Қабылдаудың бірыңғай күні');
      await card.getByLabel(t('cases.campaign.to'), { exact: true }).fill('01.01.2020');
      await expect(card.getByText(t('cases.campaign.backwards'))).toBeVisible();
      await expect(card.getByRole('button', { name: t('cases.campaign.save') })).toBeDisabled();
      await card.getByLabel(t('cases.campaign.to'), { exact: true }).fill('31.12.2099');
      await card.getByRole('button', { name: t('cases.campaign.save') }).click();
      const name = language === 'kk' ? 'Қабылдаудың бірыңғай күні' : 'Единый день приёма';
      const row = card.getByRole('row').filter({ hasText: name });
      await expect(row).toContainText(t('campaigns.underWay'));

      const form = new RegisterPage(desk);
      await form.open();
      await page.keyboard.type('Акциева');
      await form.field('register.summary').fill('Просит вернуть автобус');
      await form.chooseTopic(language === 'kk' ? 'зейнет' : 'пенси');
      await page.getByLabel(t('cases.column.campaign')).selectOption({ label: name });
      await picture('register-campaign');
      await expectAccessible(page);
      await form.submit();
      await expect(form.done).toBeVisible();
      // The next one begins with it: on such a day every appeal belongs to it.
      await page.keyboard.press('Enter');
      await expect(page.getByLabel(t('cases.column.campaign')).locator('option:checked')).toHaveText(name);

      await toCampaigns();
      await row.getByRole('button', { name: t('campaigns.change.of', { name }) }).click();
      await card.getByLabel(t('cases.campaign.nameRu')).fill('Декада приёмов');
      await card.getByLabel(t('cases.campaign.nameKk')).fill('Қабылдау онкүндігі');
      await card.getByRole('button', { name: t('settings.save') }).click();
      const renamed = language === 'kk' ? 'Қабылдау онкүндігі' : 'Декада приёмов';
      const closing = card.getByRole('button', { name: t('campaigns.close.of', { name: renamed }) });
      await closing.click();
      const opening = card.getByRole('button', { name: t('campaigns.reopen.of', { name: renamed }) });
      await expect(opening).toBeVisible();
      await picture('campaigns');
      await expectAccessible(page);

      // A closed one is offered to nobody, and the case keeps its mark.
      await form.open();
      await expect(page.getByLabel(t('cases.column.campaign'))).toHaveCount(0);
      await page.evaluate(() => {
        location.hash = '#/cases';
      });
      await page.getByRole('main').getByText('Акциева').first().click();
      await expect(page.getByRole('main').getByText(renamed).first()).toBeVisible();
      await toCampaigns();
      await opening.click();
      await expect(closing).toBeVisible();
    });
  });
