import type { Messages } from '../message';

/** What a person may ask of the office: their data as a file, their erasure. */
export const rightsMessages = {
  'rights.title': { ru: 'Права заявителя', kk: 'Өтініш берушінің құқықтары', en: 'The applicant’s rights' },
  'rights.file': { ru: 'Данные файлом', kk: 'Деректерді файлмен', en: 'Data as a file' },
  'rights.file.dialog': {
    ru: 'Всё, что приёмная хранит об этом человеке',
    kk: 'Қоғамдық қабылдау осы адам туралы сақтайтынның бәрі',
    en: 'Everything the office holds about this person',
  },
  'rights.file.text': {
    ru: 'Архив с карточкой, обращениями, согласиями и списком тех, кто смотрел данные. Имена и контакты других заявителей в нём скрыты. Файл выходит из защищённой базы: передайте его только самому человеку. Слова о посторонних внутри текстов проверьте глазами.',
    kk: 'Карточкасы, жолданымдары, келісімдері және деректерін кім қарағанының тізімі бар мұрағат. Басқа өтініш берушілердің аттары мен байланыстары жасырылған. Файл қорғалған базадан шығады: оны тек сол адамның өзіне беріңіз. Мәтіндердегі бөгде адамдар туралы сөздерді өзіңіз қарап шығыңыз.',
    en: 'An archive of the record, the appeals, the consents and who looked at the data. Names and contacts of other applicants are masked in it. It leaves the sealed base: hand it to the person alone. Look yourself for words about strangers within the texts.',
  },
  'rights.file.askedBy': {
    ru: 'Кто и как попросил',
    kk: 'Кім және қалай сұрады',
    en: 'Who asked, and how',
  },
  'rights.file.askedBy.hint': {
    ru: 'Например: заявление от 05.03.2026, паспорт показан',
    kk: 'Мысалы: 05.03.2026 өтініші, жеке куәлігі көрсетілді',
    en: 'For example: request of 05.03.2026, document shown',
  },
  'rights.file.askedBy.missing': {
    ru: 'Напишите, кто попросил: это останется в журнале.',
    kk: 'Кім сұрағанын жазыңыз: ол журналда қалады.',
    en: 'Say who asked: the journal keeps it.',
  },
  'rights.file.attachments': {
    ru: 'Вместе с вложениями',
    kk: 'Тіркемелерімен бірге',
    en: 'With the attachments',
  },
  'rights.file.encrypt': {
    ru: 'Зашифровать паролем',
    kk: 'Құпиясөзбен шифрлау',
    en: 'Encrypt with a passphrase',
  },
  'rights.file.passphrase': { ru: 'Пароль к файлу', kk: 'Файлдың құпиясөзі', en: 'Passphrase of the file' },
  'rights.file.passphrase.note': {
    ru: 'Не короче 12 знаков. Откроет программа age. Передайте пароль отдельно от файла; мы его не храним.',
    kk: '12 таңбадан кем болмасын. age бағдарламасы ашады. Құпиясөзді файлдан бөлек беріңіз; біз оны сақтамаймыз.',
    en: 'At least 12 characters. The age tool opens it. Hand it over apart from the file; it is not kept.',
  },
  'rights.file.passphrase.short': {
    ru: 'Нужно не меньше 12 знаков.',
    kk: 'Кемінде 12 таңба керек.',
    en: 'At least 12 characters are needed.',
  },
  'rights.file.make': { ru: 'Собрать и сохранить', kk: 'Жинап, сақтау', en: 'Make and save' },
  'rights.file.saved': {
    ru: 'Сохранено: {{name}}. Дел: {{cases}}, вложений: {{attachments}}, не вошло из общих дел: {{leftOut}}.',
    kk: 'Сақталды: {{name}}. Іс: {{cases}}, тіркеме: {{attachments}}, ортақ істерден кірмегені: {{leftOut}}.',
    en: 'Saved: {{name}}. Cases: {{cases}}, attachments: {{attachments}}, left out of shared cases: {{leftOut}}.',
  },
  'rights.file.title': {
    ru: 'Данные о человеке: {{name}}',
    kk: 'Адам туралы деректер: {{name}}',
    en: 'Data of {{name}}',
  },
  'rights.file.made': {
    ru: '{{office}}. Собрано {{at}}, {{by}}',
    kk: '{{office}}. {{at}} жиналды, {{by}}',
    en: '{{office}}. Made on {{at}} by {{by}}',
  },
  'rights.file.patronymic': { ru: 'Отчество', kk: 'Әкесінің аты', en: 'Patronymic' },
  'rights.file.otherNames': { ru: 'Другие имена', kk: 'Басқа аттары', en: 'Other names' },
  'rights.file.joined': { ru: 'Присоединённая запись', kk: 'Біріктірілген жазба', en: 'A joined record' },
  'rights.file.cases': { ru: 'Обращения', kk: 'Жолданымдар', en: 'Appeals' },
  'rights.file.results': { ru: 'Результат', kk: 'Нәтижесі', en: 'Result' },
  'rights.file.others': { ru: 'Других заявителей', kk: 'Басқа өтініш берушілер', en: 'Other applicants' },
  'rights.file.notTheirs': {
    ru: 'Человек назван в обращении другого заявителя; слова другого здесь не приводятся.',
    kk: 'Адам басқа өтініш берушінің жолданымында аталған; басқаның сөздері мұнда келтірілмейді.',
    en: 'The person is named in another’s appeal; the other’s words are not given here.',
  },
  'rights.file.attachment': { ru: 'Вложение', kk: 'Тіркеме', en: 'Attachment' },
  'rights.file.reception': { ru: 'Личный приём', kk: 'Жеке қабылдау', en: 'Personal reception' },
  'rights.file.looks': {
    ru: 'Кто смотрел данные и когда',
    kk: 'Деректерді кім және қашан қарады',
    en: 'Who looked at the data, and when',
  },
  'error.TOO_MUCH_FOR_ONE_FILE': {
    ru: 'Вложений слишком много для одного файла. Соберите данные без вложений, а файлы сохраните по одному из дел.',
    kk: 'Тіркемелер бір файлға тым көп. Деректерді тіркемелерсіз жинап, файлдарды істерден бір-бірлеп сақтаңыз.',
    en: 'There are too many attachments for one file. Make it without them and save the files one by one from the cases.',
  },
  'event.PERSON_FILE_MADE': {
    ru: 'Данные человека выданы файлом',
    kk: 'Адамның деректері файлмен берілді',
    en: 'A person’s data made into a file',
  },
  'event.encrypted': { ru: 'зашифровано', kk: 'шифрланған', en: 'encrypted' },
} as const satisfies Messages;
