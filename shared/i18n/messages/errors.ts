import type { Messages } from '../message';

/** What a refusal of the core means and what to do: `error.<CODE>`, parameters are the data of the refusal. */
export const errorsMessages = {
  'error.unknown': {
    ru: 'Не получилось: неожиданная ошибка ({{code}}). Набранное не потеряно. Повторите; если не поможет, перезапустите программу.',
    kk: 'Орындалмады: күтпеген қате ({{code}}). Терілген мәтін жоғалған жоқ. Қайталап көріңіз; көмектеспесе, бағдарламаны қайта іске қосыңыз.',
    en: 'It did not work: an unexpected fault ({{code}}). Nothing typed is lost. Try again; if that does not help, restart the program.',
  },
  'error.unknownWithId': {
    ru: 'Не получилось: неожиданная ошибка. Набранное не потеряно. Повторите; если не поможет, назовите поддержке номер {{requestId}}.',
    kk: 'Орындалмады: күтпеген қате. Терілген мәтін жоғалған жоқ. Қайталап көріңіз; көмектеспесе, қолдау қызметіне {{requestId}} нөмірін айтыңыз.',
    en: 'It did not work: an unexpected fault. Nothing typed is lost. Try again; if that does not help, tell support the number {{requestId}}.',
  },
  'error.NETWORK': {
    ru: 'Нет связи с сервером приёмной. Проверьте, что он включён и сеть работает, и повторите. Набранное не потеряно.',
    kk: 'Қабылдау серверімен байланыс жоқ. Оның қосулы екенін және желінің жұмысын тексеріп, қайталаңыз. Терілген мәтін жоғалған жоқ.',
    en: 'The office server does not answer. Check that it is on and the network works, then try again. Nothing typed is lost.',
  },
  'error.BAD_REQUEST': {
    ru: 'Программа не приняла введённое: проверьте отмеченные поля.',
    kk: 'Бағдарлама енгізілгенді қабылдамады: белгіленген өрістерді тексеріңіз.',
    en: 'The program did not accept what was entered: check the marked fields.',
  },
  'error.UNAUTHORIZED': {
    ru: 'Сеанс закончился. Войдите снова: набранное сохранено.',
    kk: 'Сеанс аяқталды. Қайта кіріңіз: терілген мәтін сақталды.',
    en: 'The session has ended. Sign in again: what you typed is kept.',
  },
  'error.LOCKED': {
    ru: 'Программа заблокирована. Войдите снова: набранное сохранено.',
    kk: 'Бағдарлама бұғатталған. Қайта кіріңіз: терілген мәтін сақталды.',
    en: 'The program is locked. Sign in again: what you typed is kept.',
  },
  'error.FORBIDDEN': {
    ru: 'Вашей роли это не разрешено. Попросите руководителя приёмной.',
    kk: 'Сіздің рөліңізге бұған рұқсат жоқ. Қоғамдық қабылдау жетекшісіне айтыңыз.',
    en: 'Your role does not allow this. Ask the head of office.',
  },
  'error.NOT_FOUND': {
    ru: 'Этой записи нет или она вам не видна. Вернитесь к списку и обновите его.',
    kk: 'Бұл жазба жоқ немесе сізге көрінбейді. Тізімге оралып, оны жаңартыңыз.',
    en: 'There is no such record, or it is not visible to you. Go back to the list and refresh it.',
  },
  'error.STALE': {
    ru: 'Запись уже изменил кто-то другой. Посмотрите новое состояние и повторите, если ещё нужно.',
    kk: 'Жазбаны басқа біреу өзгертіп қойған. Жаңа күйін қарап, қажет болса, қайталаңыз.',
    en: 'Someone else has changed this record. Look at its new state and repeat if still needed.',
  },
  'error.WRONG_PASSWORD': {
    ru: 'Логин или пароль не подходит. Проверьте раскладку и Caps Lock и введите ещё раз.',
    kk: 'Логин немесе құпиясөз дұрыс емес. Пернетақта тілі мен Caps Lock күйін тексеріп, қайта енгізіңіз.',
    en: 'The login or the password does not fit. Check the keyboard layout and Caps Lock, then try again.',
  },
  'error.NO_OFFICE': {
    ru: 'Здесь ещё нет приёмной. Создайте её.',
    kk: 'Мұнда әлі қабылдау жоқ. Оны құрыңыз.',
    en: 'There is no office here yet. Create one.',
  },
  'error.OFFICE_EXISTS': {
    ru: 'В этой базе приёмная уже есть. Войдите в неё, или выберите другую папку данных.',
    kk: 'Бұл дерекқорда қабылдау бар. Соған кіріңіз немесе басқа деректер қалтасын таңдаңыз.',
    en: 'This base already holds an office. Sign in to it, or choose another data folder.',
  },
  'error.UNKNOWN_TERRITORY': {
    ru: 'Такой территории в справочнике нет. Выберите её из списка.',
    kk: 'Анықтамалықта мұндай аумақ жоқ. Оны тізімнен таңдаңыз.',
    en: 'The directory has no such territory. Choose it from the list.',
  },
  'error.UNKNOWN_TOPIC': {
    ru: 'Темы «{{code}}» в классификаторе нет. Выберите её из списка.',
    kk: 'Жіктеуіште «{{code}}» тақырыбы жоқ. Оны тізімнен таңдаңыз.',
    en: 'The classifier has no topic “{{code}}”. Choose it from the list.',
  },
  'error.SAME_EXECUTOR': {
    ru: 'Это тот же исполнитель. Выберите другого.',
    kk: 'Бұл сол орындаушының өзі. Басқасын таңдаңыз.',
    en: 'This is the same executor. Choose another.',
  },
  'error.UNKNOWN_EXECUTOR': {
    ru: 'Этого исполнителя нет, или он не принимает дел. Выберите другого.',
    kk: 'Мұндай орындаушы жоқ немесе ол іс қабылдамайды. Басқасын таңдаңыз.',
    en: 'There is no such executor, or they take no cases. Choose another.',
  },
  'error.APPLICANT_MISSING': {
    ru: 'Укажите фамилию заявителя, или отметьте обращение анонимным.',
    kk: 'Өтініш берушінің тегін көрсетіңіз немесе жолданымды анонимді деп белгілеңіз.',
    en: 'Enter the applicant’s surname, or mark the appeal anonymous.',
  },
  'error.MISMATCH': {
    ru: 'Сведения не сходятся: проверьте, один ли это человек. Если уверены, подтвердите.',
    kk: 'Мәліметтер сәйкес келмейді: бұл бір адам ба, тексеріңіз. Сенімді болсаңыз, растаңыз.',
    en: 'The details disagree: check that this is one person. If you are sure, confirm.',
  },
  'error.IN_HOUSEHOLD': {
    ru: 'Этот человек уже записан в другую семью. Сначала выведите его оттуда.',
    kk: 'Бұл адам басқа отбасына жазылған. Алдымен сол жерден шығарыңыз.',
    en: 'This person belongs to another household. Take them out of it first.',
  },
  'error.HOUSEHOLD_FULL': {
    ru: 'В семье не больше {{most}} человек.',
    kk: 'Отбасында {{most}} адамнан артық болмайды.',
    en: 'A household has at most {{most}} people.',
  },
  'error.SAME_PERSON': {
    ru: 'Это одна и та же запись. Выберите другую.',
    kk: 'Бұл бір жазба. Басқасын таңдаңыз.',
    en: 'This is the same record. Choose another.',
  },
  'error.ALREADY_UNDONE': {
    ru: 'Эти записи уже разъединены. Обновите страницу.',
    kk: 'Бұл жазбалар ажыратылып қойған. Бетті жаңартыңыз.',
    en: 'These records are parted already. Refresh the page.',
  },
  'error.LATER_MERGE': {
    ru: 'После этого соединения было другое. Сначала отмените его.',
    kk: 'Бұдан кейін тағы біріктіру болған. Алдымен соны болдырмаңыз.',
    en: 'There was a later merge. Undo that one first.',
  },
  'error.REASON_MISSING': {
    ru: 'Напишите, почему ставите эту пометку.',
    kk: 'Бұл белгіні не үшін қойып отырғаныңызды жазыңыз.',
    en: 'Say why you set this flag.',
  },
  'error.UNKNOWN_APPLICANT': {
    ru: 'Этого человека в базе нет. Найдите его снова или введите как нового.',
    kk: 'Бұл адам дерекқорда жоқ. Қайта іздеңіз немесе жаңа адам ретінде енгізіңіз.',
    en: 'This person is not in the base. Find them again or enter them as new.',
  },
  'error.APPLICANT_CHANGED': {
    ru: 'Сведения об этом человеке изменили, пока вы печатали. Выберите его снова и проверьте данные.',
    kk: 'Сіз теріп жатқанда бұл адам туралы мәлімет өзгертілді. Оны қайта таңдап, деректерді тексеріңіз.',
    en: 'This person’s details were changed while you typed. Choose them again and check the details.',
  },
  'error.SIGNATURES_MISSING': {
    ru: 'Укажите число подписей под коллективным обращением (от двух).',
    kk: 'Ұжымдық жолданымдағы қол қоюшылар санын көрсетіңіз (екіден бастап).',
    en: 'Enter how many signed the collective appeal (two or more).',
  },
  'error.BAD_IDENTITY_NUMBER': {
    ru: 'Номер не проходит проверку контрольной цифры. Сверьте его с документом или оставьте поле пустым.',
    kk: 'Нөмір бақылау саны бойынша тексеруден өтпеді. Құжатпен салыстырыңыз немесе өрісті бос қалдырыңыз.',
    en: 'The number fails its check digit. Compare it with the document, or leave the field empty.',
  },
  'error.DATE_IN_FUTURE': {
    ru: 'День поступления ещё не наступил. Укажите сегодняшний или прошедший день.',
    kk: 'Келіп түскен күн әлі туған жоқ. Бүгінгі немесе өткен күнді көрсетіңіз.',
    en: 'The day of arrival is in the future. Enter today or an earlier day.',
  },
  'error.DATE_IMPOSSIBLE': {
    ru: 'Такой даты быть не может. Проверьте день, месяц и год.',
    kk: 'Мұндай күн болуы мүмкін емес. Күнін, айын және жылын тексеріңіз.',
    en: 'That date is impossible. Check the day, the month and the year.',
  },
  'error.ALREADY_REGISTERED': {
    ru: 'Это обращение уже зарегистрировано: {{number}}.',
    kk: 'Бұл жолданым тіркелген: {{number}}.',
    en: 'This appeal is already registered: {{number}}.',
  },
  'error.DISK_FULL': {
    ru: 'На диске нет места, запись не сделана. Освободите место и повторите. Набранное не потеряно.',
    kk: 'Дискіде орын жоқ, жазба жасалмады. Орын босатып, қайталаңыз. Терілген мәтін жоғалған жоқ.',
    en: 'The disk is full, nothing was written. Free some space and try again. Nothing typed is lost.',
  },
  'error.READ_ONLY': {
    ru: 'В папку данных нельзя писать. Проверьте права на неё и не открыта ли она другой программой, и повторите.',
    kk: 'Деректер қалтасына жазуға болмайды. Оның рұқсаттарын және басқа бағдарламада ашық емесін тексеріп, қайталаңыз.',
    en: 'The data folder cannot be written to. Check its permissions and whether another program holds it, then try again.',
  },
  'error.WRONG_STATUS': {
    ru: 'Сейчас это сделать нельзя: состояние дела «{{status}}». Обновите страницу дела.',
    kk: 'Қазір мұны істеуге болмайды: істің күйі — «{{status}}». Іс бетін жаңартыңыз.',
    en: 'This cannot be done now: the case is “{{status}}”. Refresh its page.',
  },
  'error.RESULT_MISSING': {
    ru: 'Без результата вопросов: {{questions}}. Укажите результат по каждому, потом закройте дело.',
    kk: 'Нәтижесі жоқ мәселелер: {{questions}}. Әрқайсысының нәтижесін көрсетіп, содан кейін істі жабыңыз.',
    en: 'Questions without a result: {{questions}}. Set a result for each, then close the case.',
  },
  'error.WRONG_PERIOD': {
    ru: 'Конец периода раньше начала. Поменяйте даты.',
    kk: 'Кезеңнің соңы басынан бұрын. Күндерді ауыстырыңыз.',
    en: 'The period ends before it begins. Correct the dates.',
  },
  'error.LOGIN_TAKEN': {
    ru: 'Такой логин уже есть. Придумайте другой.',
    kk: 'Мұндай логин бар. Басқасын ойлап табыңыз.',
    en: 'This login is taken. Choose another.',
  },
  'error.UNKNOWN_TARGET': {
    ru: 'Правило указывает на исполнителя, которого нет. Исправьте отмеченную строку.',
    kk: 'Ереже жоқ орындаушыны көрсетіп тұр. Белгіленген жолды түзетіңіз.',
    en: 'A rule points to an executor who does not exist. Correct the marked row.',
  },
  'error.UNKNOWN_CONDITION': {
    ru: 'Правило указывает на тему или территорию, которой нет. Исправьте отмеченную строку.',
    kk: 'Ереже жоқ тақырыпты немесе аумақты көрсетіп тұр. Белгіленген жолды түзетіңіз.',
    en: 'A rule points to a topic or territory that does not exist. Correct the marked row.',
  },
  'error.FILE_UNKNOWN': {
    ru: 'Файл больше не доступен программе. Выберите его снова.',
    kk: 'Файл бағдарламаға енді қолжетімсіз. Оны қайта таңдаңыз.',
    en: 'The program no longer has this file. Choose it again.',
  },
  'error.FILE_UNREADABLE': {
    ru: 'Файл не читается. Закройте его в других программах или скопируйте на этот компьютер.',
    kk: 'Файл оқылмайды. Оны басқа бағдарламаларда жабыңыз немесе осы компьютерге көшіріңіз.',
    en: 'The file cannot be read. Close it in other programs or copy it to this computer.',
  },
  'error.FILE_TOO_LARGE': {
    ru: 'Файл слишком велик. Разделите его на части, например по годам.',
    kk: 'Файл тым үлкен. Оны бөліктерге, мысалы, жылдарға бөліңіз.',
    en: 'The file is too large. Split it, for instance by year.',
  },
  'error.LINE_TOO_LONG': {
    ru: 'Строка {{line}} слишком длинная: похоже, не закрыта кавычка. Исправьте файл; ничего не загружено.',
    kk: '{{line}}-жол тым ұзын: тырнақша жабылмаған сияқты. Файлды түзетіңіз; ештеңе жүктелген жоқ.',
    en: 'Line {{line}} is too long: a quotation mark seems unclosed. Correct the file; nothing was imported.',
  },
  'error.MALFORMED_CSV': {
    ru: 'CSV испорчен в строке {{line}}: проверьте кавычки и разделители. Ничего не загружено.',
    kk: 'CSV файлының {{line}}-жолы бұзылған: тырнақшалар мен бөлгіштерді тексеріңіз. Ештеңе жүктелген жоқ.',
    en: 'The CSV is broken at line {{line}}: check quotes and separators. Nothing was imported.',
  },
  'error.MALFORMED_XLSX': {
    ru: 'Это не исправная книга XLSX. Откройте её в редакторе таблиц и сохраните заново.',
    kk: 'Бұл жарамды XLSX кітабы емес. Оны кесте редакторында ашып, қайта сақтаңыз.',
    en: 'This is not a sound XLSX workbook. Open it in a spreadsheet program and save it again.',
  },
  'error.ZIP_BOMB': {
    ru: 'Книга при распаковке становится непомерно большой и не открыта ради безопасности. Сохраните данные в CSV.',
    kk: 'Кітап ашылғанда шамадан тыс үлкейеді, сондықтан қауіпсіздік үшін ашылмады. Деректерді CSV түрінде сақтаңыз.',
    en: 'The workbook unpacks to an enormous size and was not opened, for safety. Save the data as CSV.',
  },
  'error.WRONG_ENCODING': {
    ru: 'Кодировка не та: строка {{line}} не читается. Выберите UTF-8 или windows-1251 в настройке загрузки.',
    kk: 'Кодтау дұрыс емес: {{line}}-жол оқылмайды. Жүктеу баптауынан UTF-8 немесе windows-1251 таңдаңыз.',
    en: 'Wrong encoding: line {{line}} cannot be read. Choose UTF-8 or windows-1251 in the mapping.',
  },
  'error.COLUMN_MISSING': {
    ru: 'В файле нет столбцов: {{columns}}. Проверьте первую строку или выберите другую настройку загрузки.',
    kk: 'Файлда мына бағандар жоқ: {{columns}}. Бірінші жолды тексеріңіз немесе басқа жүктеу баптауын таңдаңыз.',
    en: 'The file lacks columns: {{columns}}. Check its first row or choose another mapping.',
  },
  'error.EMPTY_FILE': {
    ru: 'В файле нет строк с данными.',
    kk: 'Файлда деректер жолдары жоқ.',
    en: 'The file has no rows of data.',
  },
  'error.NOT_ON_DESKTOP': {
    ru: 'Это умеет только программа на компьютере, не браузер.',
    kk: 'Мұны тек компьютердегі бағдарлама жасай алады, браузер емес.',
    en: 'Only the desktop program can do this, not a browser.',
  },
  'error.PAYLOAD_TOO_LARGE': {
    ru: 'Слишком большой объём данных. Сократите текст или разделите файл.',
    kk: 'Деректер көлемі тым үлкен. Мәтінді қысқартыңыз немесе файлды бөліңіз.',
    en: 'Too much data at once. Shorten the text or split the file.',
  },
} as const satisfies Messages;
