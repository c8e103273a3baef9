import { expect } from '@playwright/test';
import type { OfficeClient } from '../../support/office-client';
import { PASSWORD } from '../../support/prepared-office';
import { CasePage } from '../page-models/case-page';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import { aDeputyAndALawyer, PENSION_LETTER } from '../support/case-at-work';
import type { Desk } from '../support/desk';
import { press } from '../support/keyboard';
import type { Picture } from '../support/pictures';

/** A deputy, a lawyer who by the rule reads the deputy's answers, and an answered case; the head stays signed in. */
async function anAnsweredCase(head: OfficeClient) {
  const { deputy, lawyer } = await aDeputyAndALawyer(head);
  const { version } = await head.routing.rules();
  const rule = {
    id: null,
    title: '',
    active: true,
    when: { topic: null, territory: null, kind: null },
    target: { type: 'person' as const, executorId: deputy },
    details: { options: { secondReaderId: lawyer } },
  };
  await head.routing.saveRules({ expectedVersion: version, rules: [rule] });
  const { id, number } = await head.appeals.register(PENSION_LETTER);
  await head.appeals.accept({ id, expectedVersion: 1 });
  const [question] = (await head.appeals.get({ id })).questions;
  const answered = { questionId: question?.id ?? '', result: 'explained' as const };
  await head.appeals.setResult({ id, expectedVersion: 2, ...answered });
  return { id, number, readerId: lawyer };
}

/**
 * A deputy may not close before the lawyer has read the answer: gives it to them by the keyboard, gets it back with a
 * remark, gives it again (`deputy`: at a door of their own), and closes when the lawyer has agreed.
 */
export async function readBySecond(
  desk: Desk,
  { head, deputy }: { readonly head: OfficeClient; readonly deputy: OfficeClient },
  picture: Picture,
): Promise<void> {
  const { page, t } = desk;
  const { id, number, readerId } = await anAnsweredCase(head);
  const block = new CasePage(desk, number).section('readings.title');
  const status = block.getByRole('status');
  const name = 'Иванова Анна';
  const button = (words: string) => page.getByRole('button', { name: words, exact: true });

  await new SignInPage(desk).signIn('deputy');
  await page.goto(`/#/cases/${id}`);
  await expect(status).toHaveText(t('readings.standing.not-asked'));
  await expect(page.getByRole('button', { name: t('case.close') })).toBeDisabled();
  await expect(page.getByRole('button', { name: t('case.close') })).toHaveAttribute(
    'title',
    t('readings.close.not-asked'),
  );
  await picture('reading-first');
  await expectAccessible(page);
  await press(page, block.getByRole('button', { name: t('readings.ask') }));
  const dialog = page.getByRole('dialog', { name: t('readings.ask.title', { number }) });
  await expect(dialog.getByLabel(t('readings.reader'))).toBeFocused();
  await expect(dialog.getByRole('option')).toHaveText([name, t('readings.head')]);
  await picture('reading-ask');
  await expectAccessible(page);
  await press(page, dialog.getByRole('button', { name: t('readings.ask.do'), exact: true }));
  await expect(dialog).toBeHidden();
  await expect(status).toHaveText(t('readings.standing.asked', { name }));

  await new ShellPage(desk).signOut();
  await new SignInPage(desk).signIn('lawyer');
  const toRead = page.getByRole('region', { name: t('readings.as.read') });
  await expect(toRead.getByRole('link')).toHaveCount(1);
  await picture('reading-today');
  await expectAccessible(page);
  await toRead.getByRole('link').click();
  await expect(button(t('readings.agree'))).toBeVisible();
  await picture('reading-case');
  await expectAccessible(page);
  await press(page, button(t('readings.sendBack')));
  const back = page.getByRole('dialog', { name: t('readings.sendBack.title', { number }) });
  await expect(back.getByLabel(t('readings.remark'))).toBeFocused();
  await press(page, back.getByRole('button', { name: t('readings.sendBack.do'), exact: true }));
  await expect(back.getByText(t('case.required'))).toBeVisible();
  const remark = 'Заңға сілтеме жоқ: укажите статью закона.';
  await back.getByLabel(t('readings.remark')).fill(remark);
  await press(page, back.getByRole('button', { name: t('readings.sendBack.do'), exact: true }));
  await expect(back).toBeHidden();
  await expect(status).toHaveText(t('readings.standing.returned', { name }));
  await expect(block.getByText(remark)).toBeVisible();
  await picture('reading-returned');
  await expectAccessible(page);

  await deputy.session.signIn({ login: 'deputy', password: PASSWORD });
  const { version } = await deputy.appeals.get({ id });
  await deputy.readings.ask({ id, expectedVersion: version, readerId });
  await page.reload();
  await press(page, button(t('readings.agree')));
  await expect(status).toHaveText(t('readings.standing.agreed', { name }));

  await new ShellPage(desk).signOut();
  await new SignInPage(desk).signIn('deputy');
  const ready = page.getByRole('region', { name: t('readings.as.agreed') });
  await ready.getByRole('link').click();
  await expect(status).toHaveText(t('readings.standing.agreed', { name }));
  await expect(page.getByRole('button', { name: t('case.close') })).toBeEnabled();
  await picture('reading-agreed');
  await new CasePage(desk, number).close();
  expect((await head.appeals.get({ id })).status).toBe('closed');
}
