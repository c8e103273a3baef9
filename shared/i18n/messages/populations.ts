import type { Messages } from '../message';

/** Inhabitants by place, as the centre enters them. */
export const populationMessages = {
  'centre.people': { ru: 'Население территорий', kk: 'Аумақтардың халқы', en: 'Inhabitants' },
  'centre.people.note': {
    ru: 'По этим числам считаются обращения на 1000 жителей. Программа своих чисел не приносит: внесите опубликованные, с днём и источником.',
    kk: '1000 тұрғынға шаққандағы жолданымдар осы сандар бойынша есептеледі. Бағдарламаның өз сандары жоқ: жарияланған сандарды күні мен дереккөзін көрсетіп енгізіңіз.',
    en: 'Appeals per 1,000 people are counted by these numbers. The program brings none: enter published ones, with day and source.',
  },
  'centre.people.lines': { ru: 'Строки таблицы', kk: 'Кестенің жолдары', en: 'Lines of the table' },
  'centre.people.lines.note': {
    ru: 'Код территории; день; число жителей; источник. Можно вставить из Excel. Та же территория и день заменяют прежнее число.',
    kk: 'Аумақ коды; күні; тұрғындар саны; дереккөзі. Excel-ден қоюға болады. Сол аумақ пен күн бұрынғы санды алмастырады.',
    en: 'Code of the territory; day; number of people; source. It can be pasted from Excel. The same territory and day replace the former number.',
  },
  'centre.people.save': { ru: 'Внести', kk: 'Енгізу', en: 'Enter' },
  'centre.people.missing': {
    ru: 'Впишите хотя бы одну строку.',
    kk: 'Кемінде бір жол жазыңыз.',
    en: 'Write one line at least.',
  },
  'centre.people.column.place': { ru: 'Территория', kk: 'Аумақ', en: 'Territory' },
  'centre.people.column.day': { ru: 'На день', kk: 'Күні', en: 'Day' },
  'centre.people.column.count': { ru: 'Жителей', kk: 'Тұрғын', en: 'People' },
  'centre.people.column.source': { ru: 'Источник', kk: 'Дереккөзі', en: 'Source' },
  'centre.people.column.do': { ru: 'Действие', kk: 'Әрекет', en: 'Action' },
  'centre.people.sources': {
    ru: 'Население: {{sources}}.',
    kk: 'Халық саны: {{sources}}.',
    en: 'Inhabitants: {{sources}}.',
  },
  'centre.people.unknown': {
    ru: 'На 1000 жителей: «–», пока не внесено население.',
    kk: '1000 тұрғынға: халық саны енгізілмейінше «–».',
    en: 'Per 1,000 people: “–” until the inhabitants are entered.',
  },
  'centre.people.problem.COLUMNS': {
    ru: 'Строка {{line}}: нужны четыре части через точку с запятой.',
    kk: '{{line}}-жол: нүктелі үтірмен бөлінген төрт бөлік керек.',
    en: 'Line {{line}}: four parts are needed, with semicolons between.',
  },
  'centre.people.problem.TERRITORY': {
    ru: 'Строка {{line}}: первым стоит код территории.',
    kk: '{{line}}-жол: бірінші аумақ коды тұрады.',
    en: 'Line {{line}}: the code of the territory comes first.',
  },
  'centre.people.problem.DATE': {
    ru: 'Строка {{line}}: день пишется 01.01.2026.',
    kk: '{{line}}-жол: күн 01.01.2026 түрінде жазылады.',
    en: 'Line {{line}}: the day is written 01.01.2026.',
  },
  'centre.people.problem.PEOPLE': {
    ru: 'Строка {{line}}: число жителей — целое, больше нуля.',
    kk: '{{line}}-жол: тұрғындар саны — нөлден үлкен бүтін сан.',
    en: 'Line {{line}}: the number of people is whole and above zero.',
  },
  'centre.people.problem.SOURCE': {
    ru: 'Строка {{line}}: назовите источник.',
    kk: '{{line}}-жол: дереккөзін атаңыз.',
    en: 'Line {{line}}: name the source.',
  },
  'error.UNKNOWN_PLACES': {
    ru: 'Таких кодов территорий нет.',
    kk: 'Мұндай аумақ кодтары жоқ.',
    en: 'There are no such codes of territories.',
  },
  'event.POPULATIONS_SAVED': {
    ru: 'Внесено население',
    kk: 'Халық саны енгізілді',
    en: 'Inhabitants entered',
  },
  'event.POPULATION_REMOVED': { ru: 'Население убрано', kk: 'Халық саны алынды', en: 'Inhabitants removed' },
} as const satisfies Messages;
