import { expect } from '@playwright/test';
import { RegisterPage } from '../page-models/register-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import { type Counted, countKeys } from '../support/count-keys';
import type { Desk } from '../support/desk';
import { listTakesKeys, watchMouse } from '../support/keyboard';

const LIMIT_SECONDS = 45;
const TOPIC = { ru: 'пенси', kk: 'зейнет' } as const;
const WORDS = {
  ru: {
    summary: 'Отказали в пересчёте пенсии',
    text: 'Подал документы в сентябре, ответа нет. Просит проверить стаж на севере.',
    tip: 'В подъезде дома 12 по улице Абая торгуют неизвестно чем',
    body: 'Министерство труда и социальной защиты',
  },
  kk: {
    summary: 'Зейнетақыны қайта есептеуден бас тартты',
    text: 'Құжаттарды қыркүйекте тапсырды, жауап жоқ. Солтүстіктегі өтілін тексеруді сұрайды.',
    tip: 'Абай көшесі, 12-үйдің кіреберісінде белгісіз зат сатылуда',
    body: 'Еңбек және халықты әлеуметтік қорғау министрлігі',
  },
} as const;

/** Twenty-five signatories as they come out of a spreadsheet. */
const TABLE = Array.from({ length: 25 }, (_, index) =>
  [
    index + 1,
    `Қасымов${'абвгдежзиклмнопрстуфхцчшщ'[index]}`,
    'Ерлан',
    'Серікұлы',
    '8 701 234 56 78',
    'Абай, 5',
  ].join('\t'),
).join('\n');

interface Typing {
  readonly desk: Desk;
  readonly form: RegisterPage;
  readonly keys: Counted;
}

async function chooseTopic({ desk, form, keys }: Typing): Promise<void> {
  const words = TOPIC[desk.language];
  await expect(form.topic).toBeFocused();
  await keys.type(words);
  const found = desk.page.getByRole('listbox', { name: desk.t('ui.pick.options') });
  await expect(found.getByRole('option').first()).toContainText(new RegExp(words, 'i'));
  await listTakesKeys(desk.page);
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await expect(form.topic).not.toHaveValue(words);
}

/** The point and the words; `toTopic` presses of Tab lead on. */
async function typeWords(typing: Typing, toTopic: number): Promise<void> {
  const { desk, form, keys } = typing;
  const { summary, text } = WORDS[desk.language];
  await expect(form.field('register.summary')).toBeFocused();
  await keys.type(summary);
  await keys.press('Tab');
  await keys.type(text);
  for (let n = 0; n < toTopic; n += 1) await keys.press('Tab');
  await chooseTopic(typing);
}

const APPEALS: readonly {
  readonly name: string;
  readonly keys: number;
  readonly type: (typing: Typing) => Promise<void>;
}[] = [
  {
    name: 'phone, a new person',
    keys: 16,
    async type(typing) {
      const { form, keys } = typing;
      await keys.press('Control+Digit2');
      await expect(form.field('register.surname')).toBeFocused();
      await keys.type('Ахметбекова');
      await keys.press('Tab');
      await keys.type('Айгүл');
      await keys.press('Tab');
      await keys.type('Серікқызы');
      await keys.press('Tab');
      await keys.type('8 701 555 44 33');
      await keys.press('Alt+KeyS');
      await typeWords(typing, 1);
    },
  },
  {
    name: 'walk-in, a person who came before',
    keys: 14,
    async type(typing) {
      const { form, keys } = typing;
      await keys.press('Control+Digit1');
      await expect(form.field('register.surname')).toBeFocused();
      await keys.type('Ахм');
      const people = typing.desk.page.getByRole('listbox', { name: typing.desk.t('persons.options') });
      await expect(people.getByRole('option').first()).toContainText('Ахметбекова');
      await listTakesKeys(typing.desk.page);
      await keys.press('ArrowDown');
      await keys.press('Enter');
      await expect(form.field('register.firstName')).toHaveValue('Айгүл');
      await keys.press('Alt+KeyS');
      await typeWords(typing, 1);
    },
  },
  {
    name: 'letter passed on by a ministry',
    keys: 28,
    async type(typing) {
      const { desk, form, keys } = typing;
      await keys.press('Control+Digit3');
      await keys.press('Alt+KeyB');
      for (let n = 0; n < 3; n += 1) await keys.press('ArrowDown');
      await keys.press('Tab');
      await expect(form.field('register.body')).toBeFocused();
      await keys.type(WORDS[desk.language].body);
      await keys.press('Tab');
      await keys.type('08-11/4521');
      await keys.press('Tab');
      await keys.type('01112026');
      await keys.press('Tab');
      await keys.press('Space');
      await keys.press('Tab');
      await keys.type('Жұмағалиева');
      await keys.press('Tab');
      await keys.type('Күләш');
      await keys.press('Alt+KeyS');
      const { summary, text } = WORDS[desk.language];
      await keys.type(summary);
      await keys.press('Tab');
      await keys.type(text);
      await keys.press('Tab');
      await expect(form.field('register.sheets')).toBeFocused();
      await keys.type('3');
      await keys.press('Tab');
      await keys.type('2');
      await keys.press('Tab');
      await chooseTopic(typing);
    },
  },
  {
    name: 'collective, 25 names pasted',
    keys: 18,
    async type(typing) {
      const { desk, form, keys } = typing;
      await keys.press('Control+Digit3');
      await keys.press('Alt+KeyA');
      await keys.press('3');
      await keys.press('Alt+KeyG');
      await expect(form.field('register.people')).toBeFocused();
      await keys.paste(TABLE);
      await expect(
        desk.page.getByRole('region', { name: desk.t('register.people.preview') }).getByRole('row'),
      ).toHaveCount(26);
      await keys.press('Alt+KeyS');
      await typeWords(typing, 3);
    },
  },
  {
    name: 'anonymous tip by phone',
    keys: 12,
    async type(typing) {
      const { desk, form, keys } = typing;
      await keys.press('Control+Digit2');
      await keys.press('Alt+KeyA');
      await keys.press('5');
      await keys.press('Alt+KeyS');
      await expect(form.field('register.summary')).toBeFocused();
      await keys.type(WORDS[desk.language].tip);
      await keys.press('Tab');
      await keys.press('Tab');
      await chooseTopic(typing);
    },
  },
];

/** Five usual appeals, each by keyboard alone, counted and timed; the draft of each is gone and its number is there. */
export async function registerFive(desk: Desk): Promise<void> {
  const { page, t } = desk;
  const form = new RegisterPage(desk);
  await new SignInPage(desk).signIn('registrar');
  const noMouse = await watchMouse(page);
  await form.open();
  for (const appeal of APPEALS) {
    const keys = countKeys(page);
    await appeal.type({ desk, form, keys });
    await keys.press('Control+Enter');
    await expect(form.number).toBeVisible();
    const counted = keys.done(appeal.name, `${desk.door}, ${desk.language}`);
    expect(counted.keys, appeal.name).toBeLessThanOrEqual(appeal.keys);
    expect(counted.seconds, appeal.name).toBeLessThan(LIMIT_SECONDS);
    await expectAccessible(page);
    await page.screenshot({
      path: `test-results/desk/${desk.door}-${desk.language}-${appeal.name.replace(/\W+/g, '-')}.png`,
    });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: t('register.how') })).toBeVisible();
  }
  await noMouse();
}
