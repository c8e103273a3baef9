import type { Messages } from '../message';

/** The second factor: at the sign-in, in the settings, in the journal. */
export const secondFactorMessages = {
  'error.SECOND_FACTOR_NEEDED': {
    ru: 'Введите код из телефона. В командной строке: RECEPTION_TOTP или вторая строка ввода.',
    kk: 'Телефондағы кодты енгізіңіз. Пәрмен жолында: RECEPTION_TOTP немесе енгізудің екінші жолы.',
    en: 'Enter the code of the telephone. On the command line: RECEPTION_TOTP or the second line of input.',
  },
  'error.SECOND_FACTOR_SETUP': {
    ru: 'Приёмная требует от руководителя код из телефона. Войдите в окне или в браузере и настройте его.',
    kk: 'Қоғамдық қабылдау жетекшіден телефондағы кодты талап етеді. Терезеден немесе браузерден кіріп, оны баптаңыз.',
    en: 'The office asks a code of the telephone of its heads. Sign in through the window or a browser and set it up.',
  },
  'error.WRONG_CODE': {
    ru: 'Код не подошёл. Дождитесь следующего и введите его; каждый код принимается один раз. Если коды не подходят подряд, сверьте часы телефона и компьютера.',
    kk: 'Код сәйкес келмеді. Келесісін күтіп, енгізіңіз; әр код бір рет қана қабылданады. Кодтар қатарынан сәйкес келмесе, телефон мен компьютердің сағатын салыстырыңыз.',
    en: 'The code does not fit. Wait for the next one; each is taken once. If one after another does not fit, compare the clocks of telephone and computer.',
  },
  'error.ALREADY_ON': {
    ru: 'Код из телефона уже включён. Обновите страницу.',
    kk: 'Телефондағы код қосулы тұр. Бетті жаңартыңыз.',
    en: 'The code of the telephone is already on. Load the page again.',
  },
  'error.FACTOR_REQUIRED': {
    ru: 'Приёмная требует код от руководителей. Сначала снимите это требование на вкладке «Блокировка».',
    kk: 'Қоғамдық қабылдау жетекшілерден кодты талап етеді. Алдымен «Бұғаттау» қойындысында бұл талапты алып тастаңыз.',
    en: 'The office asks the code of its heads. First take this rule off on the tab “Locking”.',
  },
  'error.OWN_FACTOR_FIRST': {
    ru: 'Сначала включите код из телефона для себя, потом требуйте его от других.',
    kk: 'Алдымен телефондағы кодты өзіңізге қосыңыз, содан кейін басқалардан талап етіңіз.',
    en: 'Turn the code on for yourself first, then ask it of others.',
  },
  'event.SECOND_FACTOR_ON': {
    ru: 'Включён код из телефона',
    kk: 'Телефондағы код қосылды',
    en: 'Code of the telephone turned on',
  },
  'event.SECOND_FACTOR_OFF': {
    ru: 'Выключен код из телефона',
    kk: 'Телефондағы код өшірілді',
    en: 'Code of the telephone turned off',
  },
  'event.SECOND_FACTOR_RESET': {
    ru: 'Код из телефона сброшен',
    kk: 'Телефондағы код алып тасталды',
    en: 'Code of the telephone taken off',
  },
  'event.SECOND_FACTOR_REQUIRED': {
    ru: 'Изменено требование кода к руководителям',
    kk: 'Жетекшілерге код талабы өзгертілді',
    en: 'Rule on the code for heads changed',
  },
  'event.ofHeads': { ru: 'код обязателен', kk: 'код міндетті', en: 'code required' },
  'event.RECOVERY_CODE_USED': {
    ru: 'Вход по запасному коду',
    kk: 'Қосалқы кодпен кіру',
    en: 'Signed in with a recovery code',
  },
} as const satisfies Messages;
