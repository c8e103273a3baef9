import { FORM_FORMAT, type Form } from './form';
import { compared, countOf, line, say } from './form-shorthand';

/**
 * The yearly template of the municipalities of the Moscow region (Серебряные Пруды, 2023): numbered lines; the period,
 * the same period of last year, the difference. https://spadm.ru/feedback/otchety/2023.php
 */
export const MOSCOW_REGION: Form = {
  format: FORM_FORMAT,
  id: 'moscow-region',
  version: 1,
  title: say('Форма Московской области', 'Мәскеу облысының нысаны', 'Moscow region form'),
  issuer: '',
  rounding: { mode: 'half-up', decimals: 1, sumTo100: false },
  mask: null,
  tables: [
    {
      id: 'work',
      title: say(
        'Работа с обращениями граждан с начала года',
        'Жыл басынан бері азаматтардың жолданымдарымен жұмыс',
        'Work with appeals since the beginning of the year',
      ),
      indicator: 'appeals.received',
      total: false,
      columns: [
        countOf('yearToDate'),
        countOf('yearToDateLastYear'),
        compared('change', 'yearToDate', 'yearToDateLastYear'),
        compared('growth', 'yearToDate', 'yearToDateLastYear'),
      ],
      rows: [
        line(
          'total',
          '1',
          say('Поступило обращений, всего', 'Келіп түскен жолданымдар, барлығы', 'Appeals received, total'),
        ),
        line(
          'governor',
          '1.1',
          say(
            'из администрации президента и губернатора',
            'президент пен губернатор әкімшілігінен',
            'from the president’s and governor’s administration',
          ),
          {
            filter: { source: ['president-office', 'regional-body'] },
          },
        ),
        line(
          'received',
          '2',
          say('Принято граждан на личных приёмах', 'Жеке қабылдауда қабылданды', 'Received in person'),
          {
            indicator: 'receptions.held',
          },
        ),
        line('by-head', '2.1', say('руководителем', 'жетекші', 'by the head'), {
          indicator: 'receptions.held',
          filter: { receiver: ['head'] },
        }),
        line(
          'office',
          '3',
          say(
            'Принято в общественной приёмной',
            'Қоғамдық қабылдау бөлмесінде қабылданды',
            'Received in the office',
          ),
          {
            indicator: 'receptions.held',
            filter: { channel: ['walk-in'] },
          },
        ),
        line(
          'solved',
          '3.1',
          say('ответ дан на приёме', 'жауап қабылдауда берілді', 'answered at the reception'),
          {
            indicator: 'receptions.held',
            filter: { channel: ['walk-in'], onTheSpot: ['on-the-spot'] },
          },
        ),
        line(
          'field',
          '4',
          say(
            'Принято на выездных приёмах и по видеосвязи',
            'Көшпелі және бейнебайланыс қабылдауында қабылданды',
            'Received in the field and on-line',
          ),
          {
            indicator: 'receptions.held',
            filter: { channel: ['field', 'online'] },
          },
        ),
        line('closed', '5', say('Рассмотрено обращений', 'Қаралған жолданымдар', 'Appeals closed'), {
          indicator: 'appeals.closed',
        }),
        line('in-time', '5.1', say('в срок', 'мерзімінде', 'in time'), {
          indicator: 'appeals.closed',
          filter: { timeliness: ['in-time'] },
        }),
        line('late', '5.2', say('с нарушением срока', 'мерзімі бұзылып', 'late'), {
          indicator: 'appeals.late',
        }),
        line(
          'supported',
          '5.3',
          say('поддержано (вопросов)', 'қолдау тапты (мәселе)', 'supported (questions)'),
          {
            indicator: 'questions.closed',
            filter: { result: ['supported', 'measures-taken'] },
          },
        ),
        line(
          'explained',
          '5.4',
          say('разъяснено (вопросов)', 'түсіндірілді (мәселе)', 'explained (questions)'),
          {
            indicator: 'questions.closed',
            filter: { result: ['explained', 'answered'] },
          },
        ),
        line(
          'refused',
          '5.5',
          say('не поддержано (вопросов)', 'қолдау таппады (мәселе)', 'not supported (questions)'),
          {
            indicator: 'questions.closed',
            filter: { result: ['not-supported'] },
          },
        ),
      ],
    },
  ],
};
