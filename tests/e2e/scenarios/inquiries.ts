import { expect } from '@playwright/test';
import { MOST_PUNISHED } from '../../../shared/domain/measures/measure-rules';
import { addDays, formatDate } from '../../../shared/lib/dates';
import type { OfficeClient } from '../../support/office-client';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import { aCaseAtWork } from '../support/case-at-work';
import type { Desk } from '../support/desk';
import { press, tabTo, typeInto } from '../support/keyboard';
import type { Picture } from '../support/pictures';

const BODY = 'Көкшетау қаласының жұмыспен қамту бөлімі';

/** A deputy with a case at work and an inquiry that nobody answered in time. */
async function aLateInquiry(head: OfficeClient) {
  const { id, number, version, deputy, today } = await aCaseAtWork(head, 40);
  const dueOn = addDays(today, -3);
  await head.inquiries.issue({
    id,
    expectedVersion: version,
    authorId: deputy,
    instrument: 'deputy-request',
    bodyKind: 'social-protection',
    body: BODY,
    letterNumber: '12-4/815',
    asked: 'Өтілді есептеуге негіз болған құжаттарды жіберіңіз.',
    sentOn: addDays(today, -35),
    due: { on: dueOn, basis: 'Сауалда көрсетілген мерзім' },
  });
  return { id, number, dueOn, today };
}

/** A deputy sees a late inquiry on the day's screen, notes its answer and sends the next one, all by keyboard. */
export async function inquire(desk: Desk, head: OfficeClient, picture: Picture): Promise<void> {
  const { page, t } = desk;
  const { id, number, dueOn, today } = await aLateInquiry(head);
  await new SignInPage(desk).signIn('deputy');
  await expect(page.getByRole('heading', { name: t('inquiry.mine') })).toBeVisible();
  await picture('inquiry-today');
  await expectAccessible(page);

  await page.goto('/?view=open#/cases');
  const listed = page.getByRole('row').filter({ hasText: number });
  await expect(listed).toContainText(t('cases.inquiryLate.since', { date: formatDate(dueOn) }));
  await expect(listed).toContainText(t('cases.inquiryLate'));
  await picture('inquiry-list');
  await expectAccessible(page);
  await page.getByRole('button', { name: t('cases.filter.add') }).click();
  const narrow = page.getByRole('dialog', { name: t('cases.filter') });
  await narrow.getByRole('combobox', { name: t('cases.filter.inquiry') }).click();
  await page.getByRole('option', { name: t('cases.filter.inquiry.late') }).click();
  await picture('inquiry-filter');
  await page.keyboard.press('Escape');
  await expect(narrow).toBeHidden();
  await expect(page.getByRole('row').filter({ hasText: number })).toBeVisible();
  await expect(page).toHaveURL(/inquiry=late/);
  await page.goto(`/#/cases/${id}`);

  await expect(page.getByText(t('inquiry.overdue', { date: formatDate(dueOn) }))).toBeVisible();
  const answer = page.getByRole('button', {
    name: t('parts.step.of', { step: t('inquiry.do.answer'), name: BODY }),
  });
  await press(page, answer);
  const step = page.getByRole('dialog', { name: BODY });
  await press(page, step.getByRole('button', { name: t('parts.save') }));
  await expect(step.getByText(t('case.required'))).toBeVisible();
  await typeInto(page, step.getByLabel(t('inquiry.answer')), 'Құжаттар жіберілді, өтіл есептелді.');
  await page.keyboard.press('Control+Enter');
  await expect(step).toBeHidden();
  await expect(page.getByText(t('inquiry.answeredLate', { date: formatDate(today) }))).toBeVisible();

  await press(page, page.getByRole('button', { name: t('inquiry.make') }));
  const dialog = page.getByRole('dialog', { name: t('inquiry.make.title', { number }) });
  await press(page, dialog.getByRole('button', { name: t('inquiry.make.do') }));
  await expect(dialog.getByText(t('case.required')).first()).toBeVisible();
  const body = dialog.getByRole('combobox', { name: t('forward.body') });
  await tabTo(page, body, 'Shift+Tab');
  await page.keyboard.type('Ақмола облысының прокуратурасы');
  await page.keyboard.press('Escape');
  await typeInto(page, dialog.getByLabel(t('inquiry.asked')), 'Шағым қалай қаралды?');
  await expect(dialog.getByText(t('case.term.unconfirmed'))).toBeVisible();
  await typeInto(page, dialog.getByLabel(t('inquiry.dueOn')), formatDate(addDays(today, 7)));
  const basis = dialog.getByLabel(t('inquiry.basis'));
  await typeInto(page, basis, 'Телефон арқылы келісілді');
  await picture('inquiry-make');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  const waits = t('inquiry.waits', { date: formatDate(addDays(today, 7)) });
  await expect(page.getByText(waits, { exact: true })).toBeVisible();
  await picture('inquiry-case');
  await expectAccessible(page);
  expect((await head.inquiries.ofCase({ id })).inquiries).toMatchObject([
    { state: 'waiting', asked: 'Шағым қалай қаралды?', basis: { ru: 'Телефон арқылы келісілді' } },
    { state: 'answered-late', answer: 'Құжаттар жіберілді, өтіл есептелді.' },
  ]);
}

/** The deputy notes what was promised and given, and that the promise was kept, all by keyboard. */
export async function promiseAndHelp(desk: Desk, head: OfficeClient, picture: Picture): Promise<void> {
  const { page, t } = desk;
  const { id, number, today } = await aLateInquiry(head);
  await new SignInPage(desk).signIn('deputy');
  await page.goto(`/#/cases/${id}`);
  await press(page, page.getByRole('button', { name: t('promise.make') }));
  const promise = page.getByRole('dialog', { name: t('promise.make.title', { number }) });
  await typeInto(page, promise.getByLabel(t('promise.what')), 'Қысқа дейін аулаға жарық орнату.');
  await page.keyboard.press('Control+Enter');
  await expect(promise.getByText(t('promise.due.wrong'))).toBeVisible();
  await typeInto(page, promise.getByLabel(t('promise.dueOn')), formatDate(addDays(today, 14)));
  await picture('promise-make');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(promise).toBeHidden();
  const waiting = t('promise.waiting', { date: formatDate(addDays(today, 14)) });
  await expect(page.getByText(waiting, { exact: true })).toBeVisible();

  await press(page, page.getByRole('button', { name: t('aid.make') }));
  const aid = page.getByRole('dialog', { name: t('aid.make.title', { number }) });
  const kind = aid.getByLabel(t('aid.kind'));
  await tabTo(page, kind);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(kind).toHaveValue('goods');
  await typeInto(page, aid.getByLabel(t('aid.what')), 'Қысқы отын, екі тонна көмір');
  await typeInto(page, aid.getByLabel(t('aid.amount')), '0');
  await page.keyboard.press('Control+Enter');
  await expect(aid.getByText(t('aid.amount.wrong'))).toBeVisible();
  await typeInto(page, aid.getByLabel(t('aid.amount')), '45 000');
  await typeInto(page, aid.getByLabel(t('aid.giver')), '«Мейірім» қоры');
  await picture('aid-make');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(aid).toBeHidden();
  await expect(page.getByText('Қысқы отын, екі тонна көмір').first()).toBeVisible();

  await noteMeasures(desk, number, today, picture);

  await press(page, page.getByRole('button', { name: t('promise.do.kept') }));
  const kept = page.getByRole('dialog', { name: 'Қысқа дейін аулаға жарық орнату.' });
  await typeInto(page, kept.getByLabel(t('promise.words.kept')), 'Бес шам орнатылды.');
  await page.keyboard.press('Control+Enter');
  await expect(kept).toBeHidden();
  await expect(page.getByText(t('promise.kept', { date: formatDate(today) }))).toBeVisible();
  await picture('promise-case');
  await expectAccessible(page);
  expect((await head.aid.ofCase({ id })).aid).toMatchObject([{ kind: 'goods', amount: 45_000 }]);
  expect((await head.measures.ofCase({ id })).measures).toMatchObject([
    { kind: 'visit', persons: null, found: 'Төбеден су ағады.', withdrawnOn: today },
    { kind: 'responsibility', persons: 2, withdrawnOn: null },
  ]);
}

/** A visit that turns out to be a mistake, and two persons brought to responsibility, by keyboard. */
async function noteMeasures({ page, t }: Desk, number: string, today: string, picture: Picture) {
  const make = page.getByRole('button', { name: t('measure.make') });
  const dialog = page.getByRole('dialog', { name: t('measure.make.title', { number }) });
  await press(page, make);
  await typeInto(page, dialog.getByLabel(t('measure.takenOn')), formatDate(addDays(today, 1)));
  await typeInto(page, dialog.getByLabel(t('measure.found')), 'Төбеден су ағады.');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText(t('promise.given.wrong'))).toBeVisible();
  await typeInto(page, dialog.getByLabel(t('measure.takenOn')), formatDate(today));
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  const visit = `${t('code.measureKind.visit')}, ${formatDate(today)}`;
  const step = { step: t('promise.do.withdraw'), name: visit };
  await press(page, page.getByRole('button', { name: t('parts.step.of', step) }));
  const mistake = page.getByRole('dialog', { name: visit });
  await typeInto(page, mistake.getByLabel(t('promise.words.withdraw')), 'Басқа үй.');
  await page.keyboard.press('Control+Enter');
  await expect(mistake).toBeHidden();
  await expect(page.getByText(t('record.mistaken'), { exact: true })).toBeVisible();

  await press(page, make);
  const kind = dialog.getByLabel(t('measure.kind'));
  await tabTo(page, kind);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(kind).toHaveValue('responsibility');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText(t('measure.howMany.wrong', { most: MOST_PUNISHED }))).toBeVisible();
  await typeInto(page, dialog.getByLabel(t('measure.howMany')), '2');
  await picture('measure-make');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(t('measure.persons', { count: 2 }))).toBeVisible();
}
