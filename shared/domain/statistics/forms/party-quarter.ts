import { FORM_FORMAT, type Form } from './form';
import { compared, countOf, heading, line, linesBy, SHARE, say } from './form-shorthand';

/**
 * The quarter as party centres ask for it: totals by form, topics with shares, results, receptions by level of deputy,
 * campaigns, systemic problems, aid. No official form was found; this is what published reports have in common.
 */
const COLUMNS = [
  countOf('now'),
  countOf('previous'),
  compared('change', 'now', 'previous'),
  compared('growth', 'now', 'previous'),
  countOf('lastYear'),
  compared('growth', 'now', 'lastYear'),
  countOf('yearToDate'),
];
const WITH_SHARE = [countOf('now'), SHARE, ...COLUMNS.slice(1)];

export const PARTY_QUARTER: Form = {
  format: FORM_FORMAT,
  id: 'party-quarter',
  version: 2,
  title: say(
    'Квартальный отчёт общественной приёмной',
    'Қоғамдық қабылдау бөлмесінің тоқсандық есебі',
    'Quarterly report of a reception office',
  ),
  issuer: '',
  rounding: { mode: 'half-up', decimals: 1, sumTo100: false },
  mask: { below: 5 },
  tables: [
    {
      id: 'totals',
      title: say('Основные показатели', 'Негізгі көрсеткіштер', 'Key figures'),
      indicator: 'appeals.received',
      total: false,
      columns: COLUMNS,
      rows: [
        line('received', '1', say('Поступило обращений', 'Келіп түскен жолданымдар', 'Appeals received')),
        line(
          'in-person',
          '1.1',
          say('на личном и выездном приёме', 'жеке және көшпелі қабылдауда', 'in person and in the field'),
          { filter: { channel: ['walk-in', 'field', 'online'] } },
        ),
        line('written', '1.2', say('письменных', 'жазбаша', 'written'), { filter: { channel: ['letter'] } }),
        line('electronic', '1.3', say('электронных', 'электрондық', 'electronic'), {
          filter: { channel: ['email', 'web', 'messenger'] },
        }),
        line('phone', '1.4', say('по телефону', 'телефон арқылы', 'by telephone'), {
          filter: { channel: ['phone'] },
        }),
        line('collective', '1.5', say('из них коллективных', 'оның ішінде ұжымдық', 'of them collective'), {
          filter: { author: ['collective'] },
        }),
        line(
          'signatures',
          '1.5.1',
          say('подписей под ними', 'оларға қойылған қолдар', 'signatures under them'),
          {
            indicator: 'signatures.received',
          },
        ),
        line('repeated', '1.6', say('из них повторных', 'оның ішінде қайталама', 'of them repeated'), {
          filter: { repeat: ['repeated'] },
        }),
        line('persons', '2', say('Обратилось граждан', 'Жүгінген азаматтар', 'Persons who appealed'), {
          indicator: 'persons.received',
        }),
        line('questions', '3', say('Поставлено вопросов', 'Қойылған мәселелер', 'Questions raised'), {
          indicator: 'questions.received',
        }),
        line('closed', '4', say('Рассмотрено обращений', 'Қаралған жолданымдар', 'Appeals closed'), {
          indicator: 'appeals.closed',
        }),
        line('late', '4.1', say('с нарушением срока', 'мерзімі бұзылып', 'late'), {
          indicator: 'appeals.late',
        }),
        line('open', '5', say('В работе на конец квартала', 'Тоқсан соңында жұмыста', 'Open at the end'), {
          indicator: 'appeals.open',
        }),
        line(
          'median',
          '6',
          say('Дней до закрытия, медиана', 'Жабылғанға дейінгі күндер, медиана', 'Days to close, median'),
          { indicator: 'closing.median' },
        ),
        line(
          'forwarded-away',
          '7',
          say('Направлено по компетенции', 'Құзыреті бойынша жолданды', 'Forwarded to the competent body'),
          { indicator: 'forwards.made' },
        ),
        line('forwarded-late', '7.1', say('с нарушением срока', 'мерзімі бұзылып', 'late'), {
          indicator: 'forwards.late',
        }),
      ],
    },
    {
      id: 'topics',
      title: say(
        'Вопросы по разделам и тематикам',
        'Бөлімдер мен тақырыптық топтар бойынша мәселелер',
        'Questions by section and theme',
      ),
      indicator: 'questions.received',
      total: true,
      columns: WITH_SHARE,
      rows: [linesBy(['section', 'theme'], 'code')],
    },
    {
      id: 'results',
      title: say('Результаты по вопросам', 'Мәселелер бойынша нәтижелер', 'Results of questions'),
      indicator: 'questions.closed',
      total: true,
      columns: WITH_SHARE,
      rows: [
        line('positive', '1', say('Решено положительно', 'Оң шешілді', 'Settled in favour'), {
          filter: { result: ['measures-taken', 'supported'] },
        }),
        line(
          'explained',
          '2',
          say('Даны разъяснения, консультация', 'Түсіндірілді, кеңес берілді', 'Explained'),
          {
            filter: { result: ['explained', 'answered'] },
          },
        ),
        line('refused', '3', say('Отказано', 'Бас тартылды', 'Refused'), {
          filter: { result: ['not-supported'] },
        }),
        line('forwarded', '4', say('Направлено по компетенции', 'Құзыреті бойынша жіберілді', 'Forwarded'), {
          filter: { result: ['forwarded'] },
        }),
        line(
          'without',
          '5',
          say(
            'Без ответа, отозвано, без результата',
            'Жауапсыз, қайтарып алынды, нәтижесіз',
            'No answer, withdrawn, none',
          ),
          { filter: { result: ['no-answer', 'withdrawn', 'none'] } },
        ),
      ],
    },
    {
      id: 'receptions',
      title: say(
        'Личные приёмы: кто принимал',
        'Жеке қабылдаулар: кім қабылдады',
        'Receptions: who received',
      ),
      indicator: 'receptions.held',
      total: true,
      columns: WITH_SHARE,
      rows: [
        linesBy(['receiver']),
        heading('of-them', say('Из них', 'Оның ішінде', 'Of them')),
        line(
          'on-the-spot',
          '',
          say('ответ дан на самом приёме', 'жауап қабылдау кезінде берілді', 'answered on the spot'),
          {
            filter: { onTheSpot: ['on-the-spot'] },
          },
        ),
        line('field', '', say('выездных', 'көшпелі', 'in the field'), { filter: { channel: ['field'] } }),
      ],
    },
    {
      id: 'territory',
      title: say('Территории', 'Аумақтар', 'Territories'),
      indicator: 'appeals.received',
      total: true,
      columns: WITH_SHARE,
      rows: [linesBy(['district'])],
    },
    {
      id: 'people',
      title: say('Кто обращается', 'Кім жүгінеді', 'Who appeals'),
      indicator: 'appeals.received',
      total: true,
      columns: WITH_SHARE,
      rows: [
        heading('social', say('Социальное положение', 'Әлеуметтік жағдайы', 'Social position')),
        linesBy(['socialPosition']),
        heading('benefit', say('Льготная категория', 'Жеңілдік санаты', 'Benefit category')),
        linesBy(['benefit']),
        heading('age', say('Возраст', 'Жасы', 'Age')),
        linesBy(['ageBand'], 'code'),
      ],
    },
    {
      id: 'campaigns',
      title: say('Акции', 'Науқандар', 'Campaigns'),
      indicator: 'appeals.received',
      total: false,
      columns: [countOf('now'), countOf('yearToDate')],
      rows: [linesBy(['campaign'])],
    },
    {
      id: 'work',
      title: say('Запросы, обещания, помощь', 'Сауалдар, уәделер, көмек', 'Inquiries, promises, aid'),
      indicator: 'appeals.received',
      total: false,
      columns: COLUMNS.slice(0, 4),
      rows: [
        line('sent', '1', say('Направлено запросов', 'Жіберілген сауалдар', 'Inquiries sent'), {
          indicator: 'inquiries.sent',
        }),
        line('answered', '1.1', say('получено ответов', 'жауап алынды', 'answered'), {
          indicator: 'inquiries.answered',
        }),
        line('inquiries-late', '1.2', say('ответ просрочен', 'жауап мерзімі өткен', 'answered late'), {
          indicator: 'inquiries.late',
        }),
        line('problems', '2', say('Системные проблемы', 'Жүйелі проблемалар', 'Systemic problems'), {
          indicator: 'problems.named',
        }),
        line('promises', '3', say('Дано обещаний', 'Берілген уәделер', 'Promises given'), {
          indicator: 'promises.given',
        }),
        line('promises-kept', '3.1', say('выполнено', 'орындалды', 'kept'), { indicator: 'promises.kept' }),
        line('aid', '4', say('Оказана материальная помощь', 'Материалдық көмек көрсетілді', 'Aid given'), {
          indicator: 'aid.given',
        }),
      ],
    },
  ],
};

/** Version 1, which printed a dash for systemic problems: quarters were signed and sent with it. */
export const PARTY_QUARTER_1: Form = {
  ...PARTY_QUARTER,
  version: 1,
  tables: PARTY_QUARTER.tables.map(table => ({
    ...table,
    rows: table.rows.map(row =>
      row.kind === 'figure' && row.indicator === 'problems.named'
        ? { ...row, title: { ...row.title, kk: 'Жүйелі мәселелер' } }
        : row,
    ),
  })),
};
