import type { Messages } from '../message';

/** Delay and lock, switching users, changing passwords, taking sign-ins away. */
export const signInMessages = {
  'error.TOO_SOON': {
    ru: 'Слишком много неудачных попыток входа. Подождите {{seconds}} с и повторите.',
    kk: 'Сәтсіз кіру әрекеттері тым көп. {{seconds}} с күтіп, қайталаңыз.',
    en: 'Too many failed attempts to sign in. Wait {{seconds}} s and try again.',
  },
  'error.MUST_CHANGE_PASSWORD': {
    ru: 'Этот пароль временный: войдите в программе в окне или в браузере и замените его своим.',
    kk: 'Бұл құпиясөз уақытша: бағдарламаға терезеден немесе браузерден кіріп, оны өзіңіздікіне ауыстырыңыз.',
    en: 'This password is temporary: sign in through the window or a browser and choose your own.',
  },
  'error.SAME_PASSWORD': {
    ru: 'Новый пароль совпадает с прежним. Придумайте другой.',
    kk: 'Жаңа құпиясөз бұрынғысымен бірдей. Басқасын ойлап табыңыз.',
    en: 'The new password is the same as the old one. Choose another.',
  },
  'error.OWN_SIGN_IN': {
    ru: 'Это ваш собственный вход. Пароль меняют в меню пользователя, а изменить роли или убрать вход может другой руководитель.',
    kk: 'Бұл өзіңіздің кіруіңіз. Құпиясөз пайдаланушы мәзірінде ауыстырылады, ал рөлдерді басқа жетекші ғана өзгерте алады, кіруді де сол жояды.',
    en: 'This is your own sign-in. Change the password in the user menu; another head can change the roles or remove the sign-in.',
  },
  'error.LAST_HEAD': {
    ru: 'Это последний руководитель приёмной: ни вход, ни эту роль убрать нельзя. Сначала дайте вход другому руководителю.',
    kk: 'Бұл қоғамдық қабылдаудың соңғы жетекшісі: кіруін де, бұл рөлін де алып тастауға болмайды. Алдымен басқа жетекшіге кіру беріңіз.',
    en: 'This is the last head of the office: neither the sign-in nor this role can be taken away. Give another head a sign-in first.',
  },
  'signIn.wait': {
    ru: 'Слишком много неудачных попыток. Войти можно через {{time}}; набранное сохранено.',
    kk: 'Сәтсіз әрекеттер тым көп. {{time}} кейін кіруге болады; терілгені сақталды.',
    en: 'Too many failed attempts. You can sign in after {{time}}; what you typed is kept.',
  },
  'signIn.locked': {
    ru: 'Программа заблокирована. Набранное сохранено: введите пароль, чтобы продолжить.',
    kk: 'Бағдарлама бұғатталған. Терілгені сақталды: жалғастыру үшін құпиясөзді енгізіңіз.',
    en: 'The program is locked. What you typed is kept: enter the password to go on.',
  },
  'signIn.recent': { ru: 'Кто входит', kk: 'Кім кіреді', en: 'Who signs in' },
  'signIn.remember': {
    ru: 'Помнить логины на этом компьютере',
    kk: 'Логиндерді осы компьютерде сақтау',
    en: 'Remember logins on this computer',
  },
  'password.own.title': {
    ru: 'Придумайте свой пароль',
    kk: 'Өз құпиясөзіңізді ойлап табыңыз',
    en: 'Choose your own password',
  },
  'password.own.text': {
    ru: 'Пароль, с которым вы вошли, вам дали. Замените его: дальше его будете знать только вы.',
    kk: 'Сіз кірген құпиясөзді басқа адам берген. Оны ауыстырыңыз: жаңасын тек өзіңіз білесіз.',
    en: 'The password you signed in with was given to you. Replace it: only you will know the new one.',
  },
  'password.change': { ru: 'Сменить пароль', kk: 'Құпиясөзді ауыстыру', en: 'Change the password' },
  'password.old': { ru: 'Прежний пароль', kk: 'Бұрынғы құпиясөз', en: 'Old password' },
  'password.new': { ru: 'Новый пароль', kk: 'Жаңа құпиясөз', en: 'New password' },
  'password.again': {
    ru: 'Новый пароль ещё раз',
    kk: 'Жаңа құпиясөз тағы бір рет',
    en: 'New password again',
  },
  'password.hint': {
    ru: 'не короче 8 знаков; лучше четыре-пять несвязанных слов',
    kk: 'кемінде 8 таңба; өзара байланыссыз төрт-бес сөз болғаны дұрыс',
    en: '8 characters or more; best four or five unrelated words',
  },
  'password.short': {
    ru: 'Нужно не меньше 8 знаков.',
    kk: 'Кемінде 8 таңба керек.',
    en: 'At least 8 characters.',
  },
  'password.differ': {
    ru: 'Пароли не совпали.',
    kk: 'Құпиясөздер бірдей емес.',
    en: 'The passwords differ.',
  },
  'password.same': {
    ru: 'Это тот же пароль. Придумайте другой.',
    kk: 'Бұл сол құпиясөз. Басқасын ойлап табыңыз.',
    en: 'This is the same password. Choose another.',
  },
  'password.changed': { ru: 'Пароль изменён', kk: 'Құпиясөз ауыстырылды', en: 'The password is changed' },
  'lock.in': { ru: 'блокировка через {{time}}', kk: '{{time}} кейін бұғатталады', en: 'locks in {{time}}' },
  'lock.now': { ru: 'Заблокировать', kk: 'Бұғаттау', en: 'Lock' },
  'lock.switch': { ru: 'Сменить пользователя', kk: 'Пайдаланушыны ауыстыру', en: 'Switch user' },
  'keys.lock': { ru: 'Заблокировать программу', kk: 'Бағдарламаны бұғаттау', en: 'Lock the program' },
  'settings.tab.lock': { ru: 'Блокировка', kk: 'Бұғаттау', en: 'Locking' },
  'lock.title': { ru: 'Блокировка без работы', kk: 'Жұмыссыз тұрғанда бұғаттау', en: 'Locking when idle' },
  'lock.text': {
    ru: 'Если никто не трогает клавиши и мышь, программа закрывает экран и забывает ключи. Набранное остаётся тому, кто его набирал.',
    kk: 'Пернелер мен тінтуірге ешкім тимесе, бағдарлама экранды жауып, кілттерді ұмытады. Терілгені терген адамға сақталады.',
    en: 'If nobody touches keys or mouse, the program covers the screen and forgets the keys. What was typed stays for the one who typed it.',
  },
  'lock.minutes': {
    ru: 'Через сколько минут (от 1 до 60)',
    kk: 'Неше минуттан кейін (1–60)',
    en: 'After how many minutes (1 to 60)',
  },
  'staff.reset': { ru: 'Сбросить пароль', kk: 'Құпиясөзді қалпына келтіру', en: 'Reset the password' },
  'staff.reset.of': {
    ru: 'Сбросить пароль: {{name}}',
    kk: 'Құпиясөзді қалпына келтіру: {{name}}',
    en: 'Reset the password: {{name}}',
  },
  'staff.reset.text': {
    ru: 'Прежний пароль перестанет действовать, открытые сеансы закончатся. Передайте временный пароль лично: при первом входе его придётся сменить.',
    kk: 'Бұрынғы құпиясөз күшін жояды, ашық сеанстар аяқталады. Уақытша құпиясөзді өз қолыңызбен беріңіз: алғашқы кіргенде оны ауыстыру керек болады.',
    en: 'The old password will stop working and open sessions will end. Hand the temporary password over in person: it must be changed at the first sign-in.',
  },
  'staff.reset.password': { ru: 'Временный пароль', kk: 'Уақытша құпиясөз', en: 'Temporary password' },
  'staff.reset.done': {
    ru: 'Пароль сброшен: {{login}}',
    kk: 'Құпиясөз қалпына келтірілді: {{login}}',
    en: 'The password is reset: {{login}}',
  },
  'staff.remove': { ru: 'Убрать вход', kk: 'Кіруді жою', en: 'Remove the sign-in' },
  'staff.remove.of': {
    ru: 'Убрать вход: {{name}}',
    kk: 'Кіруді жою: {{name}}',
    en: 'Remove the sign-in: {{name}}',
  },
  'staff.remove.text': {
    ru: 'Человек больше не войдёт, его открытые сеансы закончатся. Имя и логин останутся в журнале, этот логин больше никому не дать. Вернуть вход нельзя, можно создать новый.',
    kk: 'Бұл адам енді кіре алмайды, ашық сеанстары аяқталады. Аты мен логині журналда қалады, бұл логин ешкімге берілмейді. Кіруді қайтару мүмкін емес, жаңасын ашуға болады.',
    en: 'The person will not sign in again and open sessions end. Name and login stay in the journal, and this login is not given again. It cannot be undone; a new sign-in can be made.',
  },
  'staff.remove.done': {
    ru: 'Вход убран: {{login}}',
    kk: 'Кіру жойылды: {{login}}',
    en: 'The sign-in is removed: {{login}}',
  },
  'event.USER_REMOVED': { ru: 'Вход убран', kk: 'Кіру жойылды', en: 'Sign-in removed' },
  'event.PASSWORD_CHANGED': { ru: 'Пароль изменён', kk: 'Құпиясөз ауыстырылды', en: 'Password changed' },
  'event.PASSWORD_RESET': { ru: 'Пароль сброшен', kk: 'Құпиясөз қалпына келтірілді', en: 'Password reset' },
  'event.IDLE_LOCK_SET': {
    ru: 'Изменено время блокировки',
    kk: 'Бұғаттау уақыты өзгертілді',
    en: 'Idle lock changed',
  },
} as const satisfies Messages;
