import { expect } from '@playwright/test';
import { demoStaff } from '../../../shared/domain/demo';
import { LETTER, LETTER_BY_RULES } from '../../support/prepared-office';
import { CasePage } from '../page-models/case-page';
import { CasesPage } from '../page-models/cases-page';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';
import { watchMouse } from '../support/keyboard';

export interface Day {
  readonly login: string;
  /** Who gets what was declined. */
  readonly colleague: string;
  /** By the rules, where they know a second one; else from the head's queue by hand. */
  readonly handedOver: 'by-rules' | 'by-head';
}

const NOTE = {
  ru: 'Позвонила в отдел пенсий: пересчитают до пятницы.',
  kk: 'Зейнетақы бөліміне қоңырау шалдым: жұмаға дейін қайта есептейді.',
} as const;
const REASON = {
  ru: 'Родственник заявителя, не могу вести.',
  kk: 'Өтініш берушінің туысымын, жүргізе алмаймын.',
} as const;

function nameOf(login: string, desk: Desk): string {
  const member = demoStaff('KZ', desk.language).find(one => one.login === login);
  if (member === undefined) throw new Error(`nobody signs in as ${login}`);
  return member.name;
}

/** An executor's day and the head's answer to it, by keyboard alone: the mouse is never touched. */
export async function workTheDay(desk: Desk, { login, colleague, handedOver }: Day): Promise<void> {
  const { page } = desk;
  await new SignInPage(desk).signIn(login);
  const noMouse = await watchMouse(page);
  await closeOne(desk);
  const declined = await declineOne(desk, login, handedOver === 'by-rules' ? LETTER_BY_RULES : LETTER);
  await new ShellPage(desk).signOut();
  const given = { number: declined, from: nameOf(login, desk), to: nameOf(colleague, desk) };
  if (handedOver === 'by-head') await handOver(desk, given);
  else await receive(desk, colleague, given);
  await noMouse();
}

/** Opens a case to accept of the own list, which is sorted by due date, and works it to its end. */
async function closeOne(desk: Desk): Promise<void> {
  const { page, t } = desk;
  const [shell, cases] = [new ShellPage(desk), new CasesPage(desk)];
  await shell.goTo('nav.cases');
  await expect(shell.heading(t('cases.title.mine'))).toBeVisible();
  const days = await cases.daysLeft();
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  await expectAccessible(page);

  const number = await cases.walkTo(LETTER.summary);
  await cases.open(number);
  const card = new CasePage(desk, number);
  await card.expectStatus('assigned');
  await card.accept();
  await card.note(NOTE[desk.language]);
  await expectAccessible(page);
  const questions = await card.results.count();
  expect(questions).toBeGreaterThan(0);
  for (let n = 0; n < questions; n += 1) await card.giveResult(n === 0 ? 'measures-taken' : 'explained');
  await card.close();
  for (const event of ['APPEAL_ACCEPTED', 'NOTE_ADDED', 'RESULT_SET', 'APPEAL_CLOSED'] as const)
    await expect(card.timeline.filter({ hasText: t(`event.${event}`) }).first()).toBeVisible();
  await expectAccessible(page);
  await card.backToList();
  await expect(shell.heading(t('cases.title.mine'))).toBeVisible();
  await expect(cases.row(number)).toHaveCount(0);
}

/** Gives a case to accept back, with a reason. */
async function declineOne(desk: Desk, login: string, { summary }: { summary: string }): Promise<string> {
  const cases = new CasesPage(desk);
  const number = await cases.walkTo(summary);
  await cases.open(number);
  const card = new CasePage(desk, number);
  await expect(card.section('case.why')).toContainText(nameOf(login, desk));
  await card.decline(REASON[desk.language]);
  return number;
}

interface Given {
  readonly number: string;
  readonly from: string;
  readonly to: string;
}

/** The next by the rules finds the declined case among their own, with who gave it back and why. */
async function receive(desk: Desk, login: string, given: Given): Promise<void> {
  const { page, t, language } = desk;
  const cases = new CasesPage(desk);
  await new SignInPage(desk).signIn(login);
  await new ShellPage(desk).goTo('nav.cases');
  await cases.walkTo(given.number);
  await cases.open(given.number);
  const card = new CasePage(desk, given.number);
  await card.expectStatus('assigned');
  const why = card.section('case.why');
  await expect(why).toContainText(t('reason.declined', { name: given.from }));
  await expect(why).toContainText(given.to);
  await expect(why).toContainText(t('reason.declined-before'));
  await expect(card.timeline.first()).toContainText(REASON[language]);
  await expectAccessible(page);
  await card.accept();
}

/** The head finds the declined case in the queue with its reason, and gives it to somebody else. */
async function handOver(desk: Desk, given: Given): Promise<void> {
  const { page, t, language } = desk;
  const [shell, cases] = [new ShellPage(desk), new CasesPage(desk)];
  await new SignInPage(desk).signIn('head');
  await shell.goTo('today.queue');
  await expect(shell.heading(t('cases.title.queue'))).toBeVisible();
  await cases.walkTo(given.number);
  await cases.open(given.number);
  const card = new CasePage(desk, given.number);
  await card.expectStatus('queued');
  const refusal = card.timeline.filter({ hasText: t('event.APPEAL_DECLINED') });
  await expect(refusal).toContainText(given.from);
  await expect(refusal).toContainText(REASON[language]);
  await expect(card.section('case.why')).toContainText(t('reason.declined', { name: given.from }));
  await card.assignTo(given.to);
  await card.expectStatus('assigned');
  await expect(card.section('case.why')).toContainText(given.to);
  await expect(card.timeline.first()).toContainText(t('event.APPEAL_ASSIGNED'));
  await expect(card.timeline.first()).toContainText(given.to);
  await expectAccessible(page);
}
