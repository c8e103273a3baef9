import type { Messages } from '../message';

/** Families: who belongs to one, where it lives, what it asked for. */
export const householdsMessages = {
  'household.title': { ru: 'Семья', kk: 'Отбасы', en: 'Household' },
  'household.titleOf': { ru: 'Семья: {{name}}', kk: 'Отбасы: {{name}}', en: 'Household: {{name}}' },
  'household.none': {
    ru: 'Семья не записана. Запишите её, чтобы видеть обращения родных вместе.',
    kk: 'Отбасы жазылмаған. Туыстардың жолданымдарын бірге көру үшін жазыңыз.',
    en: 'No household is noted. Note it to see the appeals of the family together.',
  },
  'household.make': { ru: 'Записать семью', kk: 'Отбасын жазу', en: 'Note the household' },
  'household.members': { ru: 'Члены семьи', kk: 'Отбасы мүшелері', en: 'Members' },
  'household.add': { ru: 'Добавить родного…', kk: 'Туысын қосу…', en: 'Add a member…' },
  'household.add.do': { ru: 'Добавить', kk: 'Қосу', en: 'Add' },
  'household.add.help': {
    ru: 'Из тех, кто уже обращался.',
    kk: 'Бұрын жүгінгендердің ішінен.',
    en: 'Of those who came before.',
  },
  'household.add.choose': {
    ru: 'Выберите человека из списка',
    kk: 'Тізімнен адамды таңдаңыз',
    en: 'Choose a person from the list',
  },
  'household.kin': { ru: 'Кем приходится', kk: 'Кім болады', en: 'Who they are to the family' },
  'household.kin.hint': { ru: 'мать, сын, дед', kk: 'анасы, ұлы, атасы', en: 'mother, son, grandfather' },
  'household.edit': { ru: 'Название и адрес…', kk: 'Атауы мен мекенжайы…', en: 'Name and address…' },
  'household.name': {
    ru: 'Как называть семью',
    kk: 'Отбасы қалай аталады',
    en: 'What to call the household',
  },
  'household.address': { ru: 'Общий адрес', kk: 'Ортақ мекенжай', en: 'Shared address' },
  'household.remove': { ru: 'Вывести', kk: 'Шығару', en: 'Take out' },
  'household.removeName': {
    ru: 'Вывести из семьи: {{name}}',
    kk: 'Отбасынан шығару: {{name}}',
    en: 'Take {{name}} out of the household',
  },
  'household.dissolve': { ru: 'Удалить запись о семье', kk: 'Отбасы жазбасын жою', en: 'Dissolve' },
  'household.cases': { ru: 'Обращения семьи', kk: 'Отбасының жолданымдары', en: 'Appeals of the household' },
} as const satisfies Messages;
