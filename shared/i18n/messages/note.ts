import type { Messages } from '../message';

/** The analytical note in words. */
export const noteMessages = {
  'note.title': { ru: 'Аналитическая записка', kk: 'Талдамалық жазба', en: 'Analytical note' },
  'note.subtitle': {
    ru: 'о работе с обращениями граждан, {{quarter}}. {{office}}',
    kk: 'азаматтардың жолданымдарымен жұмыс туралы, {{quarter}}. {{office}}',
    en: 'on the work with citizens’ appeals, {{quarter}}. {{office}}',
  },
  'note.received': {
    ru: {
      one: 'За {{quarter}} поступило {{shown}} обращение.',
      few: 'За {{quarter}} поступило {{shown}} обращения.',
      many: 'За {{quarter}} поступило {{shown}} обращений.',
      other: 'За {{quarter}} поступило {{shown}} обращения.',
    },
    kk: {
      one: '{{quarter}} ішінде {{shown}} жолданым келіп түсті.',
      other: '{{quarter}} ішінде {{shown}} жолданым келіп түсті.',
    },
    en: {
      one: 'In {{quarter}} {{shown}} appeal was received.',
      other: 'In {{quarter}} {{shown}} appeals were received.',
    },
  },
  'note.more': {
    ru: 'Это на {{percent}} больше, чем за {{period}}.',
    kk: 'Бұл {{period}} кезеңіне қарағанда {{percent}} көп.',
    en: 'This is {{percent}} more than in {{period}}.',
  },
  'note.less': {
    ru: 'Это на {{percent}} меньше, чем за {{period}}.',
    kk: 'Бұл {{period}} кезеңіне қарағанда {{percent}} аз.',
    en: 'This is {{percent}} less than in {{period}}.',
  },
  'note.same': {
    ru: 'За {{period}} было столько же.',
    kk: '{{period}} кезеңінде де осынша болды.',
    en: 'In {{period}} there were as many.',
  },
  'note.noBase': {
    ru: 'С периодом {{period}} сравнивать не с чем.',
    kk: '{{period}} кезеңімен салыстыратын сан жоқ.',
    en: 'There is nothing to compare with in {{period}}.',
  },
  'note.questions': {
    ru: {
      one: 'В обращениях поставлен {{shown}} вопрос.',
      few: 'В обращениях поставлено {{shown}} вопроса.',
      many: 'В обращениях поставлено {{shown}} вопросов.',
      other: 'В обращениях поставлено {{shown}} вопроса.',
    },
    kk: {
      one: 'Жолданымдарда {{shown}} мәселе қойылды.',
      other: 'Жолданымдарда {{shown}} мәселе қойылды.',
    },
    en: {
      one: 'They raise {{shown}} question.',
      other: 'They raise {{shown}} questions.',
    },
  },
  'note.channels': {
    ru: 'Чаще всего обращались так: {{list}}.',
    kk: 'Көбіне былай жүгінді: {{list}}.',
    en: 'They came mostly by: {{list}}.',
  },
  'note.themes': {
    ru: 'Больше всего вопросов по тематикам: {{list}}.',
    kk: 'Мына тақырыптық топтар бойынша мәселелер ең көп: {{list}}.',
    en: 'Most questions were about: {{list}}.',
  },
  'note.places': {
    ru: 'Территории, откуда обращались чаще всего: {{list}}.',
    kk: 'Ең көп жүгінген аумақтар: {{list}}.',
    en: 'The places they came from most: {{list}}.',
  },
  'note.closed': {
    ru: {
      one: 'Рассмотрено {{shown}} обращение.',
      few: 'Рассмотрено {{shown}} обращения.',
      many: 'Рассмотрено {{shown}} обращений.',
      other: 'Рассмотрено {{shown}} обращения.',
    },
    kk: { one: '{{shown}} жолданым қаралды.', other: '{{shown}} жолданым қаралды.' },
    en: { one: '{{shown}} appeal was closed.', other: '{{shown}} appeals were closed.' },
  },
  'note.late': {
    ru: 'Из них с нарушением срока — {{shown}}.',
    kk: 'Оның ішінде мерзімі бұзылғаны — {{shown}}.',
    en: 'Of them late: {{shown}}.',
  },
  'note.open': {
    ru: 'В работе на конец квартала осталось: {{shown}}.',
    kk: 'Тоқсан соңында жұмыста қалғаны: {{shown}}.',
    en: 'Still open at the end of the quarter: {{shown}}.',
  },
  'note.results': {
    ru: 'Результаты рассмотренных вопросов: {{list}}.',
    kk: 'Қаралған мәселелердің нәтижелері: {{list}}.',
    en: 'Results of the questions closed: {{list}}.',
  },
} as const satisfies Messages;
