import type { Messages } from '../message';

/** Where people overrode the rules in a quarter, and the rule that is offered. */
export const lessonsMessages = {
  'lessons.title': { ru: 'Чему учит практика', kk: 'Тәжірибе не үйретеді', en: 'What practice teaches' },
  'lessons.hint': {
    ru: 'Где люди назначали не того, кого называло правило, и какое правило сделало бы это само.',
    kk: 'Адамдар ереже атағаннан басқаны тағайындаған жерлер және мұны өзі істейтін ереже.',
    en: 'Where people chose somebody else than the rule named, and the rule that would have done it.',
  },
  'lessons.quarter': { ru: 'За какой квартал', kk: 'Қай тоқсан', en: 'Which quarter' },
  'lessons.overridden': {
    ru: 'Назначено вопреки правилам: {{count}} из {{cases}}',
    kk: 'Ережеге қарамай тағайындалғаны: {{cases}} ішінен {{count}}',
    en: 'Assigned against the rules: {{count}} of {{cases}}',
  },
  'lessons.none': {
    ru: 'Общего у таких дел нет: предложить нечего. Нужно хотя бы три похожих.',
    kk: 'Мұндай істердің ортақ белгісі жоқ, ұсынатын ереже де жоқ. Кемінде үш ұқсас іс керек.',
    en: 'Such cases have nothing in common; nothing to offer. At least three alike are needed.',
  },
  'lessons.support': {
    ru: {
      one: 'Сделало бы само {{count}} дело:',
      few: 'Сделало бы само {{count}} дела:',
      many: 'Сделало бы само {{count}} дел:',
      other: 'Сделало бы само {{count}} дела:',
    },
    kk: { one: 'Өзі бағыттар еді, {{count}} іс:', other: 'Өзі бағыттар еді, {{count}} іс:' },
    en: { one: 'Would have sent {{count}} case itself:', other: 'Would have sent {{count}} cases itself:' },
  },
  'lessons.agreeing': {
    ru: 'уже у этого исполнителя: {{count}}',
    kk: 'осы орындаушыда бар: {{count}}',
    en: 'already with this executor: {{count}}',
  },
  'lessons.against': {
    ru: 'Против, у других исполнителей: {{count}} —',
    kk: 'Қарсы, басқа орындаушыларда: {{count}} —',
    en: 'Against it, with others: {{count}} —',
  },
  'lessons.noneAgainst': {
    ru: 'Против: ни одного дела.',
    kk: 'Қарсы іс жоқ.',
    en: 'Against it: no case.',
  },
  'lessons.try': {
    ru: 'В таблицу и проверить',
    kk: 'Кестеге қосып, тексеру',
    en: 'Put in the table and try',
  },
  'lessons.reason': {
    ru: 'По практике: {{quarter}}',
    kk: 'Тәжірибе бойынша: {{quarter}}',
    en: 'From practice: {{quarter}}',
  },
  'lessons.added': {
    ru: 'Правило добавлено в таблицу, место {{n}}. Проверьте и сохраните.',
    kk: 'Ереже кестеге қосылды, орны {{n}}. Тексеріп, сақтаңыз.',
    en: 'The rule is in the table at place {{n}}. Check it and save.',
  },
} as const satisfies Messages;
