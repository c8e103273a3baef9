import type { Messages } from '../message';

/** The office key: its change, its holders, how far sealing anew has come. */
export const keysMessages = {
  'event.KEY_ROTATED': {
    ru: 'Ключ приёмной сменён',
    kk: 'Қабылдау кілті ауыстырылды',
    en: 'Office key changed',
  },
  'event.KEY_RETIRED': {
    ru: 'Всё опечатано новым ключом',
    kk: 'Бәрі жаңа кілтпен мөрленді',
    en: 'Everything sealed with the new key',
  },
  'code.keyReason.removal': { ru: 'вход закрыт', kk: 'кіру жабылды', en: 'a sign-in was taken away' },
  'code.keyReason.roles': { ru: 'изменены роли', kk: 'рөлдер өзгертілді', en: 'roles were changed' },
  'code.keyReason.asked': { ru: 'по требованию', kk: 'талап бойынша', en: 'on demand' },
  'keys.title': { ru: 'Ключ приёмной', kk: 'Қабылдау кілті', en: 'Office key' },
  'keys.text': {
    ru: 'Этим ключом опечатано всё личное. Когда вы закрываете чей-то вход, ключ меняется сам. Смените его и тогда, когда чужой мог узнать пароль или получить копию базы.',
    kk: 'Барлық жеке дерек осы кілтпен мөрленген. Біреудің кіруін жапқанда, кілт өзі ауысады. Бөгде адам құпиясөзді біліп немесе дерекқордың көшірмесін алып қоюы мүмкін болса да, кілтті ауыстырыңыз.',
    en: 'Everything personal is sealed with this key. Taking a sign-in away changes it by itself. Change it too when a stranger may have learned a password or got a copy of the base.',
  },
  'keys.state': {
    ru: 'Действует ключ № {{version}} с {{since}}.',
    kk: 'Қолданыстағы кілт: № {{version}}, {{since}} бастап.',
    en: 'Key no. {{version}} has been in force since {{since}}.',
  },
  'keys.holders': {
    ru: {
      one: 'Он есть у {{count}} человека.',
      few: 'Он есть у {{count}} человек.',
      many: 'Он есть у {{count}} человек.',
      other: 'Он есть у {{count}} человека.',
    },
    kk: { one: 'Ол {{count}} адамда бар.', other: 'Ол {{count}} адамда бар.' },
    en: { one: '{{count}} person holds it.', other: '{{count}} people hold it.' },
  },
  'keys.progress': {
    ru: 'Записи опечатываются новым ключом: {{done}} из {{total}}. Работать можно как обычно; если закрыть программу, она продолжит после входа.',
    kk: 'Жазбалар жаңа кілтпен мөрленуде: {{total}} жазбаның {{done}} дайын. Әдеттегідей жұмыс істей беріңіз; бағдарлама жабылса, келесі кіруден кейін жалғастырады.',
    en: 'Records are being sealed with the new key: {{done}} of {{total}}. Work on as usual; if the program is closed, it goes on after the next sign-in.',
  },
  'keys.damaged': {
    ru: {
      one: '{{count}} запись не открывается',
      few: '{{count}} записи не открываются',
      many: '{{count}} записей не открываются',
      other: '{{count}} записи не открываются',
    },
    kk: { one: '{{count}} жазба ашылмайды', other: '{{count}} жазба ашылмайды' },
    en: { one: '{{count}} record does not open', other: '{{count}} records do not open' },
  },
  'keys.damaged.text': {
    ru: 'Прежний ключ пока хранится ради них. Проверьте базу выше: она назовёт эти записи.',
    kk: 'Бұрынғы кілт әзірге солар үшін сақталады. Жоғарыда дерекқорды тексеріңіз: ол бұл жазбаларды атайды.',
    en: 'The earlier key is kept for them. Check the base above: it names these records.',
  },
  'keys.change': { ru: 'Сменить ключ…', kk: 'Кілтті ауыстыру…', en: 'Change the key…' },
  'keys.ask': {
    ru: 'Пароли и лист восстановления останутся прежними. Прежние резервные копии открываются по-прежнему.',
    kk: 'Құпиясөздер мен қалпына келтіру парағы өзгермейді. Бұрынғы сақтық көшірмелер бұрынғыша ашылады.',
    en: 'Passwords and the recovery sheet stay as they are. Earlier back-ups open as before.',
  },
  'keys.do': { ru: 'Сменить ключ', kk: 'Кілтті ауыстыру', en: 'Change the key' },
  'keys.leave': { ru: 'Не менять', kk: 'Ауыстырмау', en: 'Leave it' },
  'keys.changed': { ru: 'Ключ сменён', kk: 'Кілт ауыстырылды', en: 'The key was changed' },
} as const satisfies Messages;
