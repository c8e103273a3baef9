import type { Messages } from '../message';

/** Flags of persons, and why two records may be one person or two. */
export const identityMessages = {
  'code.flag.needs-help-to-move': {
    ru: 'нужна помощь в передвижении',
    kk: 'қозғалуға көмек керек',
    en: 'needs help to move',
  },
  'code.flag.deaf': { ru: 'не слышит', kk: 'естімейді', en: 'deaf' },
  'code.flag.blind': { ru: 'не видит', kk: 'көрмейді', en: 'blind' },
  'code.flag.speaks-only-kazakh': {
    ru: 'говорит только по-казахски',
    kk: 'тек қазақша сөйлейді',
    en: 'speaks only Kazakh',
  },
  'code.flag.speaks-only-russian': {
    ru: 'говорит только по-русски',
    kk: 'тек орысша сөйлейді',
    en: 'speaks only Russian',
  },
  'code.flag.threat': { ru: 'осторожно: угрозы', kk: 'абайлаңыз: қоқан-лоқы', en: 'care: threats' },
  'code.flag.frequent': { ru: 'обращается часто', kk: 'жиі жүгінеді', en: 'comes often' },
  'identity.surname-same': { ru: 'та же фамилия', kk: 'тегі бірдей', en: 'the same surname' },
  'identity.surname-spelling': {
    ru: 'та же фамилия в другом написании',
    kk: 'сол тек, жазылуы басқа',
    en: 'the same surname in another spelling',
  },
  'identity.surname-latin': {
    ru: 'та же фамилия латиницей',
    kk: 'сол тек, латын әрпімен',
    en: 'the same surname in Latin letters',
  },
  'identity.surname-ending': {
    ru: 'та же фамилия с другим окончанием',
    kk: 'сол тек, жалғауы басқа',
    en: 'the same surname with another ending',
  },
  'identity.surname-slip': {
    ru: 'фамилия с опиской',
    kk: 'тегі қате жазылған болуы мүмкін',
    en: 'the surname with a slip',
  },
  'identity.surname-former': {
    ru: 'совпала прежняя фамилия',
    kk: 'бұрынғы тегі сәйкес',
    en: 'a former surname agrees',
  },
  'identity.surname-part': {
    ru: 'совпала часть двойной фамилии',
    kk: 'қос тектің бөлігі сәйкес',
    en: 'part of a double surname agrees',
  },
  'identity.name-same': { ru: 'то же имя', kk: 'аты бірдей', en: 'the same first name' },
  'identity.name-spelling': {
    ru: 'то же имя в другом написании',
    kk: 'сол ат, жазылуы басқа',
    en: 'the same first name in another spelling',
  },
  'identity.name-slip': {
    ru: 'имя с опиской',
    kk: 'аты қате жазылған болуы мүмкін',
    en: 'the first name with a slip',
  },
  'identity.name-initial': { ru: 'совпал инициал', kk: 'атының бас әрпі сәйкес', en: 'the initial agrees' },
  'identity.names-swapped': {
    ru: 'имя и фамилия переставлены',
    kk: 'аты мен тегі орын ауысқан',
    en: 'first name and surname swapped',
  },
  'identity.patronymic-same': { ru: 'то же отчество', kk: 'әкесінің аты бірдей', en: 'the same patronymic' },
  'identity.patronymic-spelling': {
    ru: 'то же отчество в другом написании',
    kk: 'әкесінің аты сол, жазылуы басқа',
    en: 'the same patronymic in another spelling',
  },
  'identity.patronymic-kk-ru': {
    ru: 'отчество по-казахски и по-русски',
    kk: 'әкесінің аты қазақша және орысша',
    en: 'the patronymic in Kazakh and in Russian form',
  },
  'identity.patronymic-slip': {
    ru: 'отчество с опиской',
    kk: 'әкесінің аты қате жазылған болуы мүмкін',
    en: 'the patronymic with a slip',
  },
  'identity.patronymic-initial': {
    ru: 'совпал инициал отчества',
    kk: 'әкесінің атының бас әрпі сәйкес',
    en: 'the patronymic’s initial agrees',
  },
  'identity.birth-same': { ru: 'та же дата рождения', kk: 'туған күні бірдей', en: 'the same birth date' },
  'identity.birth-swapped': {
    ru: 'в дате рождения переставлены день и месяц',
    kk: 'туған күнінде күн мен ай орын ауысқан',
    en: 'day and month of birth swapped',
  },
  'identity.phone-same': { ru: 'тот же телефон', kk: 'телефоны бірдей', en: 'the same phone' },
  'identity.number-same': {
    ru: 'тот же ИИН или СНИЛС',
    kk: 'ЖСН немесе СНИЛС бірдей',
    en: 'the same identity number',
  },
  'identity.address-same': { ru: 'тот же адрес', kk: 'мекенжайы бірдей', en: 'the same address' },
  'identity.surname-differs': { ru: 'другая фамилия', kk: 'тегі басқа', en: 'another surname' },
  'identity.name-differs': { ru: 'другое имя', kk: 'аты басқа', en: 'another first name' },
  'identity.patronymic-differs': {
    ru: 'другое отчество',
    kk: 'әкесінің аты басқа',
    en: 'another patronymic',
  },
  'identity.birth-differs': { ru: 'другая дата рождения', kk: 'туған күні басқа', en: 'another birth date' },
  'identity.number-differs': {
    ru: 'другой ИИН или СНИЛС',
    kk: 'ЖСН немесе СНИЛС басқа',
    en: 'another identity number',
  },
  'identity.sex-differs': { ru: 'другой пол', kk: 'жынысы басқа', en: 'another sex' },
} as const satisfies Messages;
