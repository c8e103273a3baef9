import type { Messages } from '../message';

/** Filters, saved views, columns, chosen rows and what is done with them, campaigns. */
export const listsMessages = {
  'cases.column.received': { ru: 'Поступило', kk: 'Түскен күні', en: 'Received' },
  'cases.column.closed': { ru: 'Закрыто', kk: 'Жабылған күні', en: 'Closed' },
  'cases.column.executor': { ru: 'Исполнитель', kk: 'Орындаушы', en: 'Executor' },
  'cases.column.channel': { ru: 'Канал', kk: 'Арна', en: 'Channel' },
  'cases.column.kind': { ru: 'Вид', kk: 'Түрі', en: 'Kind' },
  'cases.column.repeat': { ru: 'Повторность', kk: 'Қайталануы', en: 'Repeat' },
  'cases.column.campaign': { ru: 'Акция', kk: 'Науқан', en: 'Campaign' },
  'cases.file.applicant': { ru: 'Заявитель', kk: 'Өтініш беруші', en: 'Applicant' },
  'cases.file.phones': { ru: 'Телефоны', kk: 'Телефондары', en: 'Telephones' },
  'cases.file.address': { ru: 'Адрес', kk: 'Мекенжайы', en: 'Address' },
  'cases.file.email': { ru: 'Эл. почта', kk: 'Эл. поштасы', en: 'E-mail' },
  'cases.file.summary': { ru: 'Суть', kk: 'Мәні', en: 'Summary' },
  'cases.file.text': { ru: 'Текст', kk: 'Мәтіні', en: 'Text' },
  'event.VIEW_SAVED': { ru: 'Подборка сохранена', kk: 'Іріктеме сақталды', en: 'View saved' },
  'event.VIEW_REMOVED': { ru: 'Подборка удалена', kk: 'Іріктеме жойылды', en: 'View removed' },
  'event.shared': { ru: 'для всей приёмной', kk: 'бүкіл қабылдау үшін', en: 'for the whole office' },
  'event.personal': { ru: 'с персональными данными', kk: 'дербес деректермен', en: 'with personal data' },
  'event.CASES_EXPORTED': { ru: 'Дела выгружены', kk: 'Істер файлға шығарылды', en: 'Cases exported' },
  'event.CAMPAIGN_SAVED': { ru: 'Акция сохранена', kk: 'Науқан сақталды', en: 'Campaign saved' },
  'event.CASE_MARKED': { ru: 'Отмечено акцией', kk: 'Науқанмен белгіленді', en: 'Marked with a campaign' },
  'error.WORDS_UNREADABLE': {
    ru: 'Слова поиска из этого адреса не читаются: адрес неполный или из другой приёмной. Наберите поиск заново.',
    kk: 'Бұл мекенжайдағы іздеу сөздері оқылмайды: мекенжай толық емес немесе басқа қабылдаудан. Іздеуді қайта теріңіз.',
    en: 'The search words of this address cannot be read: it is incomplete or of another office. Type the search again.',
  },
  'error.TOO_MANY_VIEWS': {
    ru: 'Больше 50 подборок не хранится. Удалите ненужную и сохраните снова.',
    kk: '50-ден көп іріктеме сақталмайды. Керексізін жойып, қайта сақтаңыз.',
    en: 'No more than 50 views are kept. Remove one and save again.',
  },
  'error.UNKNOWN_CAMPAIGN': {
    ru: 'Такой акции больше нет. Обновите список и выберите другую.',
    kk: 'Мұндай науқан енді жоқ. Тізімді жаңартып, басқасын таңдаңыз.',
    en: 'There is no such campaign any more. Refresh the list and choose another.',
  },
} as const satisfies Messages;
