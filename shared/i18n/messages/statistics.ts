import type { Messages } from '../message';
import { formMessages } from './forms';
import { furtherMessages } from './further';
import { indicatorMessages } from './indicators';
import { noteMessages } from './note';
import { quarterMessages } from './quarter';
import { quarterFileMessages } from './quarter-file';

/** Words of the quarter: `indicator.<id>`, its definition, `dimension.<id>`, `basis.<id>`, and of its page. */
export const statisticsMessages = {
  ...quarterMessages,
  ...quarterFileMessages,
  ...indicatorMessages,
  ...furtherMessages,
  ...formMessages,
  ...noteMessages,
  'indicator.appeals.received': {
    ru: 'Поступило обращений',
    kk: 'Келіп түскен жолданымдар',
    en: 'Appeals received',
  },
  'indicator.appeals.received.definition': {
    ru: 'Обращения, у которых день поступления приходится на квартал. Повторные и дубликаты считаются отдельно каждое.',
    kk: 'Келіп түскен күні осы тоқсанға жататын жолданымдар. Қайталама жолданым мен телнұсқаның әрқайсысы жеке саналады.',
    en: 'Appeals whose day of arrival falls in the quarter. Repeated appeals and duplicates each count as one.',
  },
  'indicator.appeals.closed': {
    ru: 'Рассмотрено обращений',
    kk: 'Қаралған жолданымдар',
    en: 'Appeals closed',
  },
  'indicator.appeals.closed.definition': {
    ru: 'Обращения, закрытые в этом квартале, когда бы они ни поступили.',
    kk: 'Қашан келіп түскеніне қарамастан, осы тоқсанда жабылған жолданымдар.',
    en: 'Appeals closed in the quarter, whenever they arrived.',
  },
  'indicator.appeals.late': {
    ru: 'Рассмотрено с нарушением срока',
    kk: 'Мерзімі бұзылып қаралған жолданымдар',
    en: 'Appeals closed late',
  },
  'indicator.appeals.late.definition': {
    ru: 'Обращения, закрытые в этом квартале позже контрольной даты.',
    kk: 'Осы тоқсанда бақылау күнінен кейін жабылған жолданымдар.',
    en: 'Appeals closed in the quarter after their due date.',
  },
  'indicator.appeals.open': {
    ru: 'В работе на конец квартала',
    kk: 'Тоқсан соңында жұмыста қалған жолданымдар',
    en: 'Appeals open at the end of the quarter',
  },
  'indicator.appeals.open.definition': {
    ru: 'Обращения, поступившие не позже последнего дня квартала и не закрытые к его концу.',
    kk: 'Тоқсанның соңғы күнінен кешіктірмей келіп түсіп, оның соңына дейін жабылмаған жолданымдар.',
    en: 'Appeals that arrived by the last day of the quarter and were not closed by its end.',
  },
  'indicator.questions.received': {
    ru: 'Поступило вопросов',
    kk: 'Келіп түскен мәселелер',
    en: 'Questions received',
  },
  'indicator.questions.received.definition': {
    ru: 'Вопросы в обращениях, поступивших в квартале. В одном обращении бывает несколько вопросов, поэтому их число больше числа обращений или равно ему.',
    kk: 'Тоқсанда келіп түскен жолданымдардағы мәселелер. Бір жолданымда бірнеше мәселе болуы мүмкін, сондықтан олардың саны жолданымдар санынан аз болмайды.',
    en: 'Questions in the appeals received in the quarter. One appeal may hold several, so there are at least as many questions as appeals.',
  },
  'indicator.questions.closed': {
    ru: 'Рассмотрено вопросов',
    kk: 'Қаралған мәселелер',
    en: 'Questions closed',
  },
  'indicator.questions.closed.definition': {
    ru: 'Вопросы в обращениях, закрытых в этом квартале.',
    kk: 'Осы тоқсанда жабылған жолданымдардағы мәселелер.',
    en: 'Questions in the appeals closed in the quarter.',
  },
  'dimension.channel': { ru: 'Форма поступления', kk: 'Келіп түсу нысаны', en: 'Channel' },
  'dimension.source': { ru: 'Источник', kk: 'Дереккөзі', en: 'Source' },
  'dimension.kind': { ru: 'Вид обращения', kk: 'Жолданым түрі', en: 'Kind' },
  'dimension.author': { ru: 'Автор', kk: 'Авторы', en: 'Author' },
  'dimension.repeat': { ru: 'Повторность', kk: 'Қайталануы', en: 'First or repeated' },
  'dimension.section': { ru: 'Раздел', kk: 'Бөлім', en: 'Section' },
  'dimension.theme': { ru: 'Тематика', kk: 'Тақырыптық топ', en: 'Theme' },
  'dimension.topic': { ru: 'Тема', kk: 'Тақырып', en: 'Topic' },
  'dimension.territory': { ru: 'Территория', kk: 'Аумақ', en: 'Territory' },
  'dimension.result': { ru: 'Результат', kk: 'Нәтиже', en: 'Result' },
  'dimension.timeliness': { ru: 'Соблюдение срока', kk: 'Мерзімнің сақталуы', en: 'Timeliness' },
  'dimension.executor': { ru: 'Исполнитель', kk: 'Орындаушы', en: 'Executor' },
  'dimension.executorKind': { ru: 'Вид исполнителя', kk: 'Орындаушы түрі', en: 'Kind of executor' },
  'dimension.month': { ru: 'Месяц', kk: 'Ай', en: 'Month' },
  'dimension.sex': { ru: 'Пол', kk: 'Жынысы', en: 'Sex' },
  'dimension.ageBand': { ru: 'Возраст', kk: 'Жасы', en: 'Age' },
  'dimension.socialPosition': { ru: 'Социальное положение', kk: 'Әлеуметтік жағдайы', en: 'Social position' },
  'dimension.language': { ru: 'Язык обращения', kk: 'Жолданым тілі', en: 'Language of the appeal' },
  'basis.appeals': { ru: 'Считаются обращения', kk: 'Жолданымдар саналады', en: 'Counted in appeals' },
  'basis.questions': { ru: 'Считаются вопросы', kk: 'Мәселелер саналады', en: 'Counted in questions' },
} as const satisfies Messages;
