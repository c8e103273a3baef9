import { hire } from '../support/hire';
import { officeClient } from '../support/office-client';
import { OWN_OFFICE, PASSWORD } from '../support/prepared-office';
import { ShellPage } from './page-models/shell-page';
import { makeAndSwitch } from './scenarios/several-offices';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';
import { containing } from './support/containing';
import { DESK_LANGUAGES, everydayIn } from './support/desk';
import { picturesOf } from './support/pictures';

for (const language of DESK_LANGUAGES) {
  const look = language === 'kk' ? 'dark' : 'light';
  test.describe(`several offices, ${language}, ${look}`, everydayIn('kk', language), () => {
    test.use({ language, look, office: 'own' });
    test('a head makes one more, switches, and chooses at the sign-in', async ({ desk }) =>
      makeAndSwitch(desk, picturesOf(desk, look)));
  });

  test.describe(`a second office for a member of staff, ${language}`, everydayIn('kk', language), () => {
    test.use({ language, office: 'own', look });

    test('brings the code with the password of the first; another page goes along', async ({
      desk,
      server,
      context,
    }) => {
      const { page, t } = desk;
      const shell = new ShellPage(desk);
      const head = officeClient(server.url);
      await head.session.signIn({ login: 'head', password: PASSWORD });
      await head.office.add({
        ...{ code: 'KZ-08', nameRu: 'Вторая', nameKk: 'Екінші', territory: '110000000' },
        ...{ profile: 'KZ', language, password: PASSWORD },
      });
      await hire(head, {
        ...{ login: 'both', name: 'Әлиева Үміт', roles: ['registrar'], executorId: null },
        password: PASSWORD,
      });
      const { offices } = await head.session.status();
      await head.session.switchOffice({ officeId: offices.find(one => one.code === 'KZ-08')?.id ?? '' });
      const { code } = await head.invitations.invite({
        ...{ login: 'both', name: 'Әлиева Үміт', roles: ['registrar'], executorId: null },
      });
      // The page may have asked before there was a second office.
      await page.reload();
      await page.getByRole('button', { name: t('invite.open') }).click();
      await page.getByRole('textbox', { name: t('setup.login'), exact: true }).fill('both');
      await page.getByLabel(t('invite.code')).fill(code);
      await page.getByRole('checkbox', { name: t('invite.own') }).check();
      await page.getByLabel(t('invite.ownPassword'), { exact: true }).fill(PASSWORD);
      await expectAccessible(page);
      await picturesOf(desk, language === 'kk' ? 'dark' : 'light')('invitation-own');
      await page.keyboard.press('Enter');
      const second = language === 'kk' ? 'Екінші' : 'Вторая';
      // Three passwords' work stands between: the code, the old password, the sign-in.
      await expect(page.getByRole('button', { name: t('offices.here', { name: second }) })).toBeVisible({
        timeout: 30_000,
      });

      const other = await context.newPage();
      await other.goto('/#/register');
      await other.getByLabel(t('register.surname'), { exact: true }).fill('Жұмағалиева');
      const search = other.getByRole('textbox', { name: t('shell.searchLabel') });
      await search.fill('Жұмағалиева');
      await page.bringToFront();
      await page.getByRole('button', { name: t('offices.here', { name: second }) }).click();
      await page.getByRole('button', { name: containing(OWN_OFFICE.code) }).click();
      const own = language === 'kk' ? OWN_OFFICE.nameKk : OWN_OFFICE.nameRu;
      for (const one of [page, other])
        await expect(one.getByRole('button', { name: t('offices.here', { name: own }) })).toBeVisible();
      // What was typed for one office is not put into the other.
      await expect(other.getByLabel(t('register.surname'), { exact: true })).toBeHidden();
      await expect(search).toHaveValue('');
      await other.close();
      await shell.signOut();
    });
  });
}
