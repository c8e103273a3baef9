import type { Messages } from '../message';

/** Back-ups: the settings' tab, Today's warning, refusals, the command line. */
export const backupMessages = {
  'settings.tab.backup': { ru: 'Резервные копии', kk: 'Сақтық көшірмелер', en: 'Back-ups' },
  'desktop.folder': {
    ru: 'Папка для резервных копий',
    kk: 'Сақтық көшірмелер қалтасы',
    en: 'Folder for back-ups',
  },
  'backup.what': {
    ru: 'Копия делается, пока вы работаете, шифруется для листа восстановления и после записи открывается для проверки. Держите её на другом диске или на флешке: сломанный диск забирает и базу, и копии рядом с ней.',
    kk: 'Көшірме сіз жұмыс істеп жатқанда жасалады, қалпына келтіру парағына арнап шифрланады және жазылған соң ашылып тексеріледі. Оны басқа дискіде немесе флешкада ұстаңыз: бұзылған диск дерекқорды да, жанындағы көшірмелерді де алып кетеді.',
    en: 'A back-up is made while you work, encrypted to the recovery sheet, and opened again after writing. Keep it on another disk or a USB drive: a broken disk takes the base and the copies beside it.',
  },
  'backup.postgres': {
    ru: 'База этой приёмной в PostgreSQL. Её копии делает pg_dump: спросите того, кто ведёт сервер.',
    kk: 'Бұл қабылдаудың дерекқоры PostgreSQL-де. Оның көшірмелерін pg_dump жасайды: серверді жүргізетін адамнан сұраңыз.',
    en: 'This office’s base is in PostgreSQL. pg_dump makes its back-ups: ask whoever runs the server.',
  },
  'backup.settings': { ru: 'Куда и когда', kk: 'Қайда және қашан', en: 'Where and when' },
  'backup.folder': { ru: 'Папка', kk: 'Қалта', en: 'Folder' },
  'backup.folder.note': {
    ru: 'Полный путь, например E:\\Копии или /media/usb.',
    kk: 'Толық жол, мысалы E:\\Көшірмелер немесе /media/usb.',
    en: 'A whole path, such as E:\\Backups or /media/usb.',
  },
  'backup.folder.choose': { ru: 'Выбрать…', kk: 'Таңдау…', en: 'Choose…' },
  'backup.dailyAt': { ru: 'Каждый день после', kk: 'Күн сайын мына уақыттан кейін', en: 'Every day after' },
  'backup.dailyAt.note': {
    ru: 'ЧЧ:ММ; пусто: не делать. Пропущенная копия делается при включении.',
    kk: 'СС:ММ; бос болса, жасалмайды. Өткізіп алынған көшірме қосылғанда жасалады.',
    en: 'HH:MM; empty: none. A missed one is made when the program runs again.',
  },
  'backup.dailyAt.wrong': {
    ru: 'Введите время как 18:30.',
    kk: 'Уақытты 18:30 түрінде енгізіңіз.',
    en: 'Enter a time such as 18:30.',
  },
  'backup.atQuit': {
    ru: 'И при выходе из программы',
    kk: 'Бағдарламадан шыққанда да',
    en: 'And when the program closes',
  },
  'backup.warnDays': {
    ru: 'Предупреждать, если копии больше дней',
    kk: 'Көшірме мынанша күннен ескі болса, ескерту',
    en: 'Warn when the newest is older than, days',
  },
  'backup.recipients': {
    ru: 'Кто ещё может открыть',
    kk: 'Тағы кім аша алады',
    en: 'Who else can open them',
  },
  'backup.recipients.note': {
    ru: 'Получатели age1…, по одному в строке; обычно пусто.',
    kk: 'age1… алушылары, әр жолда бір-бірден; әдетте бос.',
    en: 'Recipients age1…, one a line; usually empty.',
  },
  'backup.now': { ru: 'Сделать копию сейчас', kk: 'Көшірмені қазір жасау', en: 'Back up now' },
  'backup.making': {
    ru: 'Копия делается и проверяется…',
    kk: 'Көшірме жасалып, тексерілуде…',
    en: 'Making and checking the back-up…',
  },
  'backup.made': {
    ru: 'Копия сделана и проверена: {{name}}',
    kk: 'Көшірме жасалып, тексерілді: {{name}}',
    en: 'The back-up is made and checked: {{name}}',
  },
  'backup.list': { ru: 'Сделанные копии', kk: 'Жасалған көшірмелер', en: 'Back-ups made' },
  'backup.list.empty': {
    ru: 'Копий ещё нет. Выберите папку и сделайте первую.',
    kk: 'Көшірмелер әлі жоқ. Қалта таңдап, біріншісін жасаңыз.',
    en: 'None yet. Choose a folder and make the first.',
  },
  'backup.column.madeAt': { ru: 'Когда', kk: 'Қашан', en: 'When' },
  'backup.column.name': { ru: 'Файл', kk: 'Файл', en: 'File' },
  'backup.column.cases': { ru: 'Дел', kk: 'Іс', en: 'Cases' },
  'backup.column.state': { ru: 'Состояние', kk: 'Күйі', en: 'State' },
  'backup.verified': { ru: 'проверена', kk: 'тексерілген', en: 'checked' },
  'backup.absent': { ru: 'файла сейчас не видно', kk: 'файл қазір көрінбейді', en: 'not in sight now' },
  'backup.rotation': {
    ru: 'Остаются копии последних 7 дней, 4 недель и 12 месяцев; лишние удаляются, самая новая никогда.',
    kk: 'Соңғы 7 күннің, 4 аптаның және 12 айдың көшірмелері қалады; артығы жойылады, ең жаңасы ешқашан жойылмайды.',
    en: 'The last 7 days, 4 weeks and 12 months keep a copy each; others are removed, the newest never.',
  },
  'backup.failed': {
    ru: 'Последняя копия по расписанию ({{date}}) не вышла.',
    kk: 'Кесте бойынша соңғы көшірме ({{date}}) жасалмады.',
    en: 'The last scheduled back-up ({{date}}) failed.',
  },
  'backup.restore.title': {
    ru: 'Как вернуться к копии',
    kk: 'Көшірмеге қалай оралуға болады',
    en: 'How to go back',
  },
  'backup.restore.text': {
    ru: 'Закройте программу. В командной строке: reception restore --data ПАПКА --file КОПИЯ.age; ключ с листа восстановления вставьте первой строкой. В пустую папку копия ложится сразу. Если там есть база, программа сначала скажет, сколько дел и событий пропадёт; с --over она сохранит прежнюю базу рядом и заменит её. Копию открывает и обычная программа age.',
    kk: 'Бағдарламаны жабыңыз. Командалық жолда: reception restore --data ҚАЛТА --file КӨШІРМЕ.age; қалпына келтіру парағындағы кілтті бірінші жолға қойыңыз. Бос қалтаға көшірме бірден түседі. Онда дерекқор болса, бағдарлама алдымен қанша іс пен оқиға жоғалатынын айтады; --over болса, бұрынғы дерекқорды жанында сақтап, орнын ауыстырады. Көшірмені кәдімгі age бағдарламасы да ашады.',
    en: 'Close the program. On the command line: reception restore --data FOLDER --file BACKUP.age, with the key of the recovery sheet as the first line of input. Into an empty folder it goes at once. Where a base is, the program first says how many cases and events would be lost; with --over it keeps the former base beside and replaces it. The standard program age opens the file too.',
  },
  'backup.warn.none': {
    ru: 'Резервных копий ещё нет: сломанный диск заберёт всё.',
    kk: 'Сақтық көшірмелер әлі жоқ: диск бұзылса, бәрі жоғалады.',
    en: 'There is no back-up yet: a broken disk would take everything.',
  },
  'backup.warn.old': {
    ru: {
      one: 'Самой новой резервной копии {{count}} день.',
      few: 'Самой новой резервной копии {{count}} дня.',
      many: 'Самой новой резервной копии {{count}} дней.',
      other: 'Самой новой резервной копии {{count}} дня.',
    },
    kk: {
      one: 'Ең жаңа сақтық көшірме {{count}} күн бұрын жасалған.',
      other: 'Ең жаңа сақтық көшірме {{count}} күн бұрын жасалған.',
    },
    en: {
      one: 'The newest back-up is {{count}} day old.',
      other: 'The newest back-up is {{count}} days old.',
    },
  },
  'backup.warn.go': { ru: 'К резервным копиям', kk: 'Сақтық көшірмелерге', en: 'Go to back-ups' },
  'restore.preview': {
    ru: 'В папке есть база. После копии от {{madeAt}} в ней появилось: дел {{cases}}, событий журнала {{events}}. Этого в копии нет.',
    kk: 'Қалтада дерекқор бар. {{madeAt}} көшірмесінен кейін онда пайда болғаны: іс — {{cases}}, журнал оқиғасы — {{events}}. Көшірмеде бұлар жоқ.',
    en: 'The folder holds a base. Since the back-up of {{madeAt}} it gained: cases {{cases}}, journal events {{events}}. The back-up lacks them.',
  },
  'restore.preview.unreadable': {
    ru: 'В папке есть база, но она не читается: что появилось в ней после копии от {{madeAt}}, не видно.',
    kk: 'Қалтада дерекқор бар, бірақ оқылмайды: {{madeAt}} көшірмесінен кейін не пайда болғаны көрінбейді.',
    en: 'The folder holds a base that cannot be read: what it gained since the back-up of {{madeAt}} cannot be seen.',
  },
  'restore.comingBack': {
    ru: {
      one: 'Вернётся {{count}} дело, уничтоженное по акту после этой копии: {{cases}}. Составьте акт и исполните его снова.',
      few: 'Вернутся {{count}} дела, уничтоженные по актам после этой копии: {{cases}}. Составьте акты и исполните их снова.',
      many: 'Вернётся {{count}} дел, уничтоженных по актам после этой копии: {{cases}}. Составьте акты и исполните их снова.',
      other:
        'Вернётся {{count}} дела, уничтоженных по актам после этой копии: {{cases}}. Составьте акты и исполните их снова.',
    },
    kk: {
      one: 'Осы көшірмеден кейін акті бойынша жойылған {{count}} іс қайта оралады: {{cases}}. Актіні жасап, қайта орындаңыз.',
      other:
        'Осы көшірмеден кейін актілер бойынша жойылған {{count}} іс қайта оралады: {{cases}}. Актілерді жасап, қайта орындаңыз.',
    },
    en: {
      one: '{{count}} case that an act destroyed after this back-up comes back: {{cases}}. Draw the act up and carry it out again.',
      other:
        '{{count}} cases that acts destroyed after this back-up come back: {{cases}}. Draw the acts up and carry them out again.',
    },
  },
  'error.BASE_EXISTS': {
    ru: 'В этой папке уже есть база; ничего не изменено. Чтобы заменить её (дел пропадёт: {{cases}}, событий: {{events}}), повторите с --over: прежняя база останется рядом.',
    kk: 'Бұл қалтада дерекқор бар; ештеңе өзгерген жоқ. Оны ауыстыру үшін (жоғалатын іс: {{cases}}, оқиға: {{events}}) --over қосып қайталаңыз: бұрынғы дерекқор жанында қалады.',
    en: 'This folder already holds a base; nothing was changed. To replace it (cases lost: {{cases}}, events: {{events}}) repeat with --over: the former base stays beside.',
  },
  'error.BACKUP_DAMAGED': {
    ru: 'Файл копии повреждён или это не резервная копия. Ничего не изменено. Возьмите другую копию.',
    kk: 'Көшірме файлы бүлінген немесе бұл сақтық көшірме емес. Ештеңе өзгерген жоқ. Басқа көшірмені алыңыз.',
    en: 'The file is damaged or is no back-up. Nothing was changed. Take another one.',
  },
  'error.NOT_ON_POSTGRES': {
    ru: 'База в PostgreSQL: её копии делает pg_dump, а не программа. Спросите того, кто ведёт сервер.',
    kk: 'Дерекқор PostgreSQL-де: оның көшірмелерін бағдарлама емес, pg_dump жасайды. Серверді жүргізетін адамнан сұраңыз.',
    en: 'The base is in PostgreSQL: pg_dump makes its back-ups, not this program. Ask whoever runs the server.',
  },
  'error.NO_RECIPIENT': {
    ru: 'Копию некому было бы открыть. Сначала сделайте лист восстановления.',
    kk: 'Көшірмені ашатын ешкім болмас еді. Алдымен қалпына келтіру парағын жасаңыз.',
    en: 'Nobody could open the back-up. Make the recovery sheet first.',
  },
  'error.NO_FOLDER': {
    ru: 'Папка для копий не выбрана. Укажите её и сохраните.',
    kk: 'Көшірмелер қалтасы таңдалмаған. Оны көрсетіп, сақтаңыз.',
    en: 'No folder is chosen for back-ups. Enter one and save.',
  },
  'error.FOLDER_MISSING': {
    ru: 'Этой папки нет. Если она на флешке, вставьте её; иначе выберите другую.',
    kk: 'Бұл қалта жоқ. Ол флешкада болса, флешканы салыңыз; әйтпесе басқасын таңдаңыз.',
    en: 'There is no such folder. If it is on a USB drive, plug it in; otherwise choose another.',
  },
  'error.FOLDER_UNFIT': {
    ru: 'Эта папка не годится: нужен полный путь, и не внутри папки данных. Выберите другой диск.',
    kk: 'Бұл қалта жарамайды: толық жол керек әрі деректер қалтасының ішінде болмауы тиіс. Басқа дискіні таңдаңыз.',
    en: 'This folder will not do: it takes a whole path outside the data folder. Choose another disk.',
  },
  'error.BAD_RECIPIENT': {
    ru: '«{{recipient}}» не получатель age. Он начинается с age1; скопируйте его целиком.',
    kk: '«{{recipient}}» — age алушысы емес. Ол age1-ден басталады; оны толық көшіріңіз.',
    en: '“{{recipient}}” is no age recipient. It begins with age1; copy the whole of it.',
  },
  'error.BACKUP_FAILED': {
    ru: 'Копия не вышла из-за неожиданной ошибки. Сделайте её вручную; если не поможет, обратитесь за помощью.',
    kk: 'Күтпеген қатеден көшірме жасалмады. Оны қолмен жасап көріңіз; көмектеспесе, көмек сұраңыз.',
    en: 'The back-up failed for an unexpected reason. Make one by hand; if that does not help, ask for help.',
  },
} as const satisfies Messages;
