import type { Messages } from '../message';

/** The quarter's screen and its print view. */
export const quarterMessages = {
  'quarter.title': {
    ru: '{{roman}} квартал {{year}}',
    kk: '{{year}} жылғы {{roman}} тоқсан',
    en: 'Quarter {{roman}} of {{year}}',
  },
  'quarter.short': {
    ru: '{{roman}} кв. {{year}}',
    kk: '{{year}} ж. {{roman}} тоқ.',
    en: '{{roman}} q. {{year}}',
  },
  'quarter.compared': {
    ru: 'по сравнению: {{previous}} и {{lastYear}}',
    kk: 'салыстыру: {{previous}} және {{lastYear}}',
    en: 'compared with {{previous}} and {{lastYear}}',
  },
  'quarter.year': { ru: 'Год', kk: 'Жыл', en: 'Year' },
  'quarter.quarter': { ru: 'Квартал', kk: 'Тоқсан', en: 'Quarter' },
  'quarter.unfinished': {
    ru: 'квартал ещё идёт',
    kk: 'тоқсан әлі аяқталған жоқ',
    en: 'the quarter is not over',
  },
  'quarter.key.received': { ru: 'Поступило обращений', kk: 'Түскен жолданымдар', en: 'Appeals received' },
  'quarter.key.inTime': { ru: 'Рассмотрено в срок', kk: 'Мерзімінде қаралды', en: 'Closed in time' },
  'quarter.key.measures': { ru: 'Меры приняты', kk: 'Шара қолданылды', en: 'Measures taken' },
  'quarter.key.inPerson': { ru: 'Принято лично', kk: 'Жеке қабылданды', en: 'Received in person' },
  'quarter.key.toPrevious': {
    ru: '{{change}} к прошлому кварталу',
    kk: 'өткен тоқсанмен салыстырғанда {{change}}',
    en: '{{change}} on the previous quarter',
  },
  'quarter.key.of': {
    ru: '{{part}} из {{whole}}',
    kk: '{{whole}} ішінен {{part}}',
    en: '{{part}} of {{whole}}',
  },
  'quarter.key.ofQuestions': {
    ru: '{{share}} % вопросов',
    kk: 'мәселелердің {{share}} %-ы',
    en: '{{share}}% of questions',
  },
  'quarter.key.ofAppeals': {
    ru: '{{share}} % обращений',
    kk: 'жолданымдардың {{share}} %-ы',
    en: '{{share}}% of appeals',
  },
  'quarter.tables': { ru: 'Таблица отчёта', kk: 'Есеп кестесі', en: 'Table of the report' },
  'quarter.column.share': { ru: 'доля, %', kk: 'үлесі, %', en: 'share, %' },
  'quarter.column.change': { ru: '±', kk: '±', en: '±' },
  'quarter.column.changePercent': { ru: '±, %', kk: '±, %', en: '±, %' },
  'quarter.column.changeFull': {
    ru: 'изменение к прошлому кварталу',
    kk: 'өткен тоқсанға қарағанда өзгеруі',
    en: 'change on the previous quarter',
  },
  'quarter.column.changePercentFull': {
    ru: 'изменение к тому же кварталу прошлого года, %',
    kk: 'өткен жылғы осы тоқсанға қарағанда өзгеруі, %',
    en: 'change on the same quarter of last year, %',
  },
  'quarter.total': { ru: 'Всего', kk: 'Барлығы', en: 'Total' },
  'quarter.showAll': {
    ru: {
      one: 'Показать всю {{count}} строку',
      few: 'Показать все {{count}} строки',
      many: 'Показать все {{count}} строк',
      other: 'Показать все {{count}} строки',
    },
    kk: { one: 'Барлық {{count}} жолды көрсету', other: 'Барлық {{count}} жолды көрсету' },
    en: { one: 'Show all {{count}} row', other: 'Show all {{count}} rows' },
  },
  'quarter.basis': { ru: 'основание: {{basis}}', kk: 'негізі: {{basis}}', en: 'basis: {{basis}}' },
  'quarter.rounding': {
    ru: 'Доли и проценты округлены до 0,1 (половина — вверх), «–» — сравнивать не с чем.',
    kk: 'Үлестер мен пайыздар 0,1-ге дейін дөңгелектелген (жартысы — жоғары), «–» — салыстыратын сан жоқ.',
    en: 'Shares and percentages are rounded to 0.1 (half up); “–” means there is nothing to compare with.',
  },
  'quarter.chart': {
    ru: 'По месяцам: поступило и рассмотрено',
    kk: 'Айлар бойынша: түскені және қаралғаны',
    en: 'By month: received and closed',
  },
  'quarter.chart.table': {
    ru: 'Те же числа таблицей',
    kk: 'Сол сандар кесте түрінде',
    en: 'The same figures as a table',
  },
  'quarter.chart.month': { ru: 'Месяц', kk: 'Ай', en: 'Month' },
  'quarter.chart.received': { ru: 'поступило', kk: 'түсті', en: 'received' },
  'quarter.chart.closed': { ru: 'рассмотрено', kk: 'қаралды', en: 'closed' },
  'quarter.chart.empty': {
    ru: 'За эти месяцы обращений не было.',
    kk: 'Бұл айларда жолданым болған жоқ.',
    en: 'No appeals in these months.',
  },
  'quarter.empty.title': {
    ru: 'За этот квартал обращений нет',
    kk: 'Бұл тоқсанда жолданым жоқ',
    en: 'No appeals in this quarter',
  },
  'quarter.empty.text': {
    ru: 'Выберите другой квартал или загрузите прежний журнал на экране «Загрузка».',
    kk: 'Басқа тоқсанды таңдаңыз немесе бұрынғы журналды «Жүктеу» экранында жүктеңіз.',
    en: 'Choose another quarter or import an earlier journal on the Import screen.',
  },
  'quarter.loading': { ru: 'Считаем квартал…', kk: 'Тоқсан есептелуде…', en: 'Counting the quarter…' },
  'quarter.openCases': {
    ru: '{{value}} — открыть дела: {{label}}, {{period}}',
    kk: '{{value}} — істерді ашу: {{label}}, {{period}}',
    en: '{{value}} — open the cases: {{label}}, {{period}}',
  },
  'quarter.hint': {
    ru: 'любая цифра открывает свои дела',
    kk: 'кез келген сан өз істерін ашады',
    en: 'every figure opens its cases',
  },
  'quarter.cases.title': {
    ru: '{{label}} · {{period}}',
    kk: '{{label}} · {{period}}',
    en: '{{label}} · {{period}}',
  },
  'quarter.cases.none': {
    ru: 'Дел нет: здесь ноль.',
    kk: 'Іс жоқ: мұнда нөл.',
    en: 'No cases: this is a zero.',
  },
  'quarter.cases.close': {
    ru: 'Закрыть список дел',
    kk: 'Істер тізімін жабу',
    en: 'Close the list of cases',
  },
  'quarter.save': { ru: 'Сохранить {{format}}', kk: '{{format}} сақтау', en: 'Save {{format}}' },
  'quarter.saving': { ru: 'Готовим файл…', kk: 'Файл дайындалуда…', en: 'Preparing the file…' },
  'quarter.saved': {
    ru: 'Файл готов: {{name}}',
    kk: 'Файл дайын: {{name}}',
    en: 'The file is ready: {{name}}',
  },
  'quarter.print.back': { ru: 'К статистике', kk: 'Статистикаға', en: 'Back to statistics' },
  'quarter.print.title': {
    ru: 'Отчёт о работе с обращениями граждан',
    kk: 'Азаматтардың жолданымдарымен жұмыс туралы есеп',
    en: 'Report on citizens’ appeals',
  },
  'quarter.print.office': {
    ru: 'Приёмная: {{name}} ({{code}})',
    kk: 'Қоғамдық қабылдау: {{name}} ({{code}})',
    en: 'Office: {{name}} ({{code}})',
  },
  'quarter.print.made': { ru: 'Составлен {{date}}', kk: '{{date}} жасалды', en: 'Made on {{date}}' },
  'quarter.print.totals': { ru: 'Основные показатели', kk: 'Негізгі көрсеткіштер', en: 'Key figures' },
  'quarter.print.indicator': { ru: 'Показатель', kk: 'Көрсеткіш', en: 'Indicator' },
  'quarter.print.head': {
    ru: 'Руководитель приёмной',
    kk: 'Қоғамдық қабылдау жетекшісі',
    en: 'Head of office',
  },
  'quarter.print.author': { ru: 'Составил(а)', kk: 'Жасаған', en: 'Prepared by' },
  'quarter.print.signature': {
    ru: 'подпись, фамилия, дата',
    kk: 'қолы, тегі, күні',
    en: 'signature, surname, date',
  },
} as const satisfies Messages;
