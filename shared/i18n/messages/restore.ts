import type { Messages } from '../message';

/** Going back to a back-up from the window, and Today's reminder of acts to carry out again. */
export const restoreMessages = {
  'restore.title': { ru: 'Вернуться к копии', kk: 'Көшірмеге оралу', en: 'Go back to a back-up' },
  'restore.what': {
    ru: 'Копия заменит базу на этом компьютере. Прежняя база останется рядом. Сначала программа покажет, что пропадёт; до последней кнопки ничего не меняется.',
    kk: 'Көшірме осы компьютердегі дерекқордың орнын басады. Бұрынғы дерекқор жанында қалады. Бағдарлама алдымен не жоғалатынын көрсетеді; соңғы батырмаға дейін ештеңе өзгермейді.',
    en: 'The back-up takes the place of the base on this PC. The former base stays beside it. First the program shows what would be lost; nothing changes before the last button.',
  },
  'restore.choose': { ru: 'Выбрать файл копии…', kk: 'Көшірме файлын таңдау…', en: 'Choose the file…' },
  'restore.chooseOther': {
    ru: 'Выбрать другой файл…',
    kk: 'Басқа файлды таңдау…',
    en: 'Choose another file…',
  },
  'restore.noFile': { ru: 'Файл не выбран', kk: 'Файл таңдалмаған', en: 'No file chosen' },
  'restore.noFile.missing': {
    ru: 'Выберите файл копии: он кончается на .age.',
    kk: 'Көшірме файлын таңдаңыз: ол .age деп аяқталады.',
    en: 'Choose the back-up’s file: it ends in .age.',
  },
  'restore.secret.note': {
    ru: 'Ключ с того листа восстановления, который действовал, когда делали копию.',
    kk: 'Көшірме жасалған кезде күшінде болған қалпына келтіру парағындағы кілт.',
    en: 'The key of the recovery sheet that was in force when the back-up was made.',
  },
  'restore.look': {
    ru: 'Проверить и показать, что пропадёт',
    kk: 'Тексеріп, не жоғалатынын көрсету',
    en: 'Check, and show what would be lost',
  },
  'restore.seen.title': { ru: 'Что в копии', kk: 'Көшірмеде не бар', en: 'What the back-up holds' },
  'restore.seen': {
    ru: 'Копия приёмной {{office}} от {{madeAt}}, дел: {{cases}}. Файл цел, ключ подходит.',
    kk: '{{office}} қабылдауының {{madeAt}} көшірмесі, іс: {{cases}}. Файл бүтін, кілт сәйкес.',
    en: 'A back-up of office {{office}}, made {{madeAt}}, cases: {{cases}}. The file is whole, the key fits.',
  },
  'restore.seen.nothing': {
    ru: 'Здесь ещё нет приёмной: ничего не пропадёт.',
    kk: 'Мұнда әлі қабылдау жоқ: ештеңе жоғалмайды.',
    en: 'There is no office here yet: nothing is lost.',
  },
  'restore.seen.unreadable': {
    ru: 'Нынешняя база не читается: что появилось в ней после копии, не видно.',
    kk: 'Қазіргі дерекқор оқылмайды: көшірмеден кейін онда не пайда болғаны көрінбейді.',
    en: 'The present base cannot be read: what it gained since the back-up cannot be seen.',
  },
  'restore.seen.loss': {
    ru: 'Пропадёт то, что появилось после копии. Дел: {{cases}}, событий журнала: {{events}}.',
    kk: 'Көшірмеден кейін пайда болғандар жоғалады. Іс: {{cases}}, журнал оқиғасы: {{events}}.',
    en: 'What came after the back-up is lost. Cases: {{cases}}, journal events: {{events}}.',
  },
  'restore.understood': {
    ru: 'Понимаю, что этого в базе не будет',
    kk: 'Бұлардың дерекқорда болмайтынын түсінемін',
    en: 'I understand that the base will not have this',
  },
  'restore.understood.missing': {
    ru: 'Подтвердите, что прочли, чего не будет.',
    kk: 'Не болмайтынын оқығаныңызды растаңыз.',
    en: 'Confirm that you have read what will be missing.',
  },
  'restore.do': { ru: 'Вернуться к этой копии', kk: 'Осы көшірмеге оралу', en: 'Go back to this back-up' },
  'restore.running': {
    ru: 'Копия читается и проверяется…',
    kk: 'Көшірме оқылып, тексерілуде…',
    en: 'Reading and checking the back-up…',
  },
  'restore.placing': {
    ru: 'Вложения раскладываются по местам…',
    kk: 'Тіркемелер орындарына қойылуда…',
    en: 'Putting the attachments in their places…',
  },
  'restore.looking.note': {
    ru: 'Проверка ничего не меняет; её можно остановить.',
    kk: 'Тексеру ештеңені өзгертпейді; оны тоқтатуға болады.',
    en: 'The check changes nothing; it can be stopped.',
  },
  'restore.cancel': { ru: 'Остановить', kk: 'Тоқтату', en: 'Stop' },
  'restore.cancelling': {
    ru: 'Останавливается…',
    kk: 'Тоқтатылуда…',
    en: 'Stopping…',
  },
  'restore.opening': {
    ru: 'База открывается…',
    kk: 'Дерекқор ашылуда…',
    en: 'Opening the base…',
  },
  'restore.running.note': {
    ru: 'Не выключайте компьютер. Если прервать сейчас, останется прежняя база.',
    kk: 'Компьютерді өшірмеңіз. Қазір үзілсе, бұрынғы дерекқор қалады.',
    en: 'Keep the PC on. If this is broken off, the former base stays.',
  },
  'restore.done': {
    ru: 'Готово: база от {{madeAt}}, дел: {{cases}}. Войдите с паролем, который был тогда.',
    kk: 'Дайын: {{madeAt}} дерекқоры, іс: {{cases}}. Сол кездегі құпиясөзбен кіріңіз.',
    en: 'Done: the base of {{madeAt}}, cases: {{cases}}. Sign in with the password of that time.',
  },
  'restore.kept': {
    ru: 'Прежняя база лежит в папке данных: {{name}}.',
    kk: 'Бұрынғы дерекқор деректер қалтасында: {{name}}.',
    en: 'The former base lies in the data folder: {{name}}.',
  },
  'restore.goOn': { ru: 'Продолжить', kk: 'Жалғастыру', en: 'Go on' },
  'restore.back': { ru: 'Назад', kk: 'Артқа', en: 'Back' },
  'restore.rescue.title': {
    ru: 'База не читается',
    kk: 'Дерекқор оқылмайды',
    en: 'The base cannot be read',
  },
  'setup.way.restore': { ru: 'Из резервной копии', kk: 'Сақтық көшірмеден', en: 'From a back-up' },
  'retention.returned': {
    ru: {
      one: 'С копией вернулось {{count}} дело, уничтоженное по акту.',
      few: 'С копией вернулись {{count}} дела, уничтоженные по актам.',
      many: 'С копией вернулось {{count}} дел, уничтоженных по актам.',
      other: 'С копией вернулось {{count}} дела, уничтоженных по актам.',
    },
    kk: {
      one: 'Көшірмемен бірге акті бойынша жойылған {{count}} іс қайта оралды.',
      other: 'Көшірмемен бірге актілер бойынша жойылған {{count}} іс қайта оралды.',
    },
    en: {
      one: '{{count}} case that an act destroyed came back with the back-up.',
      other: '{{count}} cases that acts destroyed came back with the back-up.',
    },
  },
  'retention.returned.prepare': {
    ru: 'Составить акт снова',
    kk: 'Актіні қайта жасау',
    en: 'Draw the act up again',
  },
  'retention.returned.go': {
    ru: 'К актам об уничтожении',
    kk: 'Жою туралы актілерге',
    en: 'Go to the acts of destruction',
  },
  'error.RESTORE_UNDER_WAY': {
    ru: 'Возврат к копии уже идёт. Дождитесь его конца.',
    kk: 'Көшірмеге оралу басталып кетті. Аяқталуын күтіңіз.',
    en: 'A restore is already under way. Wait until it ends.',
  },
} as const satisfies Messages;
