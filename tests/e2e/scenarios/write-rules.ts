import { expect, type Locator } from '@playwright/test';
import type { Kind, LocalName } from '../../../shared/domain/codes';
import type { RulesPage } from '../page-models/rules-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';
import type { Picture } from '../support/pictures';
import { CAMPAIGN, GROUP, PARTNER, type RulesOffice, TOPIC } from './rules-office';

/** A rule with every condition, every option, its dates, owner and reason, and how the table reads it aloud. */
export async function writeWholeRule(desk: Desk, rules: RulesPage, by: RulesOffice, picture: Picture) {
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
export async function writeEveryTarget(desk: Desk, rules: RulesPage, by: RulesOffice) {
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
