import type { Messages } from '../message';

/** The act on paper, and how long one case is kept. */
export const retentionPaperMessages = {
  'act.title': {
    ru: 'АКТ № {{number}} об уничтожении дел по обращениям граждан',
    kk: 'Азаматтардың жолданымдары бойынша істерді жою туралы № {{number}} АКТ',
    en: 'ACT No. {{number}} of destruction of cases of citizens’ appeals',
  },
  'act.office': { ru: '{{name}} ({{code}})', kk: '{{name}} ({{code}})', en: '{{name}} ({{code}})' },
  'act.basis': {
    ru: {
      one: 'Основание: {{source}}. Срок хранения: {{count}} год со дня закрытия дела',
      few: 'Основание: {{source}}. Срок хранения: {{count}} года со дня закрытия дела',
      many: 'Основание: {{source}}. Срок хранения: {{count}} лет со дня закрытия дела',
      other: 'Основание: {{source}}. Срок хранения: {{count}} года со дня закрытия дела',
    },
    kk: {
      one: 'Негізі: {{source}}. Сақтау мерзімі: іс жабылған күннен бастап {{count}} жыл',
      other: 'Негізі: {{source}}. Сақтау мерзімі: іс жабылған күннен бастап {{count}} жыл',
    },
    en: {
      one: 'Basis: {{source}}. Kept for {{count}} year from the day of closing',
      other: 'Basis: {{source}}. Kept for {{count}} years from the day of closing',
    },
  },
  'act.toYearEnd': {
    ru: 'и до конца последнего года',
    kk: 'және соңғы жылдың аяғына дейін',
    en: 'and to the end of the last year',
  },
  'act.what': {
    ru: 'У перечисленных дел стёрты имена, контакты и документы заявителей, тексты, заметки и поисковые метки, на машинных носителях тоже. Номера, даты, темы, результаты и прочие обезличенные сведения оставлены для статистики.',
    kk: 'Тізімделген істердегі өтініш берушілердің аттары, байланыс деректері мен құжаттары, мәтіндер, жазбалар және іздеу белгілері машиналық тасығыштарда да өшірілді. Нөмірлер, күндер, тақырыптар, нәтижелер және басқа да иесіздендірілген мәліметтер статистика үшін қалдырылды.',
    en: 'Names, contacts and documents of applicants, texts, notes and search marks of the cases listed were erased, on machine media as well. Numbers, dates, topics, results and other anonymous facts were left for statistics.',
  },
  'act.whatPlanned': {
    ru: 'Акт не исполнен: дела не уничтожены.',
    kk: 'Акт орындалған жоқ: істер жойылған жоқ.',
    en: 'The act is not carried out: no case is destroyed.',
  },
  'act.column.n': { ru: '№ п/п', kk: 'Р/с №', en: 'No.' },
  'act.column.outcome': { ru: 'Исход', kk: 'Нәтижесі', en: 'Outcome' },
  'act.outcome.destroyed': { ru: 'уничтожено', kk: 'жойылды', en: 'destroyed' },
  'act.outcome.held': { ru: 'оставлено: удержано', kk: 'қалдырылды: ұсталған', en: 'left: held' },
  'act.outcome.linked': {
    ru: 'оставлено: связано с другим делом',
    kk: 'қалдырылды: басқа іспен байланысты',
    en: 'left: linked to another case',
  },
  'act.outcome.reopened': {
    ru: 'оставлено: возобновлено',
    kk: 'қалдырылды: қайта ашылған',
    en: 'left: taken up again',
  },
  'act.total': {
    ru: 'Всего дел: {{cases}}; уничтожено: {{destroyed}}',
    kk: 'Барлық іс: {{cases}}; жойылғаны: {{destroyed}}',
    en: 'Cases in all: {{cases}}; destroyed: {{destroyed}}',
  },
  'act.preparedBy': { ru: 'Составил(а)', kk: 'Жасаған', en: 'Drawn up by' },
  'act.confirmedBy': { ru: 'Утвердил(а) руководитель', kk: 'Жетекші бекітті', en: 'Approved by the head' },
  'act.endedBy': { ru: 'Исполнил(а)', kk: 'Орындаған', en: 'Carried out by' },
  'act.withdrawnBy': { ru: 'Отозвал(а)', kk: 'Қайтарып алған', en: 'Withdrawn by' },
  'act.signature': { ru: 'подпись', kk: 'қолы', en: 'signature' },
  'act.back': { ru: 'К хранению', kk: 'Сақтауға', en: 'To retention' },
  'act.language': { ru: 'Язык акта', kk: 'Акт тілі', en: 'Language of the act' },
  'keeping.title': { ru: 'Хранение', kk: 'Сақтау', en: 'Keeping' },
  'keeping.open': {
    ru: 'срок пойдёт со дня закрытия',
    kk: 'мерзім жабылған күннен басталады',
    en: 'the term starts on the day of closing',
  },
  'keeping.until': { ru: 'Хранить до', kk: 'Дейін сақтау', en: 'Keep until' },
  'keeping.held': { ru: 'Удержано с', kk: 'Ұсталған күні', en: 'Held since' },
  'keeping.with': { ru: 'Хранится вместе с', kk: 'Бірге сақталады', en: 'Kept together with' },
  'keeping.destroyed': {
    ru: 'Дело уничтожено {{date}} по акту № {{act}}. Остались только данные для статистики.',
    kk: 'Іс {{date}} № {{act}} акт бойынша жойылды. Тек статистика деректері қалды.',
    en: 'The case was destroyed on {{date}} by act No. {{act}}. Only what statistics need is left.',
  },
  'keeping.destroyedTag': { ru: 'уничтожено', kk: 'жойылған', en: 'destroyed' },
  'keeping.hold': { ru: 'Удержать', kk: 'Ұстау', en: 'Hold' },
  'keeping.release': { ru: 'Снять удержание', kk: 'Ұстауды алу', en: 'Release' },
  'keeping.hold.title': {
    ru: 'Не уничтожать дело {{number}}',
    kk: '{{number}} ісін жоймау',
    en: 'Do not destroy case {{number}}',
  },
  'keeping.release.title': {
    ru: 'Снять удержание с дела {{number}}',
    kk: '{{number}} ісінен ұстауды алу',
    en: 'Release case {{number}}',
  },
} as const satisfies Messages;
