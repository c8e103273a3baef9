import type { Messages } from '../message';
import { caseActionMessages } from './case-actions';
import { caseCardMessages } from './case-card';

/** The work list and the search results; the card and its actions are in the files beside. */
export const casesMessages = {
  ...caseCardMessages,
  ...caseActionMessages,
  'cases.title.mine': { ru: 'Мои дела', kk: 'Менің істерім', en: 'My cases' },
  'cases.title.queue': { ru: 'Очередь руководителя', kk: 'Жетекшінің кезегі', en: 'Head’s queue' },
  'cases.title.open': { ru: 'Открытые дела', kk: 'Ашық істер', en: 'Open cases' },
  'cases.title.overdue': { ru: 'Просроченные дела', kk: 'Мерзімі өткен істер', en: 'Overdue cases' },
  'cases.title.closed': { ru: 'Закрытые дела', kk: 'Жабылған істер', en: 'Closed cases' },
  'cases.title.all': { ru: 'Все дела', kk: 'Барлық істер', en: 'All cases' },
  'cases.title.search': {
    ru: 'Поиск: «{{query}}»',
    kk: 'Іздеу: «{{query}}»',
    en: 'Search: “{{query}}”',
  },
  'cases.view.mine': { ru: 'Мои', kk: 'Менікі', en: 'Mine' },
  'cases.view.queue': { ru: 'В очереди', kk: 'Кезекте', en: 'In the queue' },
  'cases.view.open': { ru: 'Открытые', kk: 'Ашық', en: 'Open' },
  'cases.view.overdue': { ru: 'Просрочены', kk: 'Мерзімі өткен', en: 'Overdue' },
  'cases.view.closed': { ru: 'Закрытые', kk: 'Жабылған', en: 'Closed' },
  'cases.view.all': { ru: 'Все', kk: 'Барлығы', en: 'All' },
  'cases.views': { ru: 'Какие дела показать', kk: 'Қай істерді көрсету', en: 'Which cases to show' },
  'cases.list': { ru: 'Список дел', kk: 'Істер тізімі', en: 'List of cases' },
  'cases.pane': { ru: 'Выбранное дело', kk: 'Таңдалған іс', en: 'Selected case' },
  'cases.count.mine': {
    ru: {
      one: '{{count}} моё дело',
      few: '{{count}} моих дела',
      many: '{{count}} моих дел',
      other: '{{count}} моего дела',
    },
    kk: { one: 'менің {{count}} ісім', other: 'менің {{count}} ісім' },
    en: { one: '{{count}} of mine', other: '{{count}} of mine' },
  },
  'cases.count.open': {
    ru: {
      one: '{{count}} открытое',
      few: '{{count}} открытых',
      many: '{{count}} открытых',
      other: '{{count}} открытых',
    },
    kk: { one: '{{count}} ашық іс', other: '{{count}} ашық іс' },
    en: { one: '{{count}} open', other: '{{count}} open' },
  },
  'cases.count.overdue': {
    ru: {
      one: '{{count}} просрочено',
      few: '{{count}} просрочены',
      many: '{{count}} просрочено',
      other: '{{count}} просрочено',
    },
    kk: { one: '{{count}} істің мерзімі өткен', other: '{{count}} істің мерзімі өткен' },
    en: { one: '{{count}} overdue', other: '{{count}} overdue' },
  },
  'cases.count.week': {
    ru: {
      other: '{{count}} на этой неделе',
      one: '{{count}} на этой неделе',
      few: '{{count}} на этой неделе',
      many: '{{count}} на этой неделе',
    },
    kk: { one: 'осы аптада — {{count}}', other: 'осы аптада — {{count}}' },
    en: { one: '{{count}} due this week', other: '{{count}} due this week' },
  },
  'cases.count.toAccept': {
    ru: {
      one: '{{count}} ждёт принятия',
      few: '{{count}} ждут принятия',
      many: '{{count}} ждут принятия',
      other: '{{count}} ждёт принятия',
    },
    kk: { one: '{{count}} іс қабылдауды күтеді', other: '{{count}} іс қабылдауды күтеді' },
    en: { one: '{{count}} to accept', other: '{{count}} to accept' },
  },
  'cases.count.found': {
    ru: {
      one: 'найдено {{count}} дело',
      few: 'найдено {{count}} дела',
      many: 'найдено {{count}} дел',
      other: 'найдено {{count}} дела',
    },
    kk: { one: '{{count}} іс табылды', other: '{{count}} іс табылды' },
    en: { one: '{{count}} case found', other: '{{count}} cases found' },
  },
  'cases.count.total': {
    ru: { one: '{{count}} дело', few: '{{count}} дела', many: '{{count}} дел', other: '{{count}} дела' },
    kk: { one: '{{count}} іс', other: '{{count}} іс' },
    en: { one: '{{count}} case', other: '{{count}} cases' },
  },
  'cases.firstOnly': {
    ru: 'Показаны первые {{shown}}. Уточните запрос: добавьте слово, фамилию или номер.',
    kk: 'Алғашқы {{shown}} іс көрсетілді. Сұрауды нақтылаңыз: сөз, тегі немесе нөмір қосыңыз.',
    en: 'The first {{shown}} are shown. Narrow it: add a word, a surname or a number.',
  },
  'cases.column.due': { ru: 'Срок', kk: 'Мерзім', en: 'Due' },
  'cases.column.number': { ru: 'Номер', kk: 'Нөмір', en: 'Number' },
  'cases.column.applicant': {
    ru: 'Заявитель и суть',
    kk: 'Өтініш беруші және мәні',
    en: 'Applicant and matter',
  },
  'cases.column.topic': { ru: 'Тема', kk: 'Тақырып', en: 'Topic' },
  'cases.column.territory': { ru: 'Территория', kk: 'Аумақ', en: 'Territory' },
  'cases.column.status': { ru: 'Состояние', kk: 'Күйі', en: 'State' },
  'cases.anonymous': { ru: 'Анонимное обращение', kk: 'Анонимді жолданым', en: 'Anonymous appeal' },
  'cases.signatures': {
    ru: {
      one: '{{count}} подпись',
      few: '{{count}} подписи',
      many: '{{count}} подписей',
      other: '{{count}} подписи',
    },
    kk: { one: '{{count}} қол қойылған', other: '{{count}} қол қойылған' },
    en: { one: '{{count}} signature', other: '{{count}} signatures' },
  },
  'cases.damaged': { ru: 'Повреждено', kk: 'Бүлінген', en: 'Damaged' },
  'cases.damaged.text': {
    ru: 'Запись не читается: её изменили вне программы или повредил диск. Запустите «Настройки → Проверка базы» и восстановите базу из резервной копии. С остальными делами можно работать.',
    kk: 'Жазба оқылмайды: оны бағдарламадан тыс өзгерткен немесе диск бүлдірген. «Баптаулар → Дерекқорды тексеру» бөлімін іске қосып, дерекқорды сақтық көшірмеден қалпына келтіріңіз. Қалған істермен жұмыс істей беруге болады.',
    en: 'The record cannot be read: another program changed it or the disk damaged it. Run “Settings → Check of the base” and restore the base from a back-up. The other cases can be worked on.',
  },
  'cases.loading': { ru: 'Загружается…', kk: 'Жүктелуде…', en: 'Loading…' },
  'cases.empty.mine.title': {
    ru: 'У вас нет открытых дел',
    kk: 'Сізде ашық іс жоқ',
    en: 'You have no open cases',
  },
  'cases.empty.mine.text': {
    ru: 'Новое дело появится здесь, когда правило направит его вам или руководитель назначит вас. Все дела приёмной — на вкладке «Открытые».',
    kk: 'Ереже сізге жолдағанда немесе жетекші сізді тағайындағанда, жаңа іс осында шығады. Қабылдаудың барлық ісі «Ашық» қойындысында.',
    en: 'A new case appears here when a rule sends it to you or the head assigns you. All cases of the office are under “Open”.',
  },
  'cases.empty.queue.title': { ru: 'Очередь пуста', kk: 'Кезек бос', en: 'The queue is empty' },
  'cases.empty.queue.text': {
    ru: 'Сюда попадают дела, для которых не нашлось правила или исполнителя. Назначьте исполнителя из дела или добавьте правило в настройках.',
    kk: 'Мұнда ережесі не орындаушысы табылмаған істер түседі. Орындаушыны істің ішінен тағайындаңыз немесе баптауларда ереже қосыңыз.',
    en: 'Cases no rule or executor was found for come here. Assign an executor in the case or add a rule in Settings.',
  },
  'cases.empty.overdue.title': {
    ru: 'Просроченных дел нет',
    kk: 'Мерзімі өткен іс жоқ',
    en: 'Nothing is overdue',
  },
  'cases.empty.overdue.text': {
    ru: 'Ближайшие сроки — первыми на вкладке «Открытые».',
    kk: 'Ең жақын мерзімдер «Ашық» қойындысында бірінші тұр.',
    en: 'The nearest terms come first under “Open”.',
  },
  'cases.empty.other.title': { ru: 'Здесь пока нет дел', kk: 'Мұнда әзірге іс жоқ', en: 'No cases here yet' },
  'cases.empty.other.text': {
    ru: 'Зарегистрируйте обращение (Ctrl+N) или загрузите прежний журнал на экране «Загрузка».',
    kk: 'Жолданымды тіркеңіз (Ctrl+N) немесе бұрынғы журналды «Жүктеу» экранында жүктеңіз.',
    en: 'Register an appeal (Ctrl+N) or import an earlier journal on the Import screen.',
  },
  'cases.empty.search.title': { ru: 'Ничего не найдено', kk: 'Ештеңе табылмады', en: 'Nothing found' },
  'cases.empty.search.text': {
    ru: 'Ищем целые слова из текста и начало фамилии. Проверьте букву или сократите фамилию: «Ахм» найдёт «Ахметбеков».',
    kk: 'Мәтіндегі толық сөздер мен тегінің басы ізделеді. Әріпті тексеріңіз немесе тегін қысқартыңыз: «Ахм» «Ахметбековты» табады.',
    en: 'Whole words of the text and the beginning of a surname are searched. Check a letter or shorten it: “Ahm” finds “Ahmetbekov”.',
  },
  'cases.pick': {
    ru: 'Выберите дело в списке: его карточка откроется здесь.',
    kk: 'Тізімнен іс таңдаңыз: карточкасы осында ашылады.',
    en: 'Pick a case in the list: its card opens here.',
  },
  'cases.key.move': { ru: 'двигаться', kk: 'жылжу', en: 'move' },
  'cases.key.open': { ru: 'открыть', kk: 'ашу', en: 'open' },
  'cases.open': { ru: 'Открыть целиком', kk: 'Толық ашу', en: 'Open in full' },
  'cases.back': { ru: 'К списку дел', kk: 'Істер тізіміне', en: 'Back to the list' },
} as const satisfies Messages;
