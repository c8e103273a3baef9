import type { Messages } from '../message';

/** Report forms: what can be wrong with one, its columns. */
export const formMessages = {
  'form.problem.NOT_JSON': {
    ru: 'Это не файл формы: его не удаётся прочесть. Возьмите файл, который выдал центр, не меняя его.',
    kk: 'Бұл нысан файлы емес: оны оқу мүмкін болмады. Орталық берген файлды өзгертпей алыңыз.',
    en: 'This is no form’s file: it cannot be read. Take the file that the centre gave, unchanged.',
  },
  'form.problem.WRONG_SHAPE': {
    ru: 'Здесь не то, что должно стоять в форме, или чего-то не хватает.',
    kk: 'Мұнда нысанда болуы тиіс нәрсе емес не бірдеңе жетіспейді.',
    en: 'What stands here does not belong into a form, or something is missing.',
  },
  'form.problem.DOUBLE_ID': {
    ru: 'Такое имя уже есть: переименуйте.',
    kk: 'Мұндай атау бар: атын өзгертіңіз.',
    en: 'This name is taken: choose another.',
  },
  'form.problem.NO_AGAINST': {
    ru: 'Графа сравнивает, но не сказано, с чем: выберите период.',
    kk: 'Баған салыстырады, бірақ немен екені айтылмаған: кезеңді таңдаңыз.',
    en: 'The column compares, but with what is not said: choose a period.',
  },
  'form.problem.DIMENSION_NOT_OF_INDICATOR': {
    ru: 'Показатель не делится по этому признаку: выберите другой показатель или признак.',
    kk: 'Көрсеткіш бұл белгі бойынша бөлінбейді: басқа көрсеткішті не белгіні таңдаңыз.',
    en: 'The indicator is not broken down by this: choose another indicator or breakdown.',
  },
  'form.problem.QUESTIONS_WITH_BENEFITS': {
    ru: 'Темы и результаты вместе с льготными категориями не считаются: разделите на две строки.',
    kk: 'Тақырыптар мен нәтижелер жеңілдік санаттарымен бірге саналмайды: екі жолға бөліңіз.',
    en: 'Topics and results are not counted together with benefits: make two lines of it.',
  },
  'form.problem.UNKNOWN_VALUE': {
    ru: 'Такого значения в списке нет.',
    kk: 'Тізімде мұндай мән жоқ.',
    en: 'The list has no such value.',
  },
  'form.problem.SHARE_OF_ANOTHER_BASIS': {
    ru: 'Доля считается от другого: обращения от вопросов не берут. Пусть таблица считает то же, что и строка.',
    kk: 'Үлес басқа негізден алынады: жолданымдар мәселелерден есептелмейді. Кесте мен жол бір нәрсені санасын.',
    en: 'The share is taken of something else: appeals are no part of questions. Let the table count what the line does.',
  },
  'form.problem.DAYS_HAVE_NO_SHARE': {
    ru: 'У дней нет доли: уберите графу доли или строку.',
    kk: 'Күндердің үлесі болмайды: үлес бағанын не жолды алып тастаңыз.',
    en: 'Days have no share: take away the share or the line.',
  },
} as const satisfies Messages;
