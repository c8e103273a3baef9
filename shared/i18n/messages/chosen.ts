import type { Messages } from '../message';

/** Chosen rows: another executor, a campaign, a file, paper. */
export const chosenMessages = {
  'cases.file.applicant': { ru: 'Заявитель', kk: 'Өтініш беруші', en: 'Applicant' },
  'cases.file.phones': { ru: 'Телефоны', kk: 'Телефондары', en: 'Telephones' },
  'cases.file.address': { ru: 'Адрес', kk: 'Мекенжайы', en: 'Address' },
  'cases.file.email': { ru: 'Эл. почта', kk: 'Эл. поштасы', en: 'E-mail' },
  'cases.file.summary': { ru: 'Суть', kk: 'Мәні', en: 'Summary' },
  'cases.file.text': { ru: 'Текст', kk: 'Мәтіні', en: 'Text' },
  'cases.file.sheet': { ru: 'Дела', kk: 'Істер', en: 'Cases' },
  'cases.registry': { ru: 'Реестр в файл', kk: 'Тізілім файлға', en: 'Registry to a file' },
  'cases.registry.title': {
    ru: 'Весь список в файл',
    kk: 'Бүкіл тізім файлға',
    en: 'The whole list to a file',
  },
  'cases.registry.count': {
    ru: {
      one: 'В реестр войдёт {{count}} дело: всё, что есть в этом списке.',
      few: 'В реестр войдут {{count}} дела: всё, что есть в этом списке.',
      many: 'В реестр войдёт {{count}} дел: всё, что есть в этом списке.',
      other: 'В реестр войдут {{count}} дела: всё, что есть в этом списке.',
    },
    kk: {
      one: 'Тізілімге {{count}} іс кіреді: осы тізімдегінің бәрі.',
      other: 'Тізілімге {{count}} іс кіреді: осы тізімдегінің бәрі.',
    },
    en: {
      one: 'The registry will hold {{count}} case: everything in this list.',
      other: 'The registry will hold {{count}} cases: everything in this list.',
    },
  },
  'cases.chosen': { ru: 'Выбранные дела', kk: 'Таңдалған істер', en: 'Chosen cases' },
  'cases.chosen.mark': { ru: 'Отметка', kk: 'Белгі', en: 'Mark' },
  'cases.chosen.choose': { ru: 'Выбрать {{number}}', kk: '{{number}} таңдау', en: 'Choose {{number}}' },
  'cases.chosen.full': {
    ru: 'больше выбрать нельзя',
    kk: 'бұдан көп таңдауға болмайды',
    en: 'no more can be chosen',
  },
  'cases.chosen.assign': {
    ru: 'Назначить исполнителя',
    kk: 'Орындаушы тағайындау',
    en: 'Assign an executor',
  },
  'cases.chosen.assign.note': {
    ru: 'Каждое дело назначается отдельно: если одно не удастся, остальные будут назначены.',
    kk: 'Әр іс жеке тағайындалады: біреуі сәтсіз болса, қалғандары тағайындалады.',
    en: 'Each case is assigned on its own: if one fails, the others are assigned all the same.',
  },
  'cases.chosen.campaign': { ru: 'Отметить акцией', kk: 'Науқанмен белгілеу', en: 'Mark with a campaign' },
  'cases.chosen.export': { ru: 'Выгрузить в файл', kk: 'Файлға шығару', en: 'Save to a file' },
  'cases.chosen.print': { ru: 'Напечатать', kk: 'Басып шығару', en: 'Print' },
  'cases.chosen.clear': { ru: 'Снять выбор (Esc)', kk: 'Таңдауды алып тастау (Esc)', en: 'Clear (Esc)' },
  'cases.export.personal': {
    ru: 'С персональными данными: имена, телефоны, адреса, тексты',
    kk: 'Дербес деректермен: есімдер, телефондар, мекенжайлар, мәтіндер',
    en: 'With personal data: names, telephones, addresses, texts',
  },
  'cases.export.clear': {
    ru: 'В файле не будет имён, телефонов, адресов и текстов.',
    kk: 'Файлда есімдер, телефондар, мекенжайлар мен мәтіндер болмайды.',
    en: 'The file will hold no names, telephones, addresses or texts.',
  },
  'cases.export.warning': {
    ru: 'Файл не зашифрован: кто его получит, тот прочтёт. Журнал запомнит, кто и сколько дел выгрузил. Удалите файл, когда он станет не нужен.',
    kk: 'Файл шифрланбаған: кім алса, сол оқиды. Кім және қанша іс шығарғаны журналға жазылады. Қажет болмағанда файлды жойыңыз.',
    en: 'The file is not encrypted: whoever gets it can read it. The journal keeps who took out how many cases. Delete the file when it is no longer needed.',
  },
  'cases.export.damaged': {
    ru: 'Не прочитаны и в файл не вошли: {{numbers}}. Запустите «Настройки → Проверка базы».',
    kk: 'Оқылмады және файлға кірмеді: {{numbers}}. «Баптаулар → Дерекқорды тексеру» бөлімін іске қосыңыз.',
    en: 'Not readable, not in the file: {{numbers}}. Run “Settings → Check of the base”.',
  },
  'cases.print.none.title': {
    ru: 'Печатать нечего',
    kk: 'Басып шығаратын ештеңе жоқ',
    en: 'Nothing to print',
  },
  'cases.print.none.text': {
    ru: 'Выберите дела в списке (пробел) и нажмите «Напечатать».',
    kk: 'Тізімнен істерді таңдап (бос орын пернесі), «Басып шығару» түймесін басыңыз.',
    en: 'Choose cases in the list (space) and press “Print”.',
  },
  'cases.print.warning': {
    ru: 'На листе имена граждан: не оставляйте его у принтера.',
    kk: 'Парақта азаматтардың есімдері бар: оны принтердің жанында қалдырмаңыз.',
    en: 'The sheet names citizens: do not leave it at the printer.',
  },
  'cases.run.progress': {
    ru: '{{through}} из {{of}}',
    kk: '{{of}} ішінен {{through}}',
    en: '{{through}} of {{of}}',
  },
  'cases.run.stop': { ru: 'Остановить', kk: 'Тоқтату', en: 'Stop' },
  'cases.chosen.count': {
    ru: {
      one: 'Выбрано {{count}} дело',
      few: 'Выбрано {{count}} дела',
      many: 'Выбрано {{count}} дел',
      other: 'Выбрано {{count}} дела',
    },
    kk: { one: '{{count}} іс таңдалды', other: '{{count}} іс таңдалды' },
    en: { one: '{{count}} case chosen', other: '{{count}} cases chosen' },
  },
  'cases.chosen.all': {
    ru: {
      one: 'Выбрать все ({{count}})',
      few: 'Выбрать все ({{count}})',
      many: 'Выбрать все ({{count}})',
      other: 'Выбрать все ({{count}})',
    },
    kk: { one: 'Барлығын таңдау ({{count}})', other: 'Барлығын таңдау ({{count}})' },
    en: { one: 'Choose all ({{count}})', other: 'Choose all ({{count}})' },
  },
  'cases.run.done': {
    ru: {
      one: 'Сделано: {{count}} дело',
      few: 'Сделано: {{count}} дела',
      many: 'Сделано: {{count}} дел',
      other: 'Сделано: {{count}} дела',
    },
    kk: { one: 'Орындалды: {{count}} іс', other: 'Орындалды: {{count}} іс' },
    en: { one: 'Done: {{count}} case', other: 'Done: {{count}} cases' },
  },
  'cases.run.failed': {
    ru: {
      one: 'Не удалось: {{count}} дело',
      few: 'Не удалось: {{count}} дела',
      many: 'Не удалось: {{count}} дел',
      other: 'Не удалось: {{count}} дела',
    },
    kk: { one: 'Орындалмады: {{count}} іс', other: 'Орындалмады: {{count}} іс' },
    en: { one: 'Failed: {{count}} case', other: 'Failed: {{count}} cases' },
  },
  'cases.run.left': {
    ru: {
      one: 'Остановлено, не начато: {{count}} дело',
      few: 'Остановлено, не начато: {{count}} дела',
      many: 'Остановлено, не начато: {{count}} дел',
      other: 'Остановлено, не начато: {{count}} дела',
    },
    kk: { one: 'Тоқтатылды, басталмады: {{count}} іс', other: 'Тоқтатылды, басталмады: {{count}} іс' },
    en: { one: 'Stopped, not begun: {{count}} case', other: 'Stopped, not begun: {{count}} cases' },
  },
  'cases.export.saved': {
    ru: {
      one: 'Сохранено: {{name}}, {{count}} дело',
      few: 'Сохранено: {{name}}, {{count}} дела',
      many: 'Сохранено: {{name}}, {{count}} дел',
      other: 'Сохранено: {{name}}, {{count}} дела',
    },
    kk: { one: 'Сақталды: {{name}}, {{count}} іс', other: 'Сақталды: {{name}}, {{count}} іс' },
    en: { one: 'Saved: {{name}}, {{count}} case', other: 'Saved: {{name}}, {{count}} cases' },
  },
  'cases.export.missing': {
    ru: {
      one: '{{count}} дело вам не видно и в файл не вошло.',
      few: '{{count}} дела вам не видны и в файл не вошли.',
      many: '{{count}} дел вам не видны и в файл не вошли.',
      other: '{{count}} дела вам не видны и в файл не вошли.',
    },
    kk: {
      one: '{{count}} іс сізге көрінбейді, файлға кірмеді.',
      other: '{{count}} іс сізге көрінбейді, файлға кірмеді.',
    },
    en: {
      one: '{{count}} case is not visible to you and is not in the file.',
      other: '{{count}} cases are not visible to you and are not in the file.',
    },
  },
  'cases.print.title': {
    ru: { one: '{{count}} дело', few: '{{count}} дела', many: '{{count}} дел', other: '{{count}} дела' },
    kk: { one: '{{count}} іс', other: '{{count}} іс' },
    en: { one: '{{count}} case', other: '{{count}} cases' },
  },
  'event.personal': { ru: 'с персональными данными', kk: 'дербес деректермен', en: 'with personal data' },
  'event.CASES_EXPORTED': { ru: 'Дела выгружены', kk: 'Істер файлға шығарылды', en: 'Cases exported' },
} as const satisfies Messages;
