import type { Messages } from '../message';

/** The package for the centre. */
export const packageMessages = {
  'package.title': { ru: 'Пакет для центра', kk: 'Орталыққа арналған топтама', en: 'Package for the centre' },
  'package.note': {
    ru: 'Файл с цифрами подписанного квартала: коды и числа, ничего о гражданах и сотрудниках. Его можно отправить почтой или передать на флешке.',
    kk: 'Қол қойылған тоқсанның сандары бар файл: кодтар мен сандар, азаматтар мен қызметкерлер туралы ештеңе жоқ. Поштамен жіберуге немесе флешкамен беруге болады.',
    en: 'A file with the figures of the signed quarter: codes and numbers, nothing of citizens or staff. Send it by mail or hand it over on a USB drive.',
  },
  'package.mask': { ru: 'Скрыть числа меньше', kk: 'Мынадан кіші сандарды жасыру', en: 'Hide numbers below' },
  'package.mask.none': { ru: 'не скрывать', kk: 'жасырмау', en: 'hide none' },
  'package.mask.note': {
    ru: 'В селе с одним ветераном малое число указывает на человека. Рядом скрываются и другие строки, чтобы скрытое нельзя было вычислить.',
    kk: 'Бір ардагері бар ауылда кіші сан адамды көрсетеді. Жасырылғанды есептеп шығара алмас үшін қасындағы басқа жолдар да жасырылады.',
    en: 'In a village with one veteran a small number points to a person. Other rows are hidden beside it, so that it cannot be worked out.',
  },
  'package.forms': {
    ru: 'Формы, цифры которых уйдут вместе с пакетом',
    kk: 'Сандары топтамамен бірге жіберілетін нысандар',
    en: 'Forms whose figures go with the package',
  },
  'error.FORM_NOT_SIGNED': {
    ru: 'Эту форму установили после подписи квартала: её цифр в подписанном нет. Снимите отметку или выпустите квартал заново.',
    kk: 'Бұл нысан тоқсанға қол қойылғаннан кейін орнатылған: қол қойылғанда оның сандары жоқ. Белгіні алып тастаңыз немесе тоқсанды қайта шығарыңыз.',
    en: 'This form was installed after the quarter was signed: the signed quarter has no figures of it. Leave it out, or issue the quarter anew.',
  },
  'package.recipient': {
    ru: 'Ключ центра (необязательно)',
    kk: 'Орталықтың кілті (міндетті емес)',
    en: 'The centre’s key (optional)',
  },
  'package.recipient.note': {
    ru: 'Строка age1…: тогда файл откроет только центр.',
    kk: 'age1… жолы: сонда файлды тек орталық ашады.',
    en: 'A line age1…: then only the centre opens the file.',
  },
  'package.save': { ru: 'Сохранить пакет', kk: 'Топтаманы сақтау', en: 'Save the package' },
  'package.saved': {
    ru: {
      one: 'Сохранено: {{name}}, скрыто {{count}} число.',
      few: 'Сохранено: {{name}}, скрыто {{count}} числа.',
      many: 'Сохранено: {{name}}, скрыто {{count}} чисел.',
      other: 'Сохранено: {{name}}, скрыто {{count}} числа.',
    },
    kk: {
      one: 'Сақталды: {{name}}, {{count}} сан жасырылды.',
      other: 'Сақталды: {{name}}, {{count}} сан жасырылды.',
    },
    en: {
      one: 'Saved: {{name}}, {{count}} number hidden.',
      other: 'Saved: {{name}}, {{count}} numbers hidden.',
    },
  },
  'package.enrol': { ru: 'Сохранить ключ приёмной', kk: 'Қабылдау кілтін сақтау', en: 'Save the office key' },
  'package.enrol.note': {
    ru: 'Один раз передайте центру файл ключа и прочитайте по телефону эти цифры: по ним центр узнает вашу подпись.',
    kk: 'Кілт файлын орталыққа бір рет беріп, осы цифрларды телефонмен оқып беріңіз: орталық қолтаңбаңызды солармен таниды.',
    en: 'Once, give the centre the key file and read these digits out over the telephone: by them the centre knows your signature.',
  },
  'package.fingerprint': { ru: 'Цифры ключа', kk: 'Кілт цифрлары', en: 'Digits of the key' },
  'error.QUARTER_NOT_SIGNED': {
    ru: 'Квартал не подписан. Сначала его подписывает руководитель.',
    kk: 'Тоқсанға қол қойылмаған. Алдымен жетекші қол қояды.',
    en: 'The quarter is not signed. The head signs it first.',
  },
  'error.BAD_RECIPIENT': {
    ru: 'Это не ключ центра: он начинается с age1 и состоит из 62 знаков. Скопируйте его целиком.',
    kk: 'Бұл орталықтың кілті емес: ол age1 деп басталып, 62 таңбадан тұрады. Толық көшіріңіз.',
    en: 'This is no key of a centre: it begins with age1 and has 62 characters. Copy the whole of it.',
  },
  'event.QUARTER_PACKAGED': {
    ru: 'Создан пакет для центра',
    kk: 'Орталыққа топтама жасалды',
    en: 'Package for the centre made',
  },
} as const satisfies Messages;
