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
  'rights.erase': { ru: 'Стереть человека', kk: 'Адамды өшіру', en: 'Erase the person' },
  'rights.erase.dialog': {
    ru: 'Стереть всё, что указывает на человека',
    kk: 'Адамды көрсететіннің бәрін өшіру',
    en: 'Erase everything that tells the person',
  },
  'rights.erase.text': {
    ru: 'Имена, контакты, тексты, заметки, согласия и файлы будут стёрты; вернуть их нельзя. Числа для отчётов и записи журнала без имён останутся. Резервные копии, сделанные раньше, ещё содержат этого человека, пока их не сменят новые.',
    kk: 'Аттары, байланыстары, мәтіндері, жазбалары, келісімдері мен файлдары өшіріледі; оларды қайтару мүмкін емес. Есептерге керек сандар мен журналдың атсыз жазбалары қалады. Бұрын жасалған сақтық көшірмелерде бұл адам жаңалары алмастырғанша әлі бар.',
    en: 'Names, contacts, texts, notes, consents and files will be erased and cannot be brought back. Figures for reports and journal entries without names stay. Back-ups made earlier still hold this person until newer ones replace them.',
  },
  'rights.erase.case': { ru: 'Дело', kk: 'Іс', en: 'Case' },
  'rights.erase.fate': { ru: 'Что с ним будет', kk: 'Ол не болады', en: 'What becomes of it' },
  'rights.fate.destroyed': { ru: 'будет уничтожено', kk: 'жойылады', en: 'will be destroyed' },
  'rights.fate.left': {
    ru: 'останется другим заявителям, без этого человека',
    kk: 'басқа өтініш берушілерде осы адамсыз қалады',
    en: 'stays with the other applicants, without this person',
  },
  'code.erasureBlock.open': { ru: 'не закрыто', kk: 'жабылмаған', en: 'not closed' },
  'code.erasureBlock.held': { ru: 'удержано', kk: 'ұсталған', en: 'held' },
  'code.erasureBlock.in-act': { ru: 'в акте', kk: 'актіде', en: 'in an act' },
  'rights.erase.keepUntil': {
    ru: 'хранить до {{date}}',
    kk: '{{date}} дейін сақтау керек',
    en: 'to be kept until {{date}}',
  },
  'rights.erase.blocked': {
    ru: 'Сейчас стереть нельзя: обязанность хранить сильнее просьбы стереть. Закройте дело, снимите удержание или дождитесь акта.',
    kk: 'Қазір өшіруге болмайды: сақтау міндеті өшіру өтінішінен жоғары. Істі жабыңыз, ұстауды алыңыз немесе актіні күтіңіз.',
    en: 'It cannot be erased now: a duty to keep overrides the wish to be erased. Close the case, release the hold or wait for the act.',
  },
  'rights.erase.counts': {
    ru: 'Файлов уйдёт: {{gone}}; согласий: {{consents}}. Файлов в общих делах останется: {{stay}} — посмотрите их сами: закрасить скан программа не может.',
    kk: 'Жойылатын файл: {{gone}}; келісім: {{consents}}. Ортақ істерде қалатын файл: {{stay}} — оларды өзіңіз қараңыз: бағдарлама сканды бояй алмайды.',
    en: 'Files that go: {{gone}}; consents: {{consents}}. Files that stay in shared cases: {{stay}}. Look at them yourself: the program cannot mask a scan.',
  },
  'rights.erase.basis': {
    ru: 'Основание (печатается в акте, без имён)',
    kk: 'Негізі (актіде басылады, атсыз)',
    en: 'Basis (printed on the act, without names)',
  },
  'rights.erase.basis.missing': {
    ru: 'Укажите документ: заявление, решение, отзыв согласия.',
    kk: 'Құжатты көрсетіңіз: өтініш, шешім, келісімді қайтарып алу.',
    en: 'Name the document: a request, a decision, a revoked consent.',
  },
  'rights.erase.despiteTerm': {
    ru: 'Срок хранения ещё идёт; основание позволяет стереть раньше',
    kk: 'Сақтау мерзімі әлі жүріп жатыр; негіз ертерек өшіруге мүмкіндік береді',
    en: 'The term of keeping still runs; the basis allows erasing earlier',
  },
  'rights.erase.despiteTerm.missing': {
    ru: 'Без этой отметки дела со сроком не стирают.',
    kk: 'Бұл белгісіз мерзімі бар істер өшірілмейді.',
    en: 'Cases whose term runs are not erased without it.',
  },
  'rights.erase.confirm': {
    ru: 'Для подтверждения наберите номер {{number}}',
    kk: 'Растау үшін {{number}} нөмірін теріңіз',
    en: 'To confirm, type the number {{number}}',
  },
  'rights.erase.confirm.wrong': {
    ru: 'Номер набран не так.',
    kk: 'Нөмір дұрыс терілмеді.',
    en: 'The number is not typed right.',
  },
  'rights.erase.done': {
    ru: 'Человек стёрт. Дел уничтожено: {{destroyed}}, осталось без него: {{left}}.',
    kk: 'Адам өшірілді. Жойылған іс: {{destroyed}}, онсыз қалғаны: {{left}}.',
    en: 'The person is erased. Cases destroyed: {{destroyed}}, left without them: {{left}}.',
  },
  'rights.returned': {
    ru: {
      one: '{{count}} стёртый человек вернулся вместе с резервной копией. Сотрите его снова.',
      few: '{{count}} стёртых человека вернулись вместе с резервной копией. Сотрите их снова.',
      many: '{{count}} стёртых человек вернулись вместе с резервной копией. Сотрите их снова.',
      other: '{{count}} стёртого человека вернулись вместе с резервной копией. Сотрите их снова.',
    },
    kk: {
      one: '{{count}} өшірілген адам сақтық көшірмемен қайтып келді. Оны қайта өшіріңіз.',
      other: '{{count}} өшірілген адам сақтық көшірмемен қайтып келді. Оларды қайта өшіріңіз.',
    },
    en: {
      one: '{{count}} erased person came back with a back-up. Erase them again.',
      other: '{{count}} erased people came back with a back-up. Erase them again.',
    },
  },
  'rights.returned.erase': {
    ru: 'Стереть снова (стёрт {{date}})',
    kk: 'Қайта өшіру ({{date}} өшірілген)',
    en: 'Erase again (erased on {{date}})',
  },
  'error.WRONG_CONFIRMATION': {
    ru: 'Номер для подтверждения не совпал. Ничего не стёрто.',
    kk: 'Растау нөмірі сәйкес келмеді. Ештеңе өшірілген жоқ.',
    en: 'The number typed does not match. Nothing was erased.',
  },
  'error.ERASURE_BLOCKED': {
    ru: 'Дело {{number}} не даёт стереть человека: оно не закрыто, удержано или в акте. Ничего не стёрто.',
    kk: '{{number}} ісі адамды өшіруге мүмкіндік бермейді: ол жабылмаған, ұсталған немесе актіде. Ештеңе өшірілген жоқ.',
    en: 'Case {{number}} stands in the way: it is open, held or in an act. Nothing was erased.',
  },
  'error.TERM_RUNS': {
    ru: 'Срок хранения дела {{number}} ещё идёт. Подтвердите, что основание позволяет стереть раньше.',
    kk: '{{number}} ісінің сақтау мерзімі әлі жүріп жатыр. Негіз ертерек өшіруге мүмкіндік беретінін растаңыз.',
    en: 'The term of case {{number}} still runs. Confirm that the basis allows erasing earlier.',
  },
  'event.PERSON_ERASED': { ru: 'Человек стёрт', kk: 'Адам өшірілді', en: 'Person erased' },
  'event.PERSON_LEFT_CASE': {
    ru: 'Человек убран из дела',
    kk: 'Адам істен алынды',
    en: 'Person taken out of the case',
  },
} as const satisfies Messages;
