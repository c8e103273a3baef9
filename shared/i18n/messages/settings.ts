import type { Messages } from '../message';
import { ruleCardMessages } from './rule-card';
import { ruleMessages } from './rules';
import { staffMessages } from './staff';
import { whatIfMessages } from './what-if';

/** Settings: the frame and the check of the base; staff and rules are in the files beside. */
export const settingsMessages = {
  ...staffMessages,
  ...ruleMessages,
  ...ruleCardMessages,
  ...whatIfMessages,
  'settings.title': { ru: 'Настройки', kk: 'Баптаулар', en: 'Settings' },
  'settings.tab.staff': { ru: 'Сотрудники', kk: 'Қызметкерлер', en: 'Staff' },
  'settings.tab.rules': { ru: 'Правила маршрутизации', kk: 'Бағыттау ережелері', en: 'Routing rules' },
  'settings.tab.base': { ru: 'Проверка базы', kk: 'Дерекқорды тексеру', en: 'Check of the base' },
  'settings.loading': { ru: 'Загружается…', kk: 'Жүктелуде…', en: 'Loading…' },
  'settings.save': { ru: 'Сохранить', kk: 'Сақтау', en: 'Save' },
  'settings.cancel': { ru: 'Не надо', kk: 'Керек емес', en: 'Cancel' },
  'settings.saved': { ru: 'Сохранено', kk: 'Сақталды', en: 'Saved' },
  'settings.stale.title': {
    ru: 'Это изменил кто-то другой',
    kk: 'Мұны басқа адам өзгертті',
    en: 'Somebody else changed this',
  },
  'settings.stale.text': {
    ru: 'Загружено новое состояние, ваши правки в форме сохранены. Проверьте и сохраните ещё раз.',
    kk: 'Жаңа күйі жүктелді, формадағы түзетулеріңіз сақталды. Тексеріп, қайта сақтаңыз.',
    en: 'The new state is loaded, your edits are kept. Check them and save again.',
  },
  'settings.required': { ru: 'Заполните это поле.', kk: 'Бұл өрісті толтырыңыз.', en: 'Fill this in.' },
  'settings.wrong': {
    ru: 'Такое значение не подходит.',
    kk: 'Мұндай мән сәйкес келмейді.',
    en: 'This value does not fit.',
  },
  'verify.title': { ru: 'Цела ли база', kk: 'Дерекқор бүтін бе', en: 'Is the base whole' },
  'verify.text': {
    ru: 'Проверяются файл, связи таблиц, печати зашифрованных записей, цепочка журнала, нумерация и поисковый указатель. Ничего не меняется.',
    kk: 'Файл, кестелер байланысы, шифрланған жазбалардың мөрлері, журнал тізбегі, нөмірлеу және іздеу көрсеткіші тексеріледі. Ештеңе өзгермейді.',
    en: 'The file, the links between tables, the seals of encrypted records, the journal chain, the numbering and the search index are checked. Nothing is changed.',
  },
  'verify.do': { ru: 'Проверить базу', kk: 'Дерекқорды тексеру', en: 'Check the base' },
  'verify.running': { ru: 'Проверяем…', kk: 'Тексерілуде…', en: 'Checking…' },
  'verify.ok': { ru: 'База цела', kk: 'Дерекқор бүтін', en: 'The base is whole' },
  'verify.bad': {
    ru: {
      one: 'Найдена {{count}} неполадка',
      few: 'Найдено {{count}} неполадки',
      many: 'Найдено {{count}} неполадок',
      other: 'Найдено {{count}} неполадки',
    },
    kk: { one: '{{count}} ақау табылды', other: '{{count}} ақау табылды' },
    en: { one: '{{count}} problem found', other: '{{count}} problems found' },
  },
  'verify.advice': {
    ru: 'Не продолжайте работу: сделайте копию папки данных и обратитесь за помощью.',
    kk: 'Жұмысты жалғастырмаңыз: деректер қалтасының көшірмесін жасап, көмек сұраңыз.',
    en: 'Stop working: copy the data folder and ask for help.',
  },
  'verify.advice.rows': {
    ru: 'Сами дела, журнал и номера целы. Прочтите ниже, что изменилось.',
    kk: 'Істердің өзі, журнал мен нөмірлер бүтін. Не өзгергенін төменнен оқыңыз.',
    en: 'The cases, the journal and the numbers are whole. Read below what has changed.',
  },
  'verify.table.offices': { ru: 'Приёмная', kk: 'Қабылдау бөлмесі', en: 'Office' },
  'verify.table.users': { ru: 'Вход сотрудника', kk: 'Қызметкердің кіруі', en: 'Sign-in' },
  'verify.table.executors': { ru: 'Исполнитель', kk: 'Орындаушы', en: 'Executor' },
  'verify.table.absences': { ru: 'Отсутствие', kk: 'Болмаған уақыт', en: 'Absence' },
  'verify.table.routing_rules': {
    ru: 'Правило маршрутизации',
    kk: 'Бағыттау ережесі',
    en: 'Routing rule',
  },
  'verify.table.rule_versions': {
    ru: 'Редакция правил',
    kk: 'Ережелер нұсқасы',
    en: 'Version of the rules',
  },
  'verify.table.campaigns': { ru: 'Кампания', kk: 'Науқан', en: 'Campaign' },
  'verify.table.consent_settings': {
    ru: 'Настройка согласий',
    kk: 'Келісім баптауы',
    en: 'Setting of consents',
  },
  'verify.table.consent_texts': { ru: 'Текст согласия', kk: 'Келісім мәтіні', en: 'Wording of the consent' },
  'verify.table.retention_settings': {
    ru: 'Настройка хранения',
    kk: 'Сақтау баптауы',
    en: 'Setting of retention',
  },
  'verify.table.backup_settings': {
    ru: 'Настройка резервных копий',
    kk: 'Сақтық көшірмелер баптауы',
    en: 'Setting of back-ups',
  },
  'verify.vouch.text': {
    ru: 'Записи о сотрудниках, правилах и настройках отличаются от подтверждённых. Так бывает, когда администратор без ключа работал, пока никто из держателей ключа не был в программе. Сверьте каждую с журналом: чего в журнале нет, то сделано мимо программы.',
    kk: 'Қызметкерлер, ережелер мен баптаулар жазбалары расталғаннан өзгеше. Кілті жоқ әкімші кілті барлардың ешқайсысы бағдарламада болмағанда жұмыс істесе, осылай болады. Әрқайсысын журналмен салыстырыңыз: журналда жоғы бағдарламадан тыс жасалған.',
    en: 'Rows of staff, rules and settings differ from those vouched for. This happens when an administrator without the key worked while no holder of the key was signed in. Compare each with the journal: what is not there was done outside the program.',
  },
  'verify.vouch.compared': {
    ru: 'Я сверил(а) каждую строку с журналом',
    kk: 'Әр жолды журналмен салыстырдым',
    en: 'I compared each row with the journal',
  },
  'verify.vouch.do': { ru: 'Подтвердить записи', kk: 'Жазбаларды растау', en: 'Vouch for the rows' },
  'verify.cases': {
    ru: { one: '{{count}} дело', few: '{{count}} дела', many: '{{count}} дел', other: '{{count}} дела' },
    kk: { one: '{{count}} іс', other: '{{count}} іс' },
    en: { one: '{{count}} case', other: '{{count}} cases' },
  },
  'verify.events': {
    ru: {
      one: '{{count}} событие журнала',
      few: '{{count}} события журнала',
      many: '{{count}} событий журнала',
      other: '{{count}} события журнала',
    },
    kk: { one: 'журналдың {{count}} оқиғасы', other: 'журналдың {{count}} оқиғасы' },
    en: { one: '{{count}} journal event', other: '{{count}} journal events' },
  },
  'verify.column.problem': { ru: 'Что не так', kk: 'Не дұрыс емес', en: 'What is wrong' },
  'verify.column.table': { ru: 'Таблица', kk: 'Кесте', en: 'Table' },
  'verify.column.row': { ru: 'Запись', kk: 'Жазба', en: 'Row' },
  'verify.DATABASE_CORRUPT': {
    ru: 'Файл базы повреждён',
    kk: 'Дерекқор файлы бүлінген',
    en: 'The database file is damaged',
  },
  'verify.FOREIGN_KEY': {
    ru: 'Запись ссылается на то, чего нет',
    kk: 'Жазба жоқ нәрсеге сілтейді',
    en: 'A row points to what does not exist',
  },
  'verify.SEAL_BROKEN': {
    ru: 'Печать не сходится: запись изменили мимо программы',
    kk: 'Мөр сәйкес емес: жазба бағдарламадан тыс өзгертілген',
    en: 'A seal does not match: the row was changed outside the program',
  },
  'verify.JOURNAL_BROKEN': {
    ru: 'Цепочка журнала разорвана: событие изменено или удалено',
    kk: 'Журнал тізбегі үзілген: оқиға өзгертілген немесе жойылған',
    en: 'The journal chain is broken: an event was changed or removed',
  },
  'verify.NUMBER_GAP': {
    ru: 'Пропуск в нумерации',
    kk: 'Нөмірлеуде үзіліс бар',
    en: 'A gap in the numbering',
  },
  'verify.INDEX_MISSING': {
    ru: 'Дела нет в поисковом указателе',
    kk: 'Іс іздеу көрсеткішінде жоқ',
    en: 'A case is missing from the search index',
  },
} as const satisfies Messages;
