import type { Messages } from '../message';

/** The centre: packages of offices, their report, what stands out. */
export const centreMessages = {
  'centre.title': { ru: 'Центр: {{quarter}}', kk: 'Орталық: {{quarter}}', en: 'Centre: {{quarter}}' },
  'centre.nav': { ru: 'Центр', kk: 'Орталық', en: 'Centre' },
  'centre.offices': { ru: 'Приёмные', kk: 'Қабылдаулар', en: 'Offices' },
  'centre.offices.none': {
    ru: 'Здесь появятся приёмные, которые присылают пакеты. Сначала примите файл ключа приёмной и сверьте его цифры по телефону.',
    kk: 'Мұнда топтама жіберетін қабылдаулар пайда болады. Алдымен қабылдаудың кілт файлын алып, цифрларын телефонмен салыстырыңыз.',
    en: 'Offices that send packages will stand here. First take an office’s key file and compare its digits over the telephone.',
  },
  'centre.take': { ru: 'Принять файлы', kk: 'Файлдарды қабылдау', en: 'Take files' },
  'centre.take.note': {
    ru: 'Пакеты и ключи приёмных: *.reception.json, *.reception-key.json. Файлы и папки можно перетащить сюда.',
    kk: 'Қабылдаулардың топтамалары мен кілттері: *.reception.json, *.reception-key.json. Файлдар мен қалталарды осында сүйреп әкелуге болады.',
    en: 'Packages and keys of offices: *.reception.json, *.reception-key.json. Files and folders can be dropped here.',
  },
  'centre.takeFolder': { ru: 'Принять папку', kk: 'Қалтаны қабылдау', en: 'Take a folder' },
  'centre.take.nothing': {
    ru: 'В папке нет ни пакетов, ни ключей приёмных.',
    kk: 'Қалтада қабылдаулардың топтамасы да, кілті де жоқ.',
    en: 'There are no packages and no keys of offices in the folder.',
  },
  'centre.taking.label': { ru: 'Файлы принимаются', kk: 'Файлдар қабылдануда', en: 'Taking the files' },
  'centre.taking': { ru: '{{done}} из {{of}}', kk: '{{of}} ішінен {{done}}', en: '{{done}} of {{of}}' },
  'centre.taking.stop': { ru: 'Остановить', kk: 'Тоқтату', en: 'Stop' },
  'centre.taken.package': {
    ru: '{{office}}: принят пакет, выпуск {{issue}}',
    kk: '{{office}}: топтама қабылданды, {{issue}}-шығарылым',
    en: '{{office}}: package taken, issue {{issue}}',
  },
  'centre.taken.key': {
    ru: '{{office}}: ключ принят',
    kk: '{{office}}: кілт қабылданды',
    en: '{{office}}: key taken',
  },
  'centre.trust': {
    ru: 'Сверьте по телефону с приёмной {{office}} эти цифры: {{fingerprint}}',
    kk: '{{office}} қабылдауымен телефон арқылы мына цифрларды салыстырыңыз: {{fingerprint}}',
    en: 'Compare these digits with the office {{office}} over the telephone: {{fingerprint}}',
  },
  'centre.trust.yes': {
    ru: 'Цифры совпали, принять',
    kk: 'Цифрлар сәйкес, қабылдау',
    en: 'The digits agree, take it',
  },
  'centre.column.office': { ru: 'Приёмная', kk: 'Қабылдау', en: 'Office' },
  'centre.column.state': { ru: 'Пакет', kk: 'Топтама', en: 'Package' },
  'centre.column.received': { ru: 'Обращений', kk: 'Жолданым', en: 'Appeals' },
  'centre.column.before': { ru: 'Кварталом раньше', kk: 'Алдыңғы тоқсан', en: 'Quarter before' },
  'centre.column.hidden': { ru: 'Скрыто', kk: 'Жасырылған', en: 'Hidden' },
  'centre.state.received': { ru: 'получен', kk: 'алынды', en: 'received' },
  'centre.state.reissued': { ru: 'переиздан', kk: 'қайта шығарылды', en: 're-issued' },
  'centre.state.late': { ru: 'получен поздно', kk: 'кеш алынды', en: 'came late' },
  'centre.state.awaited': { ru: 'ждём', kk: 'күтілуде', en: 'awaited' },
  'centre.state.missing': { ru: 'не прислан', kk: 'жіберілмеді', en: 'missing' },
  'centre.per1000': {
    ru: '{{number}} на 1000 жителей, место {{place}}',
    kk: '1000 тұрғынға {{number}}, {{place}}-орын',
    en: '{{number}} per 1,000 people, place {{place}}',
  },
  'centre.changes': {
    ru: '{{office}}: что изменил новый выпуск',
    kk: '{{office}}: жаңа шығарылым нені өзгертті',
    en: '{{office}}: what the new issue changed',
  },
  'centre.key': {
    ru: 'Ключ центра: приёмная вставляет его, когда сохраняет пакет',
    kk: 'Орталықтың кілті: қабылдау топтаманы сақтағанда осыны қояды',
    en: 'The centre’s key: an office pastes it when it saves its package',
  },
  'centre.key.show': {
    ru: 'Показать ключ центра',
    kk: 'Орталықтың кілтін көрсету',
    en: 'Show the centre’s key',
  },
  'error.NOT_AT_CENTRE': {
    ru: 'Это база центра: граждан здесь не принимают, обращений и исполнителей нет. Это делают в базе приёмной.',
    kk: 'Бұл — орталықтың дерекқоры: мұнда азаматтар қабылданбайды, жолданымдар мен орындаушылар жоқ. Ол қабылдаудың дерекқорында жасалады.',
    en: 'This is the base of a centre: citizens are not received here, there are no appeals and no executors. That is done in an office’s base.',
  },
  'error.PACKAGE_NOT_OURS': {
    ru: 'Файл зашифрован не для этого центра. Передайте приёмной ключ центра и попросите пакет заново.',
    kk: 'Файл бұл орталыққа арнап шифрланбаған. Қабылдауға орталықтың кілтін беріп, топтаманы қайта сұраңыз.',
    en: 'The file was not encrypted to this centre. Give the office the centre’s key and ask for the package anew.',
  },
  'centre.due': {
    ru: 'Ждём пакеты до {{date}}',
    kk: 'Топтамалар {{date}} дейін күтіледі',
    en: 'Packages are expected by {{date}}',
  },
  'centre.changed': {
    ru: {
      one: 'изменена {{count}} цифра',
      few: 'изменены {{count}} цифры',
      many: 'изменено {{count}} цифр',
      other: 'изменены {{count}} цифры',
    },
    kk: { one: '{{count}} сан өзгерді', other: '{{count}} сан өзгерді' },
    en: { one: '{{count}} figure changed', other: '{{count}} figures changed' },
  },
  'centre.report': { ru: 'Сводный отчёт', kk: 'Жиынтық есеп', en: 'Merged report' },
  'centre.print.whose': {
    ru: 'Центр: {{name}} ({{code}}), {{behind}}',
    kk: 'Орталық: {{name}} ({{code}}), {{behind}}',
    en: 'Centre: {{name}} ({{code}}), {{behind}}',
  },
  'centre.report.of': {
    ru: {
      one: 'по {{count}} приёмной',
      few: 'по {{count}} приёмным',
      many: 'по {{count}} приёмным',
      other: 'по {{count}} приёмным',
    },
    kk: { one: '{{count}} қабылдау бойынша', other: '{{count}} қабылдау бойынша' },
    en: { one: 'of {{count}} office', other: 'of {{count}} offices' },
  },
  'centre.report.without': {
    ru: {
      one: 'У {{count}} приёмной нет цифр этой формы',
      few: 'У {{count}} приёмных нет цифр этой формы',
      many: 'У {{count}} приёмных нет цифр этой формы',
      other: 'У {{count}} приёмных нет цифр этой формы',
    },
    kk: {
      one: '{{count}} қабылдауда бұл нысанның сандары жоқ',
      other: '{{count}} қабылдауда бұл нысанның сандары жоқ',
    },
    en: {
      one: '{{count}} office has no figures of this form',
      other: '{{count}} offices have no figures of this form',
    },
  },
  'centre.report.hidden': {
    ru: {
      one: 'Без {{count}} скрытого числа.',
      few: 'Без {{count}} скрытых чисел.',
      many: 'Без {{count}} скрытых чисел.',
      other: 'Без {{count}} скрытых чисел.',
    },
    kk: { one: 'Жасырылған {{count}} сансыз.', other: 'Жасырылған {{count}} сансыз.' },
    en: { one: 'Without {{count}} hidden number.', other: 'Without {{count}} hidden numbers.' },
  },
  'centre.region': { ru: 'Регион', kk: 'Өңір', en: 'Region' },
  'centre.region.all': { ru: 'все', kk: 'барлығы', en: 'all' },
  'centre.hot': { ru: 'Горячие точки', kk: 'Өткір тұстар', en: 'Hot spots' },
  'centre.hot.none': {
    ru: 'Нет тем, которые где-нибудь выросли сверх обычного (или кварталов пока меньше четырёх).',
    kk: 'Еш жерде әдеттегіден артық өскен тақырып жоқ (немесе тоқсандар әзірге төрттен аз).',
    en: 'No topic grew anywhere beyond the usual (or there are fewer than four quarters yet).',
  },
  'centre.hot.sentence': {
    ru: '{{place}}, «{{topic}}»: вопросов {{now}}, а обычно от {{from}} до {{to}}.',
    kk: '{{place}}, «{{topic}}»: {{now}} мәселе, ал әдетте {{from}}–{{to}}.',
    en: '{{place}}, “{{topic}}”: {{now}} questions, where {{from}} to {{to}} are usual.',
  },
  'centre.hot.offices': {
    ru: 'Сообщили: {{names}}.',
    kk: 'Хабарлағандар: {{names}}.',
    en: 'Told by: {{names}}.',
  },
  'centre.hot.note': {
    ru: 'Место — район или город, откуда вопросы. Обычное — по предыдущим кварталам тех же приёмных. Ложная тревога возможна примерно в одном квартале из двадцати.',
    kk: 'Орын — мәселелер келген аудан немесе қала. Әдеттегісі — сол қабылдаулардың алдыңғы тоқсандары бойынша. Жалған дабыл шамамен жиырма тоқсанның бірінде болуы мүмкін.',
    en: 'A place is the district or city that the questions came from. The usual comes from earlier quarters of the same offices. A false alarm is possible in about one quarter of twenty.',
  },
  'error.PACKAGE_UNREADABLE': {
    ru: 'Это не пакет приёмной, или файл испорчен. Попросите приёмную сохранить его заново.',
    kk: 'Бұл қабылдаудың топтамасы емес немесе файл бүлінген. Қабылдаудан оны қайта сақтауды сұраңыз.',
    en: 'This is no package of an office, or the file is damaged. Ask the office to save it anew.',
  },
  'error.PACKAGE_VERSION': {
    ru: 'Пакет сделан более новой программой. Обновите программу центра.',
    kk: 'Топтама жаңарақ бағдарламамен жасалған. Орталықтың бағдарламасын жаңартыңыз.',
    en: 'The package was made by a newer program. Update the centre’s program.',
  },
  'error.FORM_UNKNOWN': {
    ru: 'Форма пакета этой программе незнакома. Обновите программу или попросите пакет по прежней форме.',
    kk: 'Топтаманың нысаны бұл бағдарламаға белгісіз. Бағдарламаны жаңартыңыз немесе бұрынғы нысандағы топтаманы сұраңыз.',
    en: 'The program does not know the package’s form. Update the program, or ask for a package of the former form.',
  },
  'error.PACKAGE_SIGNATURE': {
    ru: 'Подпись не сходится: файл изменили после подписи. Не принимайте его, запросите заново.',
    kk: 'Қолтаңба сәйкес емес: файл қол қойылғаннан кейін өзгертілген. Оны қабылдамай, қайта сұратыңыз.',
    en: 'The signature does not fit: the file was changed after it was signed. Do not take it; ask for it anew.',
  },
  'error.PACKAGE_SUMS': {
    ru: 'Суммы в таблицах не сходятся с итогами. Попросите приёмную проверить базу и сделать пакет заново.',
    kk: 'Кестелердегі қосындылар жиынтыққа сәйкес емес. Қабылдаудан базаны тексеріп, топтаманы қайта жасауды сұраңыз.',
    en: 'Tables do not add up to their totals. Ask the office to check its base and make the package anew.',
  },
  'error.OFFICE_UNKNOWN': {
    ru: 'Приёмная {{office}} центру незнакома. Сверьте цифры её ключа по телефону: {{fingerprint}}.',
    kk: '{{office}} қабылдауы орталыққа белгісіз. Кілтінің цифрларын телефонмен салыстырыңыз: {{fingerprint}}.',
    en: 'The centre does not know the office {{office}}. Compare the digits of its key over the telephone: {{fingerprint}}.',
  },
  'error.FOREIGN_SIGNATURE': {
    ru: 'Подписано не ключом приёмной {{office}}. Не принимайте файл и позвоните в приёмную.',
    kk: '{{office}} қабылдауының кілтімен қол қойылмаған. Файлды қабылдамай, қабылдауға қоңырау шалыңыз.',
    en: 'It is not signed with the key of {{office}}. Do not take the file; call the office.',
  },
  'error.PACKAGE_DOUBLE': {
    ru: 'Пакет {{office}}, {{quarter}}, выпуск {{issue}} уже принят.',
    kk: '{{office}}, {{quarter}}, {{issue}}-шығарылым топтамасы қабылданып қойған.',
    en: 'The package {{office}}, {{quarter}}, issue {{issue}} was taken already.',
  },
  'error.OLDER_ISSUE': {
    ru: 'У {{office}} за {{quarter}} принят более новый выпуск; выпуск {{issue}} устарел.',
    kk: '{{office}} қабылдауының {{quarter}} бойынша жаңарақ шығарылымы қабылданған; {{issue}}-шығарылым ескірген.',
    en: 'A newer issue of {{office}} for {{quarter}} was taken; issue {{issue}} is out of date.',
  },
  'event.PACKAGE_TAKEN': {
    ru: 'Принят пакет приёмной',
    kk: 'Қабылдаудың топтамасы алынды',
    en: 'Package of an office taken',
  },
  'event.OFFICE_ENROLLED': {
    ru: 'Принят ключ приёмной',
    kk: 'Қабылдаудың кілті алынды',
    en: 'Key of an office taken',
  },
} as const satisfies Messages;
