import { z } from 'zod';
import { AUTHORS, CHANNELS, KINDS } from '../../codes';
import { FORM_FORMAT, type Form, type FormFilter, type FormRow, type FormTable } from './form';
import { countOf, line, linesBy, SHARE, say } from './form-shorthand';

const Code = z.string().min(1).max(60);

/** What the quarter's pictures are narrowed to: one value of each. */
export const DashboardFilter = z.strictObject({
  channel: z.enum(CHANNELS).optional(),
  kind: z.enum(KINDS).optional(),
  author: z.enum(AUTHORS).optional(),
  section: Code.optional(),
  territory: Code.optional(),
  executor: Code.optional(),
});
export type DashboardFilter = z.output<typeof DashboardFilter>;

/** Lines of a picture: more than these nobody compares by eye. */
const TOP = 12;

const top = (row: FormRow): FormRow => (row.kind === 'breakdown' ? { ...row, top: TOP } : row);
const BESIDE_LAST_YEAR = [countOf('now'), SHARE, countOf('lastYear')];
const MONTHS = [countOf('now'), countOf('previous')];

const TABLES: readonly FormTable[] = [
  {
    id: 'totals',
    title: say('Основные показатели', 'Негізгі көрсеткіштер', 'Key figures'),
    indicator: 'appeals.received',
    columns: [countOf('now'), countOf('lastYear')],
    rows: [
      line('received', '', say('Поступило', 'Келіп түсті', 'Received')),
      line('questions', '', say('Вопросов в них', 'Олардағы мәселелер', 'Questions in them'), {
        indicator: 'questions.received',
      }),
      line('closed', '', say('Рассмотрено', 'Қаралды', 'Closed'), { indicator: 'appeals.closed' }),
      line('late', '', say('Из них с опозданием', 'Оның ішінде кешіктірілді', 'Of them late'), {
        indicator: 'appeals.late',
      }),
      line('open', '', say('В работе на конец', 'Соңында жұмыста', 'Open at the end'), {
        indicator: 'appeals.open',
      }),
    ],
    total: false,
  },
  {
    id: 'received-by-month',
    title: say('По месяцам: поступило', 'Айлар бойынша: түскені', 'By month: received'),
    indicator: 'appeals.received',
    columns: MONTHS,
    rows: [linesBy(['month'], 'code')],
    total: false,
  },
  {
    id: 'closed-by-month',
    title: say('По месяцам: рассмотрено', 'Айлар бойынша: қаралғаны', 'By month: closed'),
    indicator: 'appeals.closed',
    columns: MONTHS,
    rows: [linesBy(['month'], 'code')],
    total: false,
  },
  {
    id: 'by-theme',
    title: say('О чём спрашивают', 'Не туралы сұрайды', 'What is asked about'),
    indicator: 'questions.received',
    columns: BESIDE_LAST_YEAR,
    rows: [top(linesBy(['theme']))],
    total: true,
  },
  {
    id: 'by-place',
    title: say('По территориям', 'Аумақтар бойынша', 'By territory'),
    indicator: 'appeals.received',
    columns: BESIDE_LAST_YEAR,
    rows: [top(linesBy(['district']))],
    total: true,
  },
  {
    id: 'by-result',
    title: say('По результату', 'Нәтижесі бойынша', 'By result'),
    indicator: 'questions.closed',
    columns: BESIDE_LAST_YEAR,
    rows: [linesBy(['result'])],
    total: true,
  },
  {
    id: 'by-timeliness',
    title: say('Соблюдение срока', 'Мерзімнің сақталуы', 'Timeliness'),
    indicator: 'appeals.received',
    columns: BESIDE_LAST_YEAR,
    rows: [linesBy(['timeliness'])],
    total: true,
  },
  {
    id: 'by-time-taken',
    title: say('За сколько дней рассмотрено', 'Неше күнде қаралды', 'Days taken to close'),
    indicator: 'appeals.closed',
    columns: BESIDE_LAST_YEAR,
    rows: [linesBy(['timeBand'])],
    total: true,
  },
];

/** The pictures of a quarter as a form: what is counted, with its definition, and the address behind every bar. */
export function dashboardForm(chosen: DashboardFilter): Form {
  const filter: FormFilter = Object.fromEntries(
    Object.entries(chosen).flatMap(([dimension, value]) =>
      value === undefined ? [] : [[dimension, [value]]],
    ),
  );
  return {
    format: FORM_FORMAT,
    id: 'dashboard',
    version: 1,
    title: say('Квартал в диаграммах', 'Тоқсан диаграммаларда', 'The quarter in charts'),
    issuer: '',
    rounding: { mode: 'half-up', decimals: 1, sumTo100: false },
    mask: null,
    tables: TABLES.map(table => ({ ...table, filter })),
  };
}
