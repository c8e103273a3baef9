import type { Messages } from '../message';

/** Systemic problems: named by offices, gathered at the centre. */
export const problemMessages = {
  'problems.title': { ru: 'Системные проблемы', kk: 'Жүйелі проблемалар', en: 'Systemic problems' },
  'problems.note': {
    ru: 'Что повторяется в обращениях квартала и чего приёмная просит. Уходит в пакет словами: без имён, телефонов и адресов.',
    kk: 'Тоқсан жолданымдарында не қайталанады және қабылдау нені сұрайды. Топтамаға сөзбен кіреді: аты-жөнсіз, телефонсыз, мекенжайсыз.',
    en: 'What comes again in the quarter’s appeals, and what the office asks for. It goes into the package in words: no names, telephones or addresses.',
  },
  'problems.none': {
    ru: 'За этот квартал проблемы не названы.',
    kk: 'Бұл тоқсанда проблемалар аталмаған.',
    en: 'No problems were named for this quarter.',
  },
  'problems.add': { ru: 'Назвать проблему', kk: 'Проблеманы атау', en: 'Name a problem' },
  'problems.change': { ru: 'Изменить', kk: 'Өзгерту', en: 'Change' },
  'problems.remove': { ru: 'Убрать', kk: 'Алып тастау', en: 'Remove' },
  'problems.field.title': {
    ru: 'Проблема одной фразой',
    kk: 'Проблема бір сөйлеммен',
    en: 'The problem, in one phrase',
  },
  'problems.field.asked': { ru: 'Чего просим', kk: 'Не сұраймыз', en: 'What is asked' },
  'problems.field.askedOf': { ru: 'Кого просим', kk: 'Кімнен сұраймыз', en: 'Of whom' },
  'problems.field.topic': { ru: 'Тема', kk: 'Тақырып', en: 'Topic' },
  'problems.field.territory': { ru: 'Территория', kk: 'Аумақ', en: 'Territory' },
  'problems.field.cases': {
    ru: 'Номера дел за ней',
    kk: 'Артындағы істердің нөмірлері',
    en: 'Numbers of the cases behind it',
  },
  'problems.field.cases.note': {
    ru: 'После каждого номера — Enter. Номера остаются в приёмной, в центр уходит только их число.',
    kk: 'Әр нөмірден кейін — Enter. Нөмірлер қабылдауда қалады, орталыққа тек олардың саны кетеді.',
    en: 'Enter after each number. Numbers stay in the office; the centre is told only how many.',
  },
  'problems.missing': { ru: 'Заполните это поле.', kk: 'Бұл өрісті толтырыңыз.', en: 'Fill this in.' },
  'problems.save': { ru: 'Сохранить', kk: 'Сақтау', en: 'Save' },
  'problems.cancel': { ru: 'Не сохранять', kk: 'Сақтамау', en: 'Do not save' },
  'problems.cases': {
    ru: { one: '{{count}} дело', few: '{{count}} дела', many: '{{count}} дел', other: '{{count}} дела' },
    kk: { one: '{{count}} іс', other: '{{count}} іс' },
    en: { one: '{{count}} case', other: '{{count}} cases' },
  },
  'problems.cases.few': {
    ru: 'дел мало, число скрыто',
    kk: 'іс аз, саны жасырылған',
    en: 'few cases, their number is hidden',
  },
  'problems.figure.none': {
    ru: 'Проблем нет: здесь ноль.',
    kk: 'Проблема жоқ: мұнда нөл.',
    en: 'No problems: this is a zero.',
  },
  'problems.differences.open': {
    ru: 'Показать проблемы: {{plus}} прибавилось, {{minus}} убыло',
    kk: 'Проблемаларды көрсету: {{plus}} қосылды, {{minus}} кетті',
    en: 'Show the problems: {{plus}} came, {{minus}} went',
  },
  'problems.differences.note': {
    ru: 'Исправленная проблема стоит дважды: как подписана и как стало.',
    kk: 'Түзетілген проблема екі рет тұрады: қол қойылғандай және қазіргідей.',
    en: 'A problem that was written anew stands twice: as it was signed, and as it is.',
  },
  'problems.count': {
    ru: {
      one: 'Названа {{count}} проблема',
      few: 'Названы {{count}} проблемы',
      many: 'Названо {{count}} проблем',
      other: 'Названо {{count}} проблемы',
    },
    kk: { one: '{{count}} проблема аталды', other: '{{count}} проблема аталды' },
    en: { one: '{{count}} problem was named', other: '{{count}} problems were named' },
  },
  'problems.asks': {
    ru: 'Просят: {{asked}} — {{of}}',
    kk: 'Сұрайды: {{asked}} — {{of}}',
    en: 'Asked: {{asked}} — {{of}}',
  },
  'problems.offices': {
    ru: {
      one: '{{count}} приёмная',
      few: '{{count}} приёмные',
      many: '{{count}} приёмных',
      other: '{{count}} приёмных',
    },
    kk: { one: '{{count}} қабылдау', other: '{{count}} қабылдау' },
    en: { one: '{{count}} office', other: '{{count}} offices' },
  },
  'problems.centre.note': {
    ru: 'Одна тема в одном месте стоит одной строкой, что назвали больше приёмных — выше.',
    kk: 'Бір жердегі бір тақырып бір жолда тұрады; көбірек қабылдау атағаны жоғарырақ.',
    en: 'One topic in one place is one line; what more offices named stands higher.',
  },
  'problems.centre.none': {
    ru: 'В пакетах этого квартала системных проблем нет.',
    kk: 'Бұл тоқсанның топтамаларында жүйелі проблемалар жоқ.',
    en: 'The packages of this quarter name no systemic problems.',
  },
  'problems.mark.digits': { ru: 'длинный номер', kk: 'ұзын нөмір', en: 'a long number' },
  'problems.mark.address': { ru: 'дом или квартира', kk: 'үй не пәтер', en: 'a house or flat' },
  'problems.mark.initials': {
    ru: 'фамилия с инициалами',
    kk: 'аты-жөні мен инициалдары',
    en: 'a surname with initials',
  },
  'problems.mark.patronymic': { ru: 'отчество', kk: 'әкесінің аты', en: 'a patronymic' },
  'problems.mark.mail': { ru: 'эл. адрес', kk: 'эл. мекенжай', en: 'an e-mail address' },
  'problems.mark.name': { ru: 'имя заявителя', kk: 'өтініш берушінің аты', en: 'an applicant’s name' },
  'error.PERSONAL_WORDS': {
    ru: 'Слова указывают на человека: уберите имя, телефон или адрес. Они уйдут в центр.',
    kk: 'Сөздер адамды көрсетіп тұр: атын, телефонын не мекенжайын алып тастаңыз. Олар орталыққа кетеді.',
    en: 'The words point to a person: take the name, telephone or address out. They go to the centre.',
  },
  'error.PROBLEM_CASES': {
    ru: 'Таких номеров нет в базе. Проверьте номера дел.',
    kk: 'Базада мұндай нөмірлер жоқ. Істердің нөмірлерін тексеріңіз.',
    en: 'The base has no such numbers. Check the numbers of the cases.',
  },
  'error.PROBLEM_TOPIC': {
    ru: 'Такой темы в классификаторе нет. Выберите тему из списка.',
    kk: 'Жіктеуіште мұндай тақырып жоқ. Тақырыпты тізімнен таңдаңыз.',
    en: 'The classifier has no such topic. Choose one of the list.',
  },
  'error.PROBLEM_PLACE': {
    ru: 'Такой территории нет. Выберите её из списка.',
    kk: 'Мұндай аумақ жоқ. Оны тізімнен таңдаңыз.',
    en: 'There is no such territory. Choose one of the list.',
  },
  'error.TOO_MANY_PROBLEMS': {
    ru: 'За квартал названо тридцать проблем: больше центр не прочтёт. Уберите менее важные.',
    kk: 'Тоқсанда отыз проблема аталды: орталық одан көбін оқымайды. Маңызы аздарын алып тастаңыз.',
    en: 'Thirty problems are named for the quarter: the centre will read no more. Remove lesser ones.',
  },
  'event.PROBLEM_NAMED': {
    ru: 'Названа системная проблема',
    kk: 'Жүйелі проблема аталды',
    en: 'Systemic problem named',
  },
  'event.PROBLEM_REMOVED': {
    ru: 'Системная проблема убрана',
    kk: 'Жүйелі проблема алып тасталды',
    en: 'Systemic problem removed',
  },
} as const satisfies Messages;
