import type { Messages } from '../message';

/** The window's menu and the notices of the desktop program itself. */
export const desktopMessages = {
  'desktop.menu.program': { ru: 'Программа', kk: 'Бағдарлама', en: 'Program' },
  'desktop.menu.quit': { ru: 'Выйти из программы', kk: 'Бағдарламадан шығу', en: 'Quit' },
  'desktop.menu.edit': { ru: 'Правка', kk: 'Түзету', en: 'Edit' },
  'desktop.menu.undo': { ru: 'Отменить', kk: 'Болдырмау', en: 'Undo' },
  'desktop.menu.redo': { ru: 'Повторить', kk: 'Қайталау', en: 'Redo' },
  'desktop.menu.cut': { ru: 'Вырезать', kk: 'Қиып алу', en: 'Cut' },
  'desktop.menu.copy': { ru: 'Копировать', kk: 'Көшіру', en: 'Copy' },
  'desktop.menu.paste': { ru: 'Вставить', kk: 'Қою', en: 'Paste' },
  'desktop.menu.selectAll': { ru: 'Выделить всё', kk: 'Барлығын белгілеу', en: 'Select all' },
  'desktop.menu.view': { ru: 'Вид', kk: 'Көрініс', en: 'View' },
  'desktop.menu.zoomIn': { ru: 'Крупнее', kk: 'Үлкейту', en: 'Zoom in' },
  'desktop.menu.zoomOut': { ru: 'Мельче', kk: 'Кішірейту', en: 'Zoom out' },
  'desktop.menu.zoomReset': { ru: 'Обычный размер', kk: 'Қалыпты өлшем', en: 'Actual size' },
  'desktop.menu.fullScreen': { ru: 'Во весь экран', kk: 'Толық экран', en: 'Full screen' },
  'desktop.menu.reload': { ru: 'Загрузить заново', kk: 'Қайта жүктеу', en: 'Reload' },
  'desktop.menu.devTools': { ru: 'Средства разработчика', kk: 'Әзірлеуші құралдары', en: 'Developer tools' },
  'desktop.save': { ru: 'Сохранить файл', kk: 'Файлды сақтау', en: 'Save the file' },
  'desktop.open.backup': {
    ru: 'Выбрать файл резервной копии',
    kk: 'Сақтық көшірме файлын таңдау',
    en: 'Choose the back-up’s file',
  },
  'desktop.backups': {
    ru: 'Резервные копии (age)',
    kk: 'Сақтық көшірмелер (age)',
    en: 'Back-ups (age)',
  },
  'desktop.open.table': {
    ru: 'Выбрать файл для загрузки',
    kk: 'Жүктелетін файлды таңдау',
    en: 'Choose a file to import',
  },
  'desktop.tables': {
    ru: 'Журналы (CSV, XLSX)',
    kk: 'Журналдар (CSV, XLSX)',
    en: 'Journals (CSV, XLSX)',
  },
  'desktop.allFiles': { ru: 'Все файлы', kk: 'Барлық файлдар', en: 'All files' },
  'desktop.restarted.title': {
    ru: 'Программа восстановилась после сбоя',
    kk: 'Бағдарлама ақаудан кейін қалпына келді',
    en: 'The program has recovered from a fault',
  },
  'desktop.restarted.detail': {
    ru: 'Всё, что было зарегистрировано, сохранено. Войдите ещё раз и продолжайте.',
    kk: 'Тіркелгеннің бәрі сақталған. Қайта кіріп, жұмысты жалғастырыңыз.',
    en: 'Everything that was registered is kept. Sign in again and go on.',
  },
  'desktop.stopped.title': {
    ru: 'Программа не может работать дальше',
    kk: 'Бағдарлама жұмысты жалғастыра алмайды',
    en: 'The program cannot go on',
  },
  'desktop.stopped.detail': {
    ru: 'Она несколько раз подряд остановилась из-за ошибки. Данные целы и лежат в папке:\n{{folder}}\nСделайте копию этой папки и обратитесь за помощью.',
    kk: 'Ол қатеден бірнеше рет қатарынан тоқтап қалды. Деректер сақталған, олар мына қалтада:\n{{folder}}\nОсы қалтаның көшірмесін жасап, көмекке жүгініңіз.',
    en: 'It stopped because of a fault several times in a row. The data are whole and lie in the folder:\n{{folder}}\nCopy that folder and ask for help.',
  },
  'desktop.notStarted.title': {
    ru: 'База данных не открылась',
    kk: 'Дерекқор ашылмады',
    en: 'The database did not open',
  },
  'desktop.notStarted.detail': {
    ru: 'Папка данных:\n{{folder}}\nДанные не изменены. Код: {{code}}.',
    kk: 'Деректер қалтасы:\n{{folder}}\nДеректер өзгертілген жоқ. Коды: {{code}}.',
    en: 'Data folder:\n{{folder}}\nThe data are unchanged. Code: {{code}}.',
  },
  'desktop.notStarted.unknown': {
    ru: 'Проверьте, что папка данных доступна для записи; если не помогло, сделайте её копию и обратитесь за помощью.',
    kk: 'Деректер қалтасына жазуға болатынын тексеріңіз; көмектеспесе, оның көшірмесін жасап, көмекке жүгініңіз.',
    en: 'Check that the data folder can be written to; if that does not help, copy it and ask for help.',
  },
  'desktop.menu.tray': {
    ru: 'При закрытии окна оставаться в трее',
    kk: 'Терезе жабылғанда трейде қалу',
    en: 'Stay in the tray when the window is closed',
  },
  'desktop.tray.open': { ru: 'Открыть', kk: 'Ашу', en: 'Open' },
  'desktop.tray.lock': { ru: 'Заблокировать', kk: 'Бұғаттау', en: 'Lock' },
  'desktop.tray.tip': {
    ru: 'Приёмная: программа работает',
    kk: 'Қоғамдық қабылдау: бағдарлама жұмыс істеп тұр',
    en: 'Reception: the program is running',
  },
} as const satisfies Messages;
