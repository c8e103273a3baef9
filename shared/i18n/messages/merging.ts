import type { Messages } from '../message';

/** Duplicates of a person: looking at them, joining, parting. */
export const mergingMessages = {
  'persons.duplicates': {
    ru: 'Возможно, тот же человек',
    kk: 'Сол адам болуы мүмкін',
    en: 'Perhaps the same person',
  },
  'persons.duplicates.none': {
    ru: 'Похожих записей нет.',
    kk: 'Ұқсас жазбалар жоқ.',
    en: 'No records like this one.',
  },
  'persons.merge': { ru: 'Соединить…', kk: 'Біріктіру…', en: 'Join…' },
  'persons.merge.title': {
    ru: 'Один человек, две записи',
    kk: 'Бір адам, екі жазба',
    en: 'One person, two records',
  },
  'persons.merge.help': {
    ru: 'Выберите, какие сведения верны. Обращения обеих записей станут видны вместе; отменить можно в любой день.',
    kk: 'Қай мәлімет дұрыс екенін таңдаңыз. Екі жазбаның жолданымдары бірге көрінеді; кез келген күні қайтаруға болады.',
    en: 'Choose which details are right. The appeals of both are shown together; it can be undone any day.',
  },
  'persons.merge.stays': { ru: 'Остаётся', kk: 'Қалады', en: 'Stays' },
  'persons.merge.goes': { ru: 'Присоединяется', kk: 'Қосылады', en: 'Is joined' },
  'persons.merge.appeals': { ru: 'Обращения', kk: 'Жолданымдар', en: 'Appeals' },
  'persons.merge.swap': { ru: 'Поменять местами', kk: 'Орындарын ауыстыру', en: 'Swap the two' },
  'persons.merge.both': { ru: 'оставить те и другие', kk: 'екеуі де қалсын', en: 'keep both' },
  'persons.merge.with': {
    ru: 'Соединить с записью «{{name}}»',
    kk: '«{{name}}» жазбасымен біріктіру',
    en: 'Join with {{name}}',
  },
  'persons.merge.undoName': {
    ru: 'Разъединить с записью «{{name}}»',
    kk: '«{{name}}» жазбасынан ажырату',
    en: 'Part from {{name}}',
  },
  'persons.merge.parted': {
    ru: 'Записи снова отдельные, каждая со своими обращениями.',
    kk: 'Жазбалар қайтадан бөлек, әрқайсысы өз жолданымдарымен.',
    en: 'The records stand apart again, each with its own appeals.',
  },
  'persons.merge.submit': { ru: 'Соединить', kk: 'Біріктіру', en: 'Join' },
  'persons.merge.despite': {
    ru: 'Сведения не сходятся ({{why}}). Я проверил: это один человек.',
    kk: 'Мәліметтер сәйкес келмейді ({{why}}). Тексердім: бұл бір адам.',
    en: 'The details disagree ({{why}}). I have checked: this is one person.',
  },
  'persons.merge.none': { ru: 'не указано', kk: 'көрсетілмеген', en: 'not given' },
  'persons.merges': { ru: 'Соединённые записи', kk: 'Біріктірілген жазбалар', en: 'Joined records' },
  'persons.merge.undo': { ru: 'Разъединить', kk: 'Ажырату', en: 'Part again' },
  'persons.merge.undone': { ru: 'разъединено', kk: 'ажыратылған', en: 'parted' },
  'persons.merged.name': { ru: 'Имя', kk: 'Аты-жөні', en: 'Name' },
  'persons.merged.organisation': { ru: 'Организация', kk: 'Ұйым', en: 'Organisation' },
  'persons.merged.phones': { ru: 'Телефоны', kk: 'Телефондар', en: 'Phones' },
  'persons.merged.email': { ru: 'Эл. почта', kk: 'Эл. пошта', en: 'E-mail' },
  'persons.merged.address': { ru: 'Адрес', kk: 'Мекенжай', en: 'Address' },
  'persons.merged.identityNumber': { ru: 'ИИН или СНИЛС', kk: 'ЖСН немесе СНИЛС', en: 'Identity number' },
  'persons.merged.sex': { ru: 'Пол', kk: 'Жынысы', en: 'Sex' },
  'persons.merged.socialPosition': {
    ru: 'Социальное положение',
    kk: 'Әлеуметтік жағдайы',
    en: 'Social position',
  },
  'persons.merged.benefits': { ru: 'Льготы', kk: 'Жеңілдіктер', en: 'Benefits' },
  'persons.merged.birthDate': { ru: 'Дата рождения', kk: 'Туған күні', en: 'Birth date' },
} as const satisfies Messages;
