import { expect, type Locator } from '@playwright/test';
import type { Kind, LocalName } from '../../../shared/domain/codes';
import type { OfficeClient } from '../../support/office-client';
import { PASSWORD } from '../../support/prepared-office';
import { RulesPage } from '../page-models/rules-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';

const TOPIC = '0002.0007';
const AKMOLA = '110000000';
const GROUP = 'Су тобы';
const CAMPAIGN: LocalName = { ru: 'Газ в посёлки', kk: 'Ауылға газ' };
const PARTNER = 'Қайырым қоры';

type Prepared = Awaited<ReturnType<typeof prepare>>;

/** A partner organisation, a group, a campaign, and a table of one rule. */
async function prepare(head: OfficeClient) {
  await head.session.signIn({ login: 'head', password: PASSWORD });
  const [first, second] = (await head.staff.executors()).filter(one => one.active);
  if (!first || !second) throw new Error('too few people work here');
  const { id, name, kind, level, capacity, active, version, profile } = first;
  const card = { id, name, kind, level, capacity, active, expectedVersion: version };
  await head.staff.saveExecutor({ ...card, profile: { ...profile, groups: [GROUP] } });
  const fund = { id: null, name: PARTNER, kind: 'partner', level: null, capacity: 5 } as const;
  const { id: partner } = await head.staff.saveExecutor({ ...fund, active: true, expectedVersion: null });
  const named = { nameRu: CAMPAIGN.ru, nameKk: CAMPAIGN.kk };
  const span = { from: '2020-01-01', to: '2099-12-31' };
  const { id: campaign } = await head.campaigns.save({ id: null, version: null, ...named, ...span });
  const { version: table } = await head.routing.rules();
  const when = { topic: null, territory: null, kind: 'mandate' } as const;
  const rule = { id: null, title: '', active: true, when, target: { type: 'head' } } as const;
  await head.routing.saveRules({ expectedVersion: table, rules: [rule] });
  const [topic] = await head.reference.topics({ query: TOPIC, limit: 1 });
  const [place] = await head.reference.territories({ query: AKMOLA, limit: 1 });
  const [owner] = await head.staff.users();
  if (!topic || !place || !owner) throw new Error('the office lacks its directories');
  return { first, second, partner, campaign, topic: topic.name, place: place.name, owner };
}

/** A rule with every condition, every option, its dates, owner and reason, and how the table reads it aloud. */
async function writeWholeRule(
  desk: Desk,
  rules: RulesPage,
  by: Prepared,
  picture: (name: string) => Promise<void>,
) {
  const { page, t, language } = desk;
  const sayName = (name: LocalName) => (language === 'kk' ? name.kk : name.ru);
  const form = await rules.openNew();
  await rules.pick(form, 'rules.form.topic', TOPIC, sayName(by.topic));
  await rules.pick(form, 'rules.form.territory', sayName(by.place), sayName(by.place));
  await form.getByLabel(t('rules.form.kind')).selectOption('complaint');
  await form.getByRole('radio', { name: t('rules.form.target.kind'), exact: true }).click();
  await form.getByLabel(t('rules.form.executorKind')).selectOption('deputy');
  await form.getByLabel(t('staff.level')).selectOption('city');
  await form.getByText(t('rules.form.further'), { exact: true }).click();
  for (const [field, value] of [
    ['language', 'kk'],
    ['urgency', 'urgent'],
    ['channel', 'phone'],
    ['source', 'prosecutor'],
    ['author', 'collective'],
    ['socialPosition', 'pensioner'],
    ['benefit', 'large-family'],
    ['campaign', by.campaign],
    ['hoursFrom', '22'],
    ['hoursTo', '6'],
  ] as const)
    await form.getByLabel(t(`rules.form.${field}`), { exact: true }).selectOption(value);
  await form.getByLabel(t('rules.form.keyword')).fill('жәрдемақы');
  await expect(form.getByText(t('rules.form.furtherCount', { count: 10 }))).toBeVisible();
  await picture('every-condition');
  await form.getByText(t('rules.form.options'), { exact: true }).click();
  await form.getByLabel(t('rules.form.needsApproval')).check();
  await form.getByLabel(t('rules.form.secondReader')).selectOption(by.second.id);
  await form.getByLabel(t('rules.form.term'), { exact: true }).fill('5');
  await form.getByLabel(t('rules.form.from'), { exact: true }).fill('01.03.2026');
  await form.getByLabel(t('rules.form.to'), { exact: true }).fill('31.12.2099');
  await form.getByLabel(t('rules.form.owner')).selectOption(by.owner.id);
  await form.getByLabel(t('rules.form.reason')).fill('№ 4 бұйрық');
  await form.getByLabel(t('rules.form.name')).fill('Бәрі бірге');
  await picture('every-option');
  await expectAccessible(page);
  await form.getByRole('button', { name: t('rules.form.done') }).click();
  const row = rules.rows.last();
  const lower = (text: string) => text.charAt(0).toLocaleLowerCase() + text.slice(1);
  for (const said of [
    t('rules.when.topic', { value: `«${sayName(by.topic)}»` }),
    t('rules.when.territory', { value: `«${sayName(by.place)}»` }),
    t('rules.when.kind', { value: `«${t('code.kind.complaint')}»` }),
    t('rules.when.channel', { value: `«${t('code.channel.phone')}»` }),
    t('rules.when.source', { value: `«${t('code.source.prosecutor')}»` }),
    t('rules.when.author', { value: `«${t('code.author.collective')}»` }),
    t('rules.when.socialPosition', { value: `«${t('code.socialPosition.pensioner')}»` }),
    t('rules.when.benefit', { value: `«${t('code.benefit.large-family')}»` }),
    t('rules.when.urgency', { value: lower(t('code.urgency.urgent')) }),
    t('rules.when.language', { value: lower(t('code.language.kk')) }),
    t('rules.when.campaign', { value: `«${sayName(CAMPAIGN)}»` }),
    t('rules.when.keyword', { value: '«жәрдемақы»' }),
    t('rules.when.hours', { from: '22:00', to: '06:00' }),
    t('rules.target.kindLevel', {
      kind: t('code.executorKind.deputy').toLocaleLowerCase(),
      level: t('code.level.city'),
    }),
    t('rules.says.approval'),
    t('rules.says.second', { name: by.second.name }),
    t('rules.says.term.working', { count: 5 }),
    t('rules.says.between', { from: '01.03.2026', to: '31.12.2099' }),
    '№ 4 бұйрық',
    'Бәрі бірге',
  ])
    await expect(row).toContainText(said);
}

/** One rule for each sort of target, each for a kind of appeal of its own. */
async function writeEveryTarget(desk: Desk, rules: RulesPage, by: Prepared) {
  const { page, t } = desk;
  const targets: readonly [
    Kind,
    Parameters<typeof rules.add>[0]['target'],
    string,
    (form: Locator) => Promise<unknown>,
  ][] = [
    [
      'complaint',
      'group',
      t('reason.to-group', { group: GROUP }),
      form => form.getByLabel(t('rules.form.group')).fill(GROUP),
    ],
    [
      'proposal',
      'person',
      by.second.name,
      form => form.getByLabel(t('rules.form.person'), { exact: true }).selectOption(by.second.id),
    ],
    [
      'inquiry',
      'partner',
      t('reason.to-partner', { name: PARTNER }),
      form => form.getByLabel(t('rules.form.partner')).selectOption(by.partner),
    ],
    ['response', 'partner', t('rules.target.anyPartner'), async () => undefined],
    [
      'message',
      'pool',
      t('rules.target.pool', { names: [by.first.name, by.second.name].join(', ') }),
      async form => {
        await form.getByRole('combobox', { name: t('rules.form.pool') }).click();
        const people = page.getByRole('listbox', { name: t('rules.form.pool') });
        for (const { name } of [by.first, by.second])
          await people.getByRole('option', { name, exact: true }).click();
        await page.keyboard.press('Tab');
      },
    ],
    ['application', 'head', t('rules.target.head'), async () => undefined],
  ];
  for (const [kind, target, said, fill] of targets) {
    await rules.add({ kind, target, fill });
    await expect(rules.rows.last()).toContainText(
      t('rules.when.kind', { value: `«${t(`code.kind.${kind}`)}»` }),
    );
    await expect(rules.rows.last()).toContainText(said);
  }
}

/** What a table may have wrong: each is said beside its row, by the number of the rule that stands before it. */
async function hearFindings(desk: Desk, rules: RulesPage, picture: (name: string) => Promise<void>) {
  const { page, t } = desk;
  const further = (form: Locator) => form.getByText(t('rules.form.further'), { exact: true }).click();
  const last = rules.rows.last();
  // Rule 4 sends every proposal to a person.
  await rules.add({ kind: 'proposal', target: 'head' });
  await expect(last).toContainText(t('rules.finding.conflict', { n: 4 }));
  await rules.add({
    kind: 'proposal',
    target: 'head',
    fill: async form => {
      await further(form);
      await form.getByLabel(t('rules.form.language')).selectOption('ru');
    },
  });
  await expect(last).toContainText(t('rules.finding.shadowed', { n: 4 }));
  await rules.add({
    target: 'head',
    fill: async form => {
      await further(form);
      for (const field of ['hoursFrom', 'hoursTo'] as const)
        await form.getByLabel(t(`rules.form.${field}`), { exact: true }).selectOption('9');
    },
  });
  await expect(last).toContainText(t('rules.finding.never'));
  await rules.add({
    target: 'group',
    fill: form => form.getByLabel(t('rules.form.group')).fill('Жоқ топ'),
  });
  await expect(last).toContainText(t('rules.finding.nobody'));
  await last.scrollIntoViewIfNeeded();
  await picture('every-finding');
  await expectAccessible(page);
  // A rule that is switched off contradicts nobody.
  const conflict = rules.rows.nth(8);
  await conflict.getByRole('switch').focus();
  await page.keyboard.press('Space');
  await expect(conflict.getByRole('switch')).not.toBeChecked();
  await expect(conflict).not.toContainText(t('rules.finding.conflict', { n: 4 }));
}

/** Removes a rule and takes it back, moves one to the top, all by keyboard. */
async function orderByKeyboard(desk: Desk, rules: RulesPage) {
  const { page, t } = desk;
  const count = await rules.rows.count();
  const remove = (n: number) => page.getByRole('button', { name: t('rules.remove', { n }), exact: true });
  await remove(8).focus();
  await page.keyboard.press('Enter');
  await expect(rules.rows).toHaveCount(count - 1);
  await expect(remove(8)).toBeFocused();
  await page.keyboard.press('Control+KeyZ');
  await expect(rules.rows).toHaveCount(count);
  await expect(page.getByText(t('rules.undone'))).toBeVisible();
  const toHead = t('rules.when.kind', { value: `«${t('code.kind.application')}»` });
  await expect(rules.rows.nth(7)).toContainText(toHead);
  await rules.rows.nth(7).getByRole('switch').focus();
  for (let place = 6; place >= 0; place -= 1) {
    await page.keyboard.press('Alt+ArrowUp');
    await expect(rules.rows.nth(place)).toContainText(toHead);
  }
  await expect(page.getByText(t('rules.moved', { n: 1 }))).toBeVisible();
}

/** The head writes rules of every sort, hears what is wrong, orders them, tries them on the past, saves, and undoes. */
export async function writeEveryRule(
  desk: Desk,
  head: OfficeClient,
  picture: (name: string) => Promise<void>,
): Promise<void> {
  const { page, t } = desk;
  const by = await prepare(head);
  const rules = new RulesPage(desk);
  await new SignInPage(desk).signIn('head');
  await rules.open();
  await expect(rules.rows).toHaveCount(1);
  await writeWholeRule(desk, rules, by, picture);
  await writeEveryTarget(desk, rules, by);
  await hearFindings(desk, rules, picture);
  await orderByKeyboard(desk, rules);

  await rules.runWhatIf();
  await expect(page.locator('.recharts-bar-rectangle').first()).toBeVisible();
  await page.getByRole('table', { name: t('whatIf.loads') }).scrollIntoViewIfNeeded();
  await picture('every-what-if');
  await page.getByRole('button', { name: t('whatIf.apply') }).click();
  await expect(page.getByText(t('rules.saved'))).toBeVisible();
  await expect(rules.saveButton).toBeDisabled();
  const saved = (await head.routing.rules()).rules;
  expect(saved.map(rule => rule.target)).toEqual([
    { type: 'head' },
    { type: 'head' },
    { type: 'kind', kind: 'deputy', level: 'city' },
    { type: 'group', group: GROUP },
    { type: 'person', executorId: by.second.id },
    { type: 'partner', executorId: by.partner },
    { type: 'partner', executorId: null },
    { type: 'pool', executorIds: [by.first.id, by.second.id] },
    { type: 'head' },
    { type: 'head' },
    { type: 'head' },
    { type: 'group', group: 'Жоқ топ' },
  ]);
  expect(saved.map(rule => rule.active)).toEqual([...Array(8).fill(true), false, true, true, true]);
  expect(saved[2]).toMatchObject({
    title: 'Бәрі бірге',
    when: { topic: { code: TOPIC }, territory: AKMOLA, kind: 'complaint' },
    details: {
      further: {
        ...{ channel: 'phone', source: 'prosecutor', author: 'collective', socialPosition: 'pensioner' },
        ...{ benefit: 'large-family', urgency: 'urgent', language: 'kk', campaign: by.campaign },
        ...{ keyword: 'жәрдемақы', hours: { from: 22, to: 6 } },
      },
      options: { needsApproval: true, secondReaderId: by.second.id, term: { amount: 5, unit: 'working' } },
      ...{ from: '2026-03-01', to: '2099-12-31', ownerId: by.owner.id, reason: '№ 4 бұйрық' },
    },
  });

  // What is tried and thrown away leaves the saved table as it was.
  await page.getByRole('button', { name: t('rules.remove', { n: 12 }), exact: true }).click();
  await expect(rules.rows).toHaveCount(11);
  await rules.runWhatIf();
  await page.getByRole('button', { name: t('whatIf.discard') }).click();
  await expect(rules.rows).toHaveCount(12);
  await expect(rules.saveButton).toBeDisabled();
  expect((await head.routing.rules()).rules).toHaveLength(12);
}
