import { describe, expect, it } from 'vitest';
import { readMapping } from '../../../renderer/features/imports/read-mapping';
import {
  type DraftRule,
  moveRule,
  placeRule,
  putRule,
  toSave,
} from '../../../renderer/features/settings/rules/draft-rules';
import {
  appealOf,
  fieldsOf,
  RuleFields,
  ruleOf,
} from '../../../renderer/features/settings/rules/rule-fields';
import { sayConditions, sayDetails, sayTarget } from '../../../renderer/features/settings/rules/say-rule';
import type { Executor } from '../../../renderer/features/settings/staff/executor';
import { createTranslator } from '../../../shared/i18n/translator';

const ID = '019a0000-0000-7000-8000-000000000001';
const ru = createTranslator('ru');
const kk = createTranslator('kk');

const pensions: DraftRule = {
  key: 'one',
  id: ID,
  title: 'Пенсии — юрист',
  active: true,
  when: { topic: { classifier: 'ru', code: '0002.0007' }, territory: '111010000', kind: 'complaint' },
  target: { type: 'kind', kind: 'deputy', level: 'city' },
  topicName: { ru: 'Пенсии', kk: 'Зейнетақы' },
  territoryName: { ru: 'Кокшетау', kk: 'Көкшетау' },
  details: { further: { language: 'kk' }, reason: 'решение от 1 марта' },
  ownerName: 'Омарова',
};
const everything: DraftRule = {
  key: 'two',
  id: null,
  title: '',
  active: true,
  when: { topic: null, territory: null, kind: null },
  target: { type: 'head' },
  topicName: null,
  territoryName: null,
  details: {},
  ownerName: null,
};

describe('an appeal tried against the rules', () => {
  it('says only what was filled in', () => {
    expect(appealOf(fieldsOf(null))).toEqual({ topic: null, territory: null, kind: 'application' });
  });

  it('asks every condition a rule may have', () => {
    const fields = {
      ...fieldsOf(pensions),
      channel: 'phone',
      source: 'media',
      author: 'family',
      socialPosition: 'pensioner',
      benefit: 'disabled',
      urgency: 'urgent',
      campaign: ID,
      keyword: 'пенсию не платят',
      hoursFrom: 0,
    } as const;
    expect(appealOf(fields)).toEqual({
      topic: { classifier: 'ru', code: '0002.0007' },
      territory: '111010000',
      kind: 'complaint',
      channel: 'phone',
      source: 'media',
      author: 'family',
      socialPosition: 'pensioner',
      benefits: ['disabled'],
      urgency: 'urgent',
      language: 'kk',
      campaign: ID,
      words: 'пенсию не платят',
      hour: 0,
    });
  });
});

describe('a rule', () => {
  it('reads aloud in Russian and Kazakh', () => {
    expect(sayConditions(ru, name => name.ru, pensions)).toEqual([
      'тема = «Пенсии»',
      'территория = «Кокшетау»',
      'вид = «Жалоба»',
      'язык = казахский',
    ]);
    expect(sayConditions(kk, name => name.kk, pensions)).toEqual([
      'тақырып = «Зейнетақы»',
      'аумақ = «Көкшетау»',
      'түрі = «Шағым»',
      'тілі = қазақша',
    ]);
    expect(sayTarget(ru, [], pensions.target)).toBe('депутат (город), наименее занятый');
    expect(sayTarget(kk, [], everything.target)).toBe('жетекшінің кезегі');
  });

  const everyCondition: DraftRule = {
    ...everything,
    details: {
      further: {
        channel: 'phone',
        source: 'prosecutor',
        author: 'collective',
        socialPosition: 'pensioner',
        benefit: 'large-family',
        urgency: 'urgent',
        language: 'kk',
        campaign: ID,
        keyword: 'жәрдемақы',
        hours: { from: 22, to: 6 },
      },
      options: { needsApproval: true, secondReaderId: ID, term: { amount: 5, unit: 'working' } },
      from: '2026-03-01',
      to: '2026-12-31',
      ownerId: ID,
      reason: 'приказ № 4',
    },
    ownerName: 'Омарова',
  };
  const campaigns = [{ id: ID, nameRu: 'Газ в посёлки', nameKk: 'Ауылға газ' }];

  it.each([
    [
      'ru',
      (name: { ru: string }) => name.ru,
      [
        'форма = «Телефон»',
        'источник = «Прокуратура»',
        'автор = «Коллективное»',
        'социальное положение = «Пенсионер»',
        'льгота = «Многодетная семья»',
        'срочность = срочно',
        'язык = казахский',
        'акция = «Газ в посёлки»',
        'в тексте слово «жәрдемақы»',
        'время 22:00–06:00',
      ],
    ],
    [
      'kk',
      (name: { kk: string }) => name.kk,
      [
        'түсу нысаны = «Телефон»',
        'көзі = «Прокуратура»',
        'авторы = «Ұжымдық»',
        'әлеуметтік жағдайы = «Зейнеткер»',
        'жеңілдігі = «Көпбалалы отбасы»',
        'шұғылдығы = шұғыл',
        'тілі = қазақша',
        'науқан = «Ауылға газ»',
        'мәтінде «жәрдемақы» сөзі бар',
        'уақыты 22:00–06:00',
      ],
    ],
  ] as const)('says every further condition in %s', (language, sayName, said) => {
    expect(sayConditions(createTranslator(language), sayName, everyCondition, campaigns)).toEqual(said);
  });

  it('says what it does beside sending, for how long and why', () => {
    expect(sayDetails(ru, [], everyCondition)).toEqual([
      'утверждает руководитель',
      'ответ читает второй: удалённый сотрудник',
      'срок 5 рабочих дней',
      'действует 01.03.2026 – 31.12.2026',
      'отвечает: Омарова',
      'приказ № 4',
    ]);
    expect(sayDetails(kk, [], everything)).toEqual([]);
  });

  it('with every condition comes out of its form as it went in', () => {
    expect(ruleOf(RuleFields.parse(fieldsOf(everyCondition)), everyCondition, 'unused')).toEqual(
      everyCondition,
    );
  });

  it.each([
    ['keyword', { keyword: 'два слова' }],
    ['keyword', { keyword: 'на' }],
    ['hoursTo', { hoursFrom: 9 }],
    ['termAmount', { termAmount: 61 }],
    ['from', { from: '31.02.2026' }],
    ['to', { from: '2026-03-02', to: '2026-03-01' }],
  ] as const)('is refused beside its field: %s', (field, wrong) => {
    const fields = { ...fieldsOf(null), ...wrong };
    expect(RuleFields.safeParse(fields).error?.issues.map(issue => issue.path)).toEqual([[field]]);
  });

  it('comes out of its form as it went in', () => {
    expect(ruleOf(RuleFields.parse(fieldsOf(pensions)), pensions, 'unused')).toEqual(pensions);
    expect(ruleOf(RuleFields.parse(fieldsOf(everything)), everything, 'unused')).toEqual(everything);
  });

  const toPartner: DraftRule = { ...everything, target: { type: 'partner', executorId: ID } };
  const toAnyPartner: DraftRule = { ...everything, target: { type: 'partner', executorId: null } };

  it('for partner organisations comes out of its form as it went in, also one of an earlier release', () => {
    for (const rule of [toPartner, toAnyPartner])
      expect(ruleOf(RuleFields.parse(fieldsOf(rule)), rule, 'unused')).toEqual(rule);
    const asKind: DraftRule = { ...everything, target: { type: 'kind', kind: 'partner', level: null } };
    expect(ruleOf(RuleFields.parse(fieldsOf(asKind)), asKind, 'unused')).toEqual(toAnyPartner);
  });

  it.each([
    ['ru', 'партнёр «Қайырым қоры»', 'партнёрская организация, наименее занятая'],
    ['kk', '«Қайырым қоры» серіктес ұйымы', 'серіктес ұйым, ісі ең азы'],
    ['en', 'partner “Қайырым қоры”', 'partner organisation, the least loaded'],
  ] as const)('for partner organisations reads aloud in %s', (language, named, any) => {
    const fund: Executor = {
      ...{ id: ID, code: 'E-1', name: 'Қайырым қоры', kind: 'partner', level: null, capacity: 5 },
      ...{ active: true, login: null, assistants: [], openCases: 0, absences: [], version: 1 },
      profile: { topics: [], territories: [], languages: [], days: [], weekly: null, groups: [] },
    };
    const t = createTranslator(language);
    expect(sayTarget(t, [fund], toPartner.target)).toBe(named);
    expect(sayTarget(t, [], toAnyPartner.target)).toBe(any);
  });

  it.each([
    ['person', { person: '' }],
    ['pool', { pool: [] }],
    ['group', { group: '' }],
  ] as const)('for a %s names somebody', (target, nobody) => {
    const fields = { ...fieldsOf(null), target, ...nobody };
    expect(RuleFields.safeParse(fields).error?.issues.map(issue => issue.path)).toEqual([[target]]);
  });
});

describe('the draft of the rules', () => {
  it('moves a rule by a place and not beyond the edge', () => {
    expect(moveRule([pensions, everything], 'two', -1)).toEqual([everything, pensions]);
    expect(moveRule([pensions, everything], 'one', -1)).toEqual([pensions, everything]);
  });

  it('drops a rule at the place of another, down as well as up', () => {
    const third = { ...everything, key: 'three' };
    const keys = (rules: readonly DraftRule[]) => rules.map(({ key }) => key);
    const draft = [pensions, everything, third];
    expect(keys(placeRule(draft, 'one', 2))).toEqual(['two', 'three', 'one']);
    expect(keys(placeRule(draft, 'three', 0))).toEqual(['three', 'one', 'two']);
    expect(keys(placeRule(draft, 'gone', 0))).toEqual(['one', 'two', 'three']);
  });

  it('puts an edited rule in its place and a new one at the end', () => {
    const off = { ...pensions, active: false };
    expect(putRule([pensions], off)).toEqual([off]);
    expect(putRule([pensions], everything)).toEqual([pensions, everything]);
  });

  it('is saved without names and keys of the screen', () => {
    expect(toSave([everything])).toEqual([
      {
        id: null,
        title: '',
        active: true,
        when: { topic: null, territory: null, kind: null },
        target: { type: 'head' },
        details: {},
      },
    ]);
  });
});

describe('a mapping of the user', () => {
  const good = {
    format: 'reception-import-1',
    title: 'Мой журнал',
    sourceId: 'mine',
    file: {},
    dates: ['dd.MM.yyyy'],
    fields: { summary: { columns: ['Суть'] } },
    classifier: { id: 'ru', nameRu: 'Классификатор', nameKk: 'Жіктеуіш', edition: '2025' },
  };

  it('is read, with a byte order mark too', () => {
    const read = readMapping(`\uFEFF${JSON.stringify(good)}`, ru);
    expect(read.ok && read.mapping.title).toBe('Мой журнал');
  });

  it.each([
    ['no JSON', '{', ['Это не JSON: проверьте скобки и запятые.']],
    [
      'a wrong type',
      JSON.stringify({ ...good, fields: { summary: { columns: 'Суть' } } }),
      ['fields → summary → columns: нужно значение вида «список [ ]»'],
    ],
    ['an unknown field', JSON.stringify({ ...good, titel: 1 }), ['весь файл: лишние поля: "titel"']],
    ['a wrong form', JSON.stringify({ ...good, sourceId: 'Мой' }), ['sourceId: неверный вид записи']],
  ])('is refused in words: %s', (_name, text, problems) => {
    expect(readMapping(text, ru)).toEqual({ ok: false, problems });
  });
});
