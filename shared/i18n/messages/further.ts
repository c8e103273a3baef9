import type { Messages } from '../message';

/** Words of what stands beside the quarter's tables of appeals: every indicator, and tables of records. */
export const furtherMessages = {
  'quarter.figures': { ru: 'Все показатели', kk: 'Барлық көрсеткіштер', en: 'All figures' },
  'quarter.figures.loading': {
    ru: 'Считаем остальные показатели…',
    kk: 'Қалған көрсеткіштер есептелуде…',
    en: 'Counting the other figures…',
  },
  'quarter.group.appeals': {
    ru: 'Обращения и вопросы',
    kk: 'Жолданымдар мен мәселелер',
    en: 'Appeals and questions',
  },
  'quarter.group.records': {
    ru: 'Приёмы, запросы, обещания, помощь',
    kk: 'Қабылдаулар, сауалдар, уәделер, көмек',
    en: 'Receptions, inquiries, promises, aid',
  },
  'indicator.aid.sum': {
    ru: 'Стоимость материальной помощи',
    kk: 'Материалдық көмектің құны',
    en: 'Worth of aid in kind',
  },
  'indicator.aid.sum.definition': {
    ru: 'Сумма стоимости помощи деньгами, вещами, продуктами, лекарствами и другой с днём помощи в периоде, в целых тенге или рублях; помощь, стоимость которой не записана, не входит. За цифрой открываются случаи помощи.',
    kk: 'Көмек күні осы кезеңге жататын ақшалай, заттай, азық-түлікпен, дәрі-дәрмекпен және басқа көмек құнының жалпы сомасы, бүтін теңгемен немесе рубльмен; құны жазылмаған көмек кірмейді. Сан артында көмек жағдайлары ашылады.',
    en: 'The sum of what aid in money, goods, food, medicine and otherwise was worth whose day falls in the period, in whole tenge or roubles; aid without a stated worth is not in it. Behind the figure stand the cases of aid.',
  },
  'basis.worth': {
    ru: 'Считаются деньги, тенге или рубли',
    kk: 'Ақша саналады, теңге немесе рубль',
    en: 'Counted in money, tenge or roubles',
  },
  'dimension.receiverLevel': {
    ru: 'Уровень принимавшего депутата',
    kk: 'Қабылдаған депутаттың деңгейі',
    en: 'Level of the receiving deputy',
  },
  'dimension.inquiryKind': { ru: 'Вид запроса', kk: 'Сауал түрі', en: 'Kind of inquiry' },
  'dimension.bodyKind': { ru: 'Вид органа', kk: 'Орган түрі', en: 'Kind of body' },
  'dimension.aidKind': { ru: 'Вид помощи', kk: 'Көмек түрі', en: 'Kind of aid' },
  'code.receiver.none': {
    ru: 'Не депутат, или уровень не указан',
    kk: 'Депутат емес немесе деңгейі көрсетілмеген',
    en: 'Not a deputy, or no level given',
  },
  'quarter.file.sheet.receptions.held': { ru: 'приёмы', kk: 'қабылдаулар', en: 'receptions' },
  'quarter.file.sheet.inquiries.sent': { ru: 'запросы', kk: 'сауалдар', en: 'inquiries' },
  'quarter.file.sheet.inquiries.answered': { ru: 'ответы', kk: 'жауаптар', en: 'answers' },
  'quarter.file.sheet.inquiries.late': { ru: 'ответ просрочен', kk: 'жауап кешікті', en: 'answers late' },
  'quarter.file.sheet.promises.given': { ru: 'обещания', kk: 'уәделер', en: 'promises' },
  'quarter.file.sheet.promises.kept': { ru: 'выполнено', kk: 'орындалды', en: 'promises kept' },
  'quarter.file.sheet.aid.given': { ru: 'помощь', kk: 'көмек', en: 'aid' },
  'quarter.file.sheet.aid.sum': { ru: 'стоимость', kk: 'құны', en: 'worth' },
  'quarter.file.sheet.forwards.made': { ru: 'направления', kk: 'жолдаулар', en: 'forwardings' },
  'quarter.file.sheet.forwards.late': {
    ru: 'направл. поздно',
    kk: 'кеш жолданды',
    en: 'late forwardings',
  },
  'quarter.file.sheet.problems.named': { ru: 'проблемы', kk: 'жүйелі мәселелер', en: 'problems' },
  'note.problems': {
    ru: 'Системных проблем названо: {{shown}}.',
    kk: 'Аталған жүйелі мәселелер: {{shown}}.',
    en: 'Systemic problems named: {{shown}}.',
  },
  'note.receptions': {
    ru: {
      one: 'Проведён {{shown}} личный приём.',
      few: 'Проведено {{shown}} личных приёма.',
      many: 'Проведено {{shown}} личных приёмов.',
      other: 'Проведено {{shown}} личного приёма.',
    },
    kk: {
      one: '{{shown}} жеке қабылдау өткізілді.',
      other: '{{shown}} жеке қабылдау өткізілді.',
    },
    en: { one: '{{shown}} reception was held.', other: '{{shown}} receptions were held.' },
  },
  'note.inquiries': {
    ru: {
      one: 'Направлен {{shown}} запрос; получено ответов — {{answered}}, ответ просрочен — {{late}}.',
      few: 'Направлено {{shown}} запроса; получено ответов — {{answered}}, ответ просрочен — {{late}}.',
      many: 'Направлено {{shown}} запросов; получено ответов — {{answered}}, ответ просрочен — {{late}}.',
      other: 'Направлено {{shown}} запроса; получено ответов — {{answered}}, ответ просрочен — {{late}}.',
    },
    kk: {
      one: '{{shown}} сауал жіберілді; алынған жауап — {{answered}}, жауап мерзімі өткені — {{late}}.',
      other: '{{shown}} сауал жіберілді; алынған жауап — {{answered}}, жауап мерзімі өткені — {{late}}.',
    },
    en: {
      one: '{{shown}} inquiry was sent; answers received: {{answered}}, answered late: {{late}}.',
      other: '{{shown}} inquiries were sent; answers received: {{answered}}, answered late: {{late}}.',
    },
  },
  'note.promises': {
    ru: {
      one: 'Дано {{shown}} обещание; выполнено за квартал — {{kept}}.',
      few: 'Дано {{shown}} обещания; выполнено за квартал — {{kept}}.',
      many: 'Дано {{shown}} обещаний; выполнено за квартал — {{kept}}.',
      other: 'Дано {{shown}} обещания; выполнено за квартал — {{kept}}.',
    },
    kk: {
      one: '{{shown}} уәде берілді; тоқсан ішінде орындалғаны — {{kept}}.',
      other: '{{shown}} уәде берілді; тоқсан ішінде орындалғаны — {{kept}}.',
    },
    en: {
      one: '{{shown}} promise was given; kept in the quarter: {{kept}}.',
      other: '{{shown}} promises were given; kept in the quarter: {{kept}}.',
    },
  },
  'note.aid': {
    ru: {
      one: 'Материальная помощь оказана {{shown}} раз, юридическая — {{legal}}.',
      few: 'Материальная помощь оказана {{shown}} раза, юридическая — {{legal}}.',
      many: 'Материальная помощь оказана {{shown}} раз, юридическая — {{legal}}.',
      other: 'Материальная помощь оказана {{shown}} раза, юридическая — {{legal}}.',
    },
    kk: {
      one: 'Материалдық көмек {{shown}} рет көрсетілді, заң көмегі — {{legal}}.',
      other: 'Материалдық көмек {{shown}} рет көрсетілді, заң көмегі — {{legal}}.',
    },
    en: {
      one: 'Aid in kind was given {{shown}} time; legal aid: {{legal}}.',
      other: 'Aid in kind was given {{shown}} times; legal aid: {{legal}}.',
    },
  },
} as const satisfies Messages;
