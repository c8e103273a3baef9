import type { Messages } from '../message';

/** The second factor and the list of sessions on the screen. */
export const factorScreensMessages = {
  'settings.tab.own': { ru: 'Мой вход', kk: 'Менің кіруім', en: 'My sign-in' },
  'factor.title': {
    ru: 'Код из телефона при входе',
    kk: 'Кіргенде телефондағы код',
    en: 'A code of the telephone at the sign-in',
  },
  'factor.text': {
    ru: 'После пароля программа спросит код, который показывает приложение в вашем телефоне. Кто подсмотрел пароль, с ним одним не войдёт.',
    kk: 'Құпиясөзден кейін бағдарлама телефоныңыздағы қолданба көрсететін кодты сұрайды. Құпиясөзді байқап қалған адам соның өзімен ғана кіре алмайды.',
    en: 'After the password the program asks a code that an app on your telephone shows. Whoever saw the password does not get in with it alone.',
  },
  'factor.on': { ru: 'Включён', kk: 'Қосулы', en: 'On' },
  'factor.off': {
    ru: 'Код из телефона выключен',
    kk: 'Телефондағы код өшірілді',
    en: 'The code of the telephone is off',
  },
  'factor.codes.left': {
    ru: {
      one: 'Остался {{count}} запасной код.',
      few: 'Осталось {{count}} запасных кода.',
      many: 'Осталось {{count}} запасных кодов.',
      other: 'Осталось {{count}} запасного кода.',
    },
    kk: { one: '{{count}} қосалқы код қалды.', other: '{{count}} қосалқы код қалды.' },
    en: { one: '{{count}} recovery code left.', other: '{{count}} recovery codes left.' },
  },
  'factor.required': {
    ru: 'Приёмная требует его от руководителей.',
    kk: 'Қоғамдық қабылдау оны жетекшілерден талап етеді.',
    en: 'The office asks it of its heads.',
  },
  'factor.turnOn': { ru: 'Включить код', kk: 'Кодты қосу', en: 'Turn the code on' },
  'factor.turnOff': { ru: 'Выключить код', kk: 'Кодты өшіру', en: 'Turn the code off' },
  'factor.password': { ru: 'Ваш пароль', kk: 'Құпиясөзіңіз', en: 'Your password' },
  'factor.code': { ru: 'Код из телефона', kk: 'Телефондағы код', en: 'Code of the telephone' },
  'factor.needCode': { ru: 'Введите код.', kk: 'Кодты енгізіңіз.', en: 'Enter the code.' },
  'factor.qr': {
    ru: 'QR-код для приложения с кодами',
    kk: 'Код қолданбасына арналған QR-код',
    en: 'QR code for the app',
  },
  'factor.step.app': {
    ru: 'Откройте в телефоне приложение с одноразовыми кодами, например Яндекс ID, Google Authenticator или Aegis.',
    kk: 'Телефонда бір реттік кодтар қолданбасын ашыңыз, мысалы Google Authenticator, Aegis немесе Яндекс ID.',
    en: 'Open an app for one-time codes on your telephone, such as Google Authenticator or Aegis.',
  },
  'factor.step.scan': {
    ru: 'Наведите камеру на рисунок или введите ключ вручную:',
    kk: 'Камераны суретке бағыттаңыз немесе кілтті қолмен енгізіңіз:',
    en: 'Point its camera at the picture, or type the key:',
  },
  'factor.step.code': {
    ru: 'Введите код, который показал телефон:',
    kk: 'Телефон көрсеткен кодты енгізіңіз:',
    en: 'Enter the code that it shows:',
  },
  'factor.ask.title': { ru: 'Код из телефона', kk: 'Телефондағы код', en: 'Code of the telephone' },
  'factor.ask.text': {
    ru: 'Шесть цифр из приложения. Телефона нет под рукой: введите один из запасных кодов.',
    kk: 'Қолданбадағы алты цифр. Телефон қолыңызда болмаса, қосалқы кодтардың бірін енгізіңіз.',
    en: 'Six digits of the app. Without the telephone: one of your recovery codes.',
  },
  'factor.setup.title': {
    ru: 'Настройте код из телефона',
    kk: 'Телефондағы кодты баптаңыз',
    en: 'Set up the code of the telephone',
  },
  'factor.setup.text': {
    ru: 'Приёмная требует его от руководителей: без кода войти нельзя.',
    kk: 'Қоғамдық қабылдау оны жетекшілерден талап етеді: кодсыз кіруге болмайды.',
    en: 'The office asks it of its heads: there is no way in without it.',
  },
  'factor.codes.title': { ru: 'Запасные коды', kk: 'Қосалқы кодтар', en: 'Recovery codes' },
  'factor.codes.once': {
    ru: 'Коды показаны один раз. Напечатайте их или перепишите и держите отдельно от телефона: каждый пускает один раз.',
    kk: 'Кодтар бір-ақ рет көрсетіледі. Оларды басып шығарыңыз не көшіріп жазыңыз және телефоннан бөлек сақтаңыз: әрқайсысы бір рет кіргізеді.',
    en: 'The codes are shown once. Print or copy them and keep them apart from the telephone: each lets in once.',
  },
  'factor.codes.noted': { ru: 'Записал', kk: 'Жазып алдым', en: 'I have noted them' },
  'factor.heads.title': {
    ru: 'Код из телефона для руководителей',
    kk: 'Жетекшілерге арналған телефондағы код',
    en: 'Code of the telephone for heads',
  },
  'factor.heads.text': {
    ru: 'Кто ещё не настроил код, сделает это при следующем входе. Сначала включите его для себя: вкладка «Мой вход».',
    kk: 'Кодты әлі баптамағандар келесі кіргенде баптайды. Алдымен оны өзіңізге қосыңыз: «Менің кіруім» қойындысы.',
    en: 'Who has none yet sets it up at the next sign-in. Turn it on for yourself first: the tab “My sign-in”.',
  },
  'factor.heads.switch': {
    ru: 'Требовать код от каждого руководителя',
    kk: 'Әр жетекшіден кодты талап ету',
    en: 'Ask the code of every head',
  },
  'factor.reset': { ru: 'Сбросить код', kk: 'Кодты алып тастау', en: 'Take the code off' },
  'factor.reset.of': {
    ru: 'Сбросить код из телефона: {{name}}',
    kk: 'Телефондағы кодты алып тастау: {{name}}',
    en: 'Take the code of the telephone off: {{name}}',
  },
  'factor.reset.text': {
    ru: 'Телефон и запасные коды потеряны. Убедитесь, что просит сам сотрудник: после сброса войти можно по одному паролю.',
    kk: 'Телефон да, қосалқы кодтар да жоғалған. Сұрап тұрған қызметкердің өзі екеніне көз жеткізіңіз: содан кейін құпиясөздің өзімен ғана кіруге болады.',
    en: 'Telephone and recovery codes are lost. Make sure that the person asks it themselves: from then on the password alone lets in.',
  },
  'factor.reset.done': {
    ru: 'Код сброшен: {{login}} входит по паролю',
    kk: 'Код алып тасталды: {{login}} құпиясөзбен кіреді',
    en: 'Taken off: {{login}} signs in with the password',
  },
  'sessions.title': { ru: 'Кто сейчас вошёл', kk: 'Қазір кім кірген', en: 'Who is signed in' },
  'sessions.text': {
    ru: 'Окна, браузеры и команды, в которых вход открыт. Незнакомое завершите и смените пароль. Любой вход кончается через 12 часов.',
    kk: 'Кіру ашық тұрған терезелер, браузерлер мен пәрмендер. Бейтанысын аяқтап, құпиясөзді ауыстырыңыз. Кез келген кіру 12 сағаттан кейін аяқталады.',
    en: 'Windows, browsers and commands that are signed in. End what you do not know and change the password. Every sign-in ends after 12 hours.',
  },
  'sessions.who': { ru: 'Кто', kk: 'Кім', en: 'Who' },
  'sessions.where': { ru: 'Где', kk: 'Қайда', en: 'Where' },
  'sessions.since': { ru: 'Вход', kk: 'Кірген уақыты', en: 'Since' },
  'sessions.used': { ru: 'Последнее действие', kk: 'Соңғы әрекет', en: 'Last used' },
  'sessions.current': { ru: 'Это вы', kk: 'Бұл сіз', en: 'This one' },
  'sessions.end': { ru: 'Завершить', kk: 'Аяқтау', en: 'End' },
  'sessions.end.of': {
    ru: 'Завершить вход: {{name}}, {{place}}',
    kk: 'Кіруді аяқтау: {{name}}, {{place}}',
    en: 'End the session: {{name}}, {{place}}',
  },
  'sessions.ended': { ru: 'Вход завершён', kk: 'Кіру аяқталды', en: 'The session has ended' },
  'sessions.door.window': { ru: 'Окно программы', kk: 'Бағдарлама терезесі', en: 'Program window' },
  'sessions.door.browser': { ru: 'Браузер', kk: 'Браузер', en: 'Browser' },
  'sessions.door.command-line': { ru: 'Командная строка', kk: 'Пәрмен жолы', en: 'Command line' },
  'event.SESSION_ENDED': {
    ru: 'Вход завершён принудительно',
    kk: 'Кіру мәжбүрлі аяқталды',
    en: 'Session ended',
  },
} as const satisfies Messages;
