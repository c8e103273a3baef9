import type { Messages } from '../message';

/** How cases are kept and destroyed: refusals and events. */
export const retentionWordsMessages = {
  'error.CASE_DESTROYED': {
    ru: 'Дело уничтожено по акту: в нём остались только данные для статистики, и изменить его нельзя.',
    kk: 'Іс акт бойынша жойылған: онда тек статистика деректері қалды, оны өзгертуге болмайды.',
    en: 'The case was destroyed by an act: only what statistics need is left, and it cannot be changed.',
  },
  'error.WRONG_ACT_STATE': {
    ru: 'С этим актом так поступить уже нельзя: его подписали, отозвали или исполнили. Обновите список.',
    kk: 'Бұл актімен енді олай істеуге болмайды: оған қол қойылған, ол қайтарып алынған немесе орындалған. Тізімді жаңартыңыз.',
    en: 'This can no longer be done with the act: it was signed, withdrawn or carried out. Refresh the list.',
  },
  'error.PAUSE_NOT_OVER': {
    ru: 'Ещё идёт время на раздумье. Исполнить акт можно, когда оно кончится.',
    kk: 'Ойлануға берілген уақыт әлі бітпеді. Актіні ол біткенде орындауға болады.',
    en: 'The pause for second thoughts is not over. The act can be carried out when it is.',
  },
  'error.NOTHING_DUE': {
    ru: 'Сейчас уничтожать нечего: нет дел, срок хранения которых истёк.',
    kk: 'Қазір жоятын ештеңе жоқ: сақтау мерзімі өткен іс жоқ.',
    en: 'There is nothing to destroy now: no case has been kept its whole term.',
  },
  'error.NO_BASIS': {
    ru: 'Сначала укажите в правилах хранения, на чём основан срок, и сохраните их: основание печатается в акте.',
    kk: 'Алдымен сақтау ережелерінде мерзімнің негізін көрсетіп, сақтаңыз: негіз актіде басылады.',
    en: 'First say in the rules what the term rests on, and save them: the act prints it.',
  },
  'error.CASE_NOT_DUE': {
    ru: 'Дело {{number}} сейчас нельзя внести в акт: срок не истёк, оно удержано, связано с другим или уже в акте.',
    kk: '{{number}} ісін қазір актіге енгізуге болмайды: мерзімі өтпеген, ұсталған, басқа іспен байланысты немесе актіде тұр.',
    en: 'Case {{number}} cannot enter an act now: its term runs, it is held, linked to another or in an act already.',
  },
  'error.ALREADY_HELD': {
    ru: 'Дело уже удержано от уничтожения.',
    kk: 'Іс жоюдан ұсталып қойған.',
    en: 'The case is held already.',
  },
  'error.NOT_HELD': {
    ru: 'Дело не удержано: снимать нечего.',
    kk: 'Іс ұсталмаған: алып тастайтын ештеңе жоқ.',
    en: 'The case is not held: there is nothing to release.',
  },
  'event.RETENTION_SAVED': {
    ru: 'Изменены правила хранения',
    kk: 'Сақтау ережелері өзгертілді',
    en: 'Retention rules changed',
  },
  'event.toYearEnd': { ru: 'до конца года', kk: 'жыл соңына дейін', en: 'to the end of the year' },
  'event.ACT_PREPARED': {
    ru: 'Составлен акт об уничтожении',
    kk: 'Жою туралы акт жасалды',
    en: 'Act of destruction drawn up',
  },
  'event.ACT_CONFIRMED': {
    ru: 'Подписан акт об уничтожении',
    kk: 'Жою туралы актіге қол қойылды',
    en: 'Act of destruction signed',
  },
  'event.ACT_WITHDRAWN': {
    ru: 'Отозван акт об уничтожении',
    kk: 'Жою туралы акт қайтарып алынды',
    en: 'Act of destruction withdrawn',
  },
  'event.ACT_CARRIED_OUT': {
    ru: 'Исполнен акт об уничтожении',
    kk: 'Жою туралы акт орындалды',
    en: 'Act of destruction carried out',
  },
  'event.CASE_DESTROYED': {
    ru: 'Дело уничтожено по акту',
    kk: 'Іс акт бойынша жойылды',
    en: 'Case destroyed by an act',
  },
  'event.HOLD_SET': {
    ru: 'Дело удержано от уничтожения',
    kk: 'Іс жоюдан ұсталды',
    en: 'Case held from destruction',
  },
  'event.HOLD_RELEASED': { ru: 'Удержание снято', kk: 'Ұстау алынды', en: 'Hold released' },
} as const satisfies Messages;
