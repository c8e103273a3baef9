/** A person is erased on request: what goes is said before, the act shows it after, and the figures stay. */
import { officeClient } from '../support/office-client';
import { PASSWORD } from '../support/prepared-office';
import { ShellPage } from './page-models/shell-page';
import { SignInPage } from './page-models/sign-in-page';
import { StatisticsPage } from './page-models/statistics-page';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';
import { everydayIn } from './support/desk';
import { picturesOf } from './support/pictures';

const SURNAME = 'Үмбетәлиева';
const BASIS = 'Өтініш, кіріс № 5';

for (const [language, look] of [
  ['ru', 'dark'],
  ['kk', 'light'],
] as const) {
  test.describe(`erasing a person, ${language}, ${look}`, everydayIn('ru', language), () => {
    test.use({ office: 'own', language, look });

    test('takes the person by an act and leaves the figures', async ({ desk, server }) => {
      const { page, t } = desk;
      const picture = picturesOf(desk, look);
      const { personId, number, id } = await answeredAtOnce(server.url);
      await new SignInPage(desk).signIn('head');
      await page.goto('/#/statistics');
      const statistics = new StatisticsPage(desk);
      await statistics.table.waitFor();
      const before = await statistics.total();

      await page.goto(`/#/persons/${personId}`);
      const dialog = page.getByRole('dialog');
      const erase = dialog.getByRole('button', { name: t('rights.erase') });
      await page.getByRole('button', { name: t('rights.erase'), exact: true }).click();
      await expect(dialog).toContainText(number);
      await expect(dialog).toContainText(t('rights.fate.destroyed'));
      await erase.click();
      await expect(dialog.getByText(t('rights.erase.basis.missing'))).toBeVisible();
      await expect(dialog.getByText(t('rights.erase.confirm.wrong'))).toBeVisible();
      await expect(dialog.getByText(t('rights.erase.despiteTerm.missing'))).toBeVisible();
      await expectAccessible(page);
      await picture('erasure-asked');
      await dialog.getByLabel(t('rights.erase.basis')).fill(BASIS);
      await dialog.getByRole('checkbox', { name: t('rights.erase.despiteTerm') }).check();
      await dialog.getByLabel(t('rights.erase.confirm', { number })).fill(number);
      await erase.click();
      await expect(page.getByText(t('rights.erase.done', { destroyed: 1, left: 0 }))).toBeVisible();
      await expect(dialog).toBeHidden();
      await expect(new ShellPage(desk).heading(t('nav.applicants'))).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText(SURNAME);
      await expectAccessible(page);
      await picture('erasure-done');

      // The act says by whom, when, on what ground and which case; of the person it says nothing.
      await page.goto('/?tab=retention#/settings');
      const acts = page.getByRole('region', { name: t('retention.acts') });
      await expect(acts).toContainText(t('retention.act.done'));
      await picture('erasure-acts');
      await acts.getByRole('link').first().click();
      const paper = page.locator('.act-print');
      await expect(paper).toContainText(number);
      await expect(paper).toContainText(BASIS);
      await expect(paper).toContainText('Сәрсенова Гүлмира');
      await expect(paper).not.toContainText(SURNAME);
      await expectAccessible(page);
      await picture('erasure-act');

      // What statistics count is there; what told of the person is not, also where the figure is opened.
      await page.goto('/#/statistics');
      await statistics.table.waitFor();
      expect(await statistics.total()).toEqual(before);
      await page.goto(`/#/cases/${id}`);
      await expect(page.getByRole('main')).toContainText(t('keeping.title'));
      await expect(page.getByRole('main')).not.toContainText(SURNAME);
      await expectAccessible(page);
      await picture('erasure-case');
      await new ShellPage(desk).searchFor(SURNAME);
      await expect(page.getByRole('main')).toContainText(t('cases.empty.search.title'));
    });
  });
}

/** An appeal of a person of their own, answered on the spot and so closed. */
async function answeredAtOnce(url: string) {
  const head = officeClient(url);
  await head.session.signIn({ login: 'head', password: PASSWORD });
  const { id, number } = await head.appeals.register({
    channel: 'phone',
    kind: 'application',
    applicant: { surname: SURNAME, firstName: 'Әсем', phones: ['+7 707 111 22 33'], address: 'Абай 12' },
    questions: [{ classifier: 'ru-2025', code: '0002.0007' }],
    territory: '110000000',
    summary: 'Жәрдемақы туралы сұрады',
    oralAnswer: { result: 'explained', consent: true, words: 'Түсіндірілді.' },
  });
  const { person } = await head.appeals.get({ id });
  await head.session.signOut();
  return { id, number, personId: person?.id ?? '' };
}
