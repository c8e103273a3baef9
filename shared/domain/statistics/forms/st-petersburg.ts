import { FORM_FORMAT, type Form } from './form';
import { compared, countOf, heading, line, linesBy, say } from './form-shorthand';

/**
 * The quarterly form of the administration of the governor of St Petersburg, a workbook whose cells F3-F109 the lines
 * are numbered by. Sources that the office does not tell apart stand together.
 */
const COLUMNS = [
  countOf('now'),
  countOf('lastYear'),
  compared('change', 'now', 'lastYear'),
  countOf('yearToDate'),
];

export const ST_PETERSBURG: Form = {
  format: FORM_FORMAT,
  id: 'st-petersburg',
  version: 2,
  title: say(
    'Форма Санкт-Петербурга (F3–F109)',
    'Санкт-Петербург нысаны (F3–F109)',
    'St Petersburg form (F3–F109)',
  ),
  issuer: '',
  rounding: { mode: 'half-up', decimals: 2, sumTo100: false },
  mask: null,
  tables: [
    {
      id: 'appeals',
      title: say('Обращения', 'Жолданымдар', 'Appeals'),
      indicator: 'appeals.received',
      total: false,
      columns: COLUMNS,
      rows: [
        line('f3', 'F3', say('Количество обращений', 'Жолданымдар саны', 'Appeals')),
        line('f4', 'F4', say('Повторные', 'Қайталама', 'Repeated'), { filter: { repeat: ['repeated'] } }),
        line('f5', 'F5', say('Коллективные', 'Ұжымдық', 'Collective'), {
          filter: { author: ['collective'] },
        }),
        line('f6', 'F6', say('Взято на контроль', 'Бақылауға алынды', 'Under control'), {
          filter: { control: ['under-control'] },
        }),
        heading('form', say('Форма поступления', 'Келіп түсу нысаны', 'Form')),
        line('f8', 'F8', say('Письменная', 'Жазбаша', 'Written'), { filter: { channel: ['letter'] } }),
        line('f9', 'F9', say('Электронная', 'Электрондық', 'Electronic'), {
          filter: { channel: ['email', 'web', 'messenger'] },
        }),
        line('f10', 'F10', say('Устная', 'Ауызша', 'Oral'), {
          filter: { channel: ['walk-in', 'phone', 'field', 'online'] },
        }),
        heading('source', say('Источник поступления', 'Келіп түсу көзі', 'Source')),
        line(
          'f12',
          'F12',
          say(
            'Администрация президента, губернатора',
            'Президент, губернатор әкімшілігі',
            'President’s, governor’s administration',
          ),
          {
            filter: { source: ['president-office'] },
          },
        ),
        line(
          'f13',
          'F13',
          say(
            'Законодательное собрание, депутаты',
            'Заң шығару жиналысы, депутаттар',
            'Legislative assembly, deputies',
          ),
          {
            filter: { source: ['parliament', 'deputy'] },
          },
        ),
        line(
          'f14',
          'F14',
          say(
            'Исполнительные органы власти региона',
            'Өңірдің атқарушы органдары',
            'Regional executive bodies',
          ),
          {
            filter: { source: ['regional-body'] },
          },
        ),
        line('f15', 'F15', say('Муниципальные образования', 'Муниципалдық құрылымдар', 'Municipal bodies'), {
          filter: { source: ['local-body'] },
        }),
        line('f16', 'F16', say('Федеральные органы власти', 'Федералды билік органдары', 'Federal bodies'), {
          filter: { source: ['government'] },
        }),
        line('f17', 'F17', say('Прокуратура', 'Прокуратура', 'Prosecutor'), {
          filter: { source: ['prosecutor'] },
        }),
        line(
          'f18',
          'F18',
          say('Органы власти других регионов', 'Басқа өңірлердің билік органдары', 'Bodies of other regions'),
          {
            filter: { source: ['other-region'] },
          },
        ),
        line('f19', 'F19', say('Заявители', 'Өтініш берушілер', 'Applicants'), {
          filter: { source: ['citizen'] },
        }),
        line('f20', 'F20', say('Иные', 'Өзгелер', 'Others'), {
          filter: { source: ['party-centre', 'media', 'other'] },
        }),
        heading('kind', say('Вид обращения', 'Жолданым түрі', 'Kind')),
        line('f22', 'F22', say('Заявление', 'Өтініш', 'Application'), { filter: { kind: ['application'] } }),
        line('f23', 'F23', say('Предложение', 'Ұсыныс', 'Proposal'), {
          filter: { kind: ['proposal', 'mandate'] },
        }),
        line('f24', 'F24', say('Жалоба', 'Шағым', 'Complaint'), { filter: { kind: ['complaint'] } }),
        line('f25', 'F25', say('Иное', 'Өзге', 'Other'), {
          filter: { kind: ['inquiry', 'response', 'message', 'other'] },
        }),
        line(
          'f26',
          'F26',
          say(
            'Лиц, привлечённых к ответственности',
            'Жауапқа тартылған адамдар',
            'Persons brought to responsibility',
          ),
          {
            indicator: 'persons.punished',
          },
        ),
        line('f27', 'F27', say('Количество вопросов', 'Мәселелер саны', 'Questions'), {
          indicator: 'questions.received',
        }),
      ],
    },
    {
      id: 'topics',
      title: say(
        'Вопросы по разделам и тематикам (F30–F91)',
        'Бөлімдер мен тақырыптық топтар бойынша мәселелер (F30–F91)',
        'Questions by section and theme (F30–F91)',
      ),
      indicator: 'questions.received',
      total: true,
      columns: COLUMNS,
      rows: [linesBy(['section', 'theme', 'subject'], 'code')],
    },
    {
      id: 'results',
      title: say(
        'Результаты рассмотрения (по вопросам)',
        'Қарау нәтижелері (мәселелер бойынша)',
        'Results (by question)',
      ),
      note: say(
        'Вопросы со сроком в квартале; F103 — вопросы, рассмотренные в квартале.',
        'Мерзімі осы тоқсандағы мәселелер; F103 — осы тоқсанда қаралған мәселелер.',
        'Questions due in the quarter; F103 questions closed in the quarter.',
      ),
      indicator: 'questions.due',
      total: false,
      columns: COLUMNS,
      rows: [
        line(
          'f93',
          'F93',
          say(
            'Вопросов со сроком в периоде',
            'Мерзімі осы кезеңдегі мәселелер',
            'Questions due in the period',
          ),
        ),
        line(
          'f94',
          'F94',
          say(
            'Разъяснено (вместе с «на рассмотрении»)',
            'Түсіндірілді («қаралуда» қоса)',
            'Explained (with those in work)',
          ),
          {
            filter: { result: ['explained', 'none'] },
          },
        ),
        line('f96', 'F96', say('Поддержано', 'Қолдау тапты', 'Supported'), {
          filter: { result: ['supported', 'measures-taken'] },
        }),
        line(
          'f97',
          'F97',
          say('из них меры приняты', 'оның ішінде шара қолданылды', 'of them measures taken'),
          {
            filter: { result: ['measures-taken'] },
          },
        ),
        line('f98', 'F98', say('Не поддержано', 'Қолдау таппады', 'Not supported'), {
          filter: { result: ['not-supported'] },
        }),
        line('f99', 'F99', say('Дан ответ автору', 'Авторға жауап берілді', 'Author answered'), {
          filter: { result: ['answered'] },
        }),
        line(
          'f100',
          'F100',
          say(
            'Оставлено без ответа, отозвано',
            'Жауапсыз қалдырылды, қайтарып алынды',
            'No answer, withdrawn',
          ),
          {
            filter: { result: ['no-answer', 'withdrawn'] },
          },
        ),
        line('f102', 'F102', say('Направлено по компетенции', 'Құзыреті бойынша жіберілді', 'Forwarded'), {
          filter: { result: ['forwarded'] },
        }),
        line(
          'f103',
          'F103',
          say('Рассмотрено с выездом на место', 'Орнына барып қаралды', 'With a visit to the place'),
          {
            indicator: 'questions.closed',
            filter: { visited: ['visited'] },
          },
        ),
        line('f104', 'F104', say('С нарушением срока', 'Мерзімі бұзылып', 'Late'), {
          filter: { timeliness: ['late'] },
        }),
        line('f105', 'F105', say('На рассмотрении', 'Қаралуда', 'In work'), { filter: { result: ['none'] } }),
      ],
    },
    {
      id: 'receptions',
      title: say('Личный приём', 'Жеке қабылдау', 'Personal reception'),
      indicator: 'receptions.held',
      total: false,
      columns: COLUMNS,
      rows: [
        line('f107', 'F107', say('Руководителем', 'Жетекші', 'By the head'), {
          filter: { receiver: ['head'] },
        }),
        line(
          'f108',
          'F108',
          say(
            'Другими сотрудниками и депутатами',
            'Басқа қызметкерлер мен депутаттар',
            'By others and deputies',
          ),
          {
            filter: {
              receiver: [
                ...[
                  'parliament',
                  'oblast',
                  'city',
                  'district',
                  'deputy',
                  'lawyer',
                  'assistant',
                  'expert',
                  'partner',
                ],
                ...['organisation', 'registrar'],
              ],
            },
          },
        ),
        line('f109', 'F109', say('Всего', 'Барлығы', 'Both')),
      ],
    },
  ],
};

/** Version 1, which had no records of visits and printed a dash: quarters were signed and sent with it. */
export const ST_PETERSBURG_1: Form = {
  ...ST_PETERSBURG,
  version: 1,
  tables: ST_PETERSBURG.tables.map(table =>
    table.id === 'results'
      ? {
          ...table,
          note: say(
            'Вопросы со сроком в квартале.',
            'Мерзімі осы тоқсандағы мәселелер.',
            'Questions due in the quarter.',
          ),
          rows: table.rows.map(row => {
            if (row.kind !== 'figure' || row.id !== 'f103') return row;
            const { filter: _, ...visits } = row;
            return { ...visits, indicator: 'visits.made' };
          }),
        }
      : table,
  ),
};
