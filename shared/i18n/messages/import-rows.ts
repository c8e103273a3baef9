import type { Messages } from '../message';

/** Why a row was refused, `import.<reason>`, and the columns of the journal's template, `import.column.<name>`. */
export const importRowMessages = {
  'import.no-external-id': {
    ru: 'Нет номера записи. Заполните столбец external_id: по нему повторная загрузка узнаёт строку.',
    kk: 'Жазба нөмірі жоқ. external_id бағанын толтырыңыз: қайта жүктегенде жол сол бойынша танылады.',
    en: 'No record number. Fill in external_id: a repeated import knows the row by it.',
  },
  'import.no-date': {
    ru: 'Нет даты. Укажите день поступления, а для закрытого обращения и день закрытия.',
    kk: 'Күні жоқ. Келіп түскен күнін, ал жабылған жолданымға жабылған күнін де көрсетіңіз.',
    en: 'No date. Give the day of arrival and, for a closed appeal, the day it was closed.',
  },
  'import.bad-date': {
    ru: 'Это не дата. Напишите её так: 31.12.2025 или 2025-12-31.',
    kk: 'Бұл күн емес. Оны былай жазыңыз: 31.12.2025 немесе 2025-12-31.',
    en: 'Not a date. Write it as 31.12.2025 or 2025-12-31.',
  },
  'import.impossible-date': {
    ru: 'Такого дня не может быть: нет в календаре, раньше 1990 года или срок раньше поступления. Исправьте дату.',
    kk: 'Мұндай күн болуы мүмкін емес: күнтізбеде жоқ, 1990 жылдан бұрын немесе мерзімі келіп түскен күнінен ерте. Күнін түзетіңіз.',
    en: 'An impossible day: not in the calendar, before 1990, or due before arrival. Correct the date.',
  },
  'import.closed-before-received': {
    ru: 'Закрыто раньше, чем поступило. Проверьте обе даты.',
    kk: 'Келіп түскенінен бұрын жабылған. Екі күнді де тексеріңіз.',
    en: 'Closed before it arrived. Check both dates.',
  },
  'import.no-text': {
    ru: 'Нет текста обращения. Напишите хотя бы краткое содержание в столбец text.',
    kk: 'Жолданым мәтіні жоқ. text бағанына кемінде қысқаша мазмұнын жазыңыз.',
    en: 'No text. Put at least a short summary into the column text.',
  },
  'import.unknown-value': {
    ru: 'Значение не из списка. Возьмите одно из значений списка или дополните файл соответствий.',
    kk: 'Мән тізімде жоқ. Тізімдегі мәндердің бірін алыңыз немесе сәйкестік файлын толықтырыңыз.',
    en: 'Not a value of the list. Use one from the list, or add it to the mapping file.',
  },
  'import.bad-number': {
    ru: 'Нужно целое число; под коллективным обращением — не меньше двух подписей.',
    kk: 'Бүтін сан керек; ұжымдық жолданымға кемінде екі қол қойылады.',
    en: 'A whole number is needed; a collective appeal has at least two signatures.',
  },
  'import.bad-identity-number': {
    ru: 'Номер неверен: в ИИН 12 цифр, в СНИЛС 11, последние цифры контрольные. Сверьте с документом.',
    kk: 'Нөмір қате: ЖСН-де 12, СНИЛС-те 11 цифр бар, соңғы цифрлары бақылау цифрлары. Құжатпен салыстырыңыз.',
    en: 'A wrong number: an IIN has 12 digits, a SNILS 11, the last are check digits. Compare it with the document.',
  },
  'import.too-long': {
    ru: 'Слишком длинное значение для этого поля. Сократите его или перенесите в текст.',
    kk: 'Бұл өріске мән тым ұзын. Қысқартыңыз немесе мәтінге көшіріңіз.',
    en: 'Too long for this field. Shorten it or move it into the text.',
  },
  'import.unknown-topic': {
    ru: 'Такой темы нет в классификаторе. Напишите её код или точное название.',
    kk: 'Жіктеуіште мұндай тақырып жоқ. Оның кодын немесе дәл атауын жазыңыз.',
    en: 'No such topic in the classifier. Write its code or its exact name.',
  },
  'import.unknown-territory': {
    ru: 'Такой территории нет в справочнике. Напишите её код или точное название.',
    kk: 'Анықтамалықта мұндай аумақ жоқ. Оның кодын немесе дәл атауын жазыңыз.',
    en: 'No such territory. Write its code or its exact name.',
  },
  'import.unknown-executor': {
    ru: 'Такого исполнителя нет. Заведите его в настройках или исправьте имя.',
    kk: 'Мұндай орындаушы жоқ. Оны баптауларда енгізіңіз немесе есімін түзетіңіз.',
    en: 'No such executor. Add the person in the settings, or correct the name.',
  },
  'import.duplicate-in-file': {
    ru: 'Этот external_id уже был в файле выше. Оставьте одну строку или дайте другой номер.',
    kk: 'Бұл external_id файлда жоғарыда кездескен. Бір жолын қалдырыңыз немесе басқа нөмір беріңіз.',
    en: 'This external_id stands higher in the file. Keep one row or give another number.',
  },
  'import.column.external_id': {
    ru: 'Номер записи в вашем журнале, у каждой строки свой. Обязателен.',
    kk: 'Журналыңыздағы жазба нөмірі, әр жолда өзгеше. Міндетті.',
    en: 'Number of the record in your journal, unique. Mandatory.',
  },
  'import.column.received_on': {
    ru: 'День поступления: 31.12.2025 или 2025-12-31. Обязателен.',
    kk: 'Келіп түскен күні: 31.12.2025 немесе 2025-12-31. Міндетті.',
    en: 'Day of arrival: 31.12.2025 or 2025-12-31. Mandatory.',
  },
  'import.column.closed_on': {
    ru: 'День закрытия. Пусто — обращение в работе.',
    kk: 'Жабылған күні. Бос болса — жолданым жұмыста.',
    en: 'Day it was closed. Empty: still in work.',
  },
  'import.column.channel': {
    ru: 'Форма поступления. Пусто — письмо.',
    kk: 'Келіп түсу нысаны. Бос болса — хат.',
    en: 'Channel. Empty: letter.',
  },
  'import.column.source': {
    ru: 'Откуда пришло. Пусто — от заявителя.',
    kk: 'Қайдан келді. Бос болса — өтініш берушіден.',
    en: 'Who brought it. Empty: the citizen.',
  },
  'import.column.kind': {
    ru: 'Вид обращения. Пусто — заявление.',
    kk: 'Жолданым түрі. Бос болса — өтініш.',
    en: 'Kind. Empty: application.',
  },
  'import.column.author': {
    ru: 'Автор. Пусто — личное, а без личных данных анонимное.',
    kk: 'Авторы. Бос болса — жеке, ал жеке деректер болмаса анонимді.',
    en: 'Author. Empty: individual, or anonymous where there are no personal data.',
  },
  'import.column.signatures': {
    ru: 'Число подписей под коллективным обращением.',
    kk: 'Ұжымдық жолданымға қойылған қолдар саны.',
    en: 'Number of signatures under a collective appeal.',
  },
  'import.column.repeat': {
    ru: 'Первичное, повторное или дубликат. Пусто — первичное.',
    kk: 'Алғашқы, қайталама немесе телнұсқа. Бос болса — алғашқы.',
    en: 'First, repeated or duplicate. Empty: first.',
  },
  'import.column.topic': {
    ru: 'Код темы по классификатору или её точное название.',
    kk: 'Жіктеуіш бойынша тақырып коды немесе оның дәл атауы.',
    en: 'Code of the topic in the classifier, or its exact name.',
  },
  'import.column.territory': {
    ru: 'Код территории (КАТО, код субъекта) или её точное название.',
    kk: 'Аумақ коды (ӘАОЖ, субъект коды) немесе оның дәл атауы.',
    en: 'Code of the territory (КАТО, subject) or its exact name.',
  },
  'import.column.result': {
    ru: 'Результат рассмотрения. Пусто — результата ещё нет.',
    kk: 'Қарау нәтижесі. Бос болса — нәтиже әлі жоқ.',
    en: 'Result. Empty: none yet.',
  },
  'import.column.executor': {
    ru: 'Исполнитель: имя, как в списке сотрудников.',
    kk: 'Орындаушы: қызметкерлер тізіміндегідей аты-жөні.',
    en: 'Executor: the name as in the list of staff.',
  },
  'import.column.surname': {
    ru: 'Фамилия заявителя; у организации — её название.',
    kk: 'Өтініш берушінің тегі; ұйым болса — оның атауы.',
    en: 'Surname of the applicant; of an organisation, its name.',
  },
  'import.column.first_name': { ru: 'Имя заявителя.', kk: 'Өтініш берушінің аты.', en: 'First name.' },
  'import.column.patronymic': {
    ru: 'Отчество, если есть.',
    kk: 'Әкесінің аты, болса.',
    en: 'Patronymic, if there is one.',
  },
  'import.column.phone': {
    ru: 'Телефон; несколько — через запятую.',
    kk: 'Телефоны; бірнешеу болса — үтір арқылы.',
    en: 'Telephone; several with commas between.',
  },
  'import.column.address': { ru: 'Адрес заявителя.', kk: 'Өтініш берушінің мекенжайы.', en: 'Address.' },
  'import.column.summary': {
    ru: 'Краткое содержание. Пусто — начало текста.',
    kk: 'Қысқаша мазмұны. Бос болса — мәтіннің басы.',
    en: 'Summary. Empty: the beginning of the text.',
  },
  'import.column.text': {
    ru: 'Текст обращения. Обязателен.',
    kk: 'Жолданым мәтіні. Міндетті.',
    en: 'Text of the appeal. Mandatory.',
  },
  'import.template.journal': { ru: 'Журнал', kk: 'Журнал', en: 'Journal' },
  'import.template.columns': { ru: 'Столбцы', kk: 'Бағандар', en: 'Columns' },
  'import.template.values': { ru: 'Значения', kk: 'Мәндер', en: 'Values' },
} as const satisfies Messages;
