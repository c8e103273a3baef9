import type { Messages } from '../message';

/** Cases at work whose term passes: the office's days, who is told, and what the journal and the case say of it. */
export const lateMessages = {
  'late.title': {
    ru: 'Если срок дела проходит',
    kk: 'Істің мерзімі өтіп бара жатса',
    en: 'When the term of a case passes',
  },
  'late.hint': {
    ru: 'Для дел в работе, в рабочих днях. Каждому сообщается один раз. Пустое поле — этого шага нет.',
    kk: 'Жұмыстағы істер үшін, жұмыс күнімен. Әркімге бір рет хабарланады. Бос өріс — бұл қадам жоқ.',
    en: 'For cases in work, in working days. Each is told once. An empty field: no such step.',
  },
  'late.before': {
    ru: 'Предупредить исполнителя до срока за, дней',
    kk: 'Орындаушыға мерзімнен неше күн бұрын ескерту',
    en: 'Warn the executor before the due day by, days',
  },
  'late.executor': {
    ru: 'Напомнить исполнителю после срока через, дней',
    kk: 'Мерзімнен кейін орындаушыға неше күннен соң еске салу',
    en: 'Remind the executor after the due day by, days',
  },
  'late.executor.hint': {
    ru: 'Если у исполнителя нет входа (партнёр, эксперт), в этот день сообщается руководителю.',
    kk: 'Орындаушы жүйеге кірмейтін болса (серіктес, сарапшы), сол күні жетекшіге хабарланады.',
    en: 'Where the executor has no sign-in (a partner, an expert), the head is told on that day.',
  },
  'late.head': {
    ru: 'Сообщить руководителю после срока через, дней',
    kk: 'Мерзімнен кейін жетекшіге неше күннен соң хабарлау',
    en: 'Tell the head after the due day by, days',
  },
  'late.aide': {
    ru: 'Сообщить помощнику депутата после срока через, дней',
    kk: 'Мерзімнен кейін депутаттың көмекшісіне неше күннен соң хабарлау',
    en: 'Tell the deputy’s aide after the due day by, days',
  },
  'late.aide.hint': {
    ru: 'Если дело у депутата, у которого есть помощник. Если помощника нет, в этот день ещё раз сообщается руководителю. Дело остаётся у исполнителя.',
    kk: 'Іс көмекшісі бар депутатта болса. Көмекші болмаса, сол күні жетекшіге тағы бір рет хабарланады. Іс орындаушыда қалады.',
    en: 'Where a deputy with an aide has the case. Without an aide the head is told once more on that day. The case stays with its executor.',
  },
  'late.wrongDays': {
    ru: 'От 1 до 60 дней или пусто.',
    kk: '1-ден 60 күнге дейін немесе бос.',
    en: '1 to 60 days, or empty.',
  },
  'error.LATE_RUNGS_CROSSED': {
    ru: 'Старшему сообщают не раньше, чем тому, кто ниже. Увеличьте дни.',
    kk: 'Жоғары тұрғанға төменгіден бұрын хабарланбайды. Күнін көбейтіңіз.',
    en: 'Nobody is told before those below them. Raise the days.',
  },
  'event.LATE_LADDER_SET': {
    ru: 'Кому сообщать о сроке дела: изменено',
    kk: 'Істің мерзімі туралы кімге хабарлау: өзгертілді',
    en: 'Who is told of the term of a case: changed',
  },
  'event.TERM_NEAR': {
    ru: 'Срок дела близко, сообщено',
    kk: 'Істің мерзімі жақын, хабарланды',
    en: 'The term runs out; told',
  },
  'event.TERM_PASSED': {
    ru: 'Срок дела прошёл, сообщено',
    kk: 'Істің мерзімі өтті, хабарланды',
    en: 'The term has passed; told',
  },
  'late.cases': {
    ru: 'Сроки дел в работе',
    kk: 'Жұмыстағы істердің мерзімдері',
    en: 'Terms of cases in work',
  },
  'late.as.before': {
    ru: 'Срок близко: подготовьте ответ',
    kk: 'Мерзімі жақын: жауапты дайындаңыз',
    en: 'The term runs out: prepare the answer',
  },
  'late.as.executor': {
    ru: 'Срок прошёл: ответьте сегодня или скажите руководителю, что мешает',
    kk: 'Мерзімі өтті: бүгін жауап беріңіз немесе не кедергі екенін жетекшіге айтыңыз',
    en: 'The term has passed: answer today, or tell the head what stands in the way',
  },
  'late.as.head': {
    ru: 'Срок прошёл: спросите исполнителя или передайте дело',
    kk: 'Мерзімі өтті: орындаушыдан сұраңыз немесе істі басқаға беріңіз',
    en: 'The term has passed: ask the executor, or give the case to another',
  },
  'late.as.aide': {
    ru: 'Срок прошёл: помогите депутату ответить',
    kk: 'Мерзімі өтті: депутатқа жауап беруге көмектесіңіз',
    en: 'The term has passed: help the deputy to answer',
  },
  'late.tag.near': {
    ru: 'Срок близко, сообщено: {{who}}',
    kk: 'Мерзімі жақын, хабарланды: {{who}}',
    en: 'Term runs out, told: {{who}}',
  },
  'late.tag.past': {
    ru: 'Срок прошёл, сообщено: {{who}}',
    kk: 'Мерзімі өтті, хабарланды: {{who}}',
    en: 'Term passed, told: {{who}}',
  },
  'late.ends': {
    ru: 'Помощника у исполнителя нет: руководителю сообщено ещё раз, дальше сообщать некому.',
    kk: 'Орындаушының көмекшісі жоқ: жетекшіге тағы бір рет хабарланды, одан әрі хабарлайтын адам жоқ.',
    en: 'The executor has no aide: the head was told once more, and there is nobody further to tell.',
  },
} as const satisfies Messages;
