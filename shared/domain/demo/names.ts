import type { AppealLanguage, LocalName, Sex } from '../codes';
import type { Random } from './random';

/** A person's name as it stands in an appeal of that language. */
export interface DemoName {
  readonly surname: string;
  readonly firstName: string;
  readonly patronymic: string;
}

export type People = 'kazakh' | 'russian';

/** Kazakh names as `Kazakh spelling|Russian spelling`; one form where both are the same. */
const KAZAKH_SURNAMES = names(`
  Ахметов Қасымов|Касымов Сәрсенов|Сарсенов Жұмабаев|Жумабаев Нұрғалиев|Нургалиев Өтегенов|Утегенов
  Әбдірахманов|Абдрахманов Оспанов Сүлейменов|Сулейменов Ибраев Мұсаев|Мусаев Ермеков Тілеубаев|Тлеубаев
  Байжанов Көшербаев|Кушербаев Молдабеков Исабеков Қалиев|Калиев Рахымов|Рахимов Смағұлов|Смагулов
  Тоқтаров|Токтаров Шәріпов|Шарипов Есенов Дүйсенов|Дуйсенов Бекмұханов|Бекмуханов Жақсыбеков|Жаксыбеков
  Айтжанов Кәрімов|Каримов Мырзабеков Нұрпейісов|Нурпеисов Сейітов|Сеитов Тұрсынов|Турсунов Қуанышев|Куанышев
  Әлиев|Алиев Бөкенов|Букенов Темірханов|Темирханов Ысқақов|Искаков Сағынтаев|Сагинтаев Құдайберген|Кудайберген
  Бекболат Арыстан Жанболат`);

const KAZAKH_MEN = names(`
  Айдос Арман Асқар|Аскар Бауыржан Болат Данияр Дәурен|Даурен Ерлан Ержан Жандос Қайрат|Кайрат Қанат|Канат
  Марат Мұрат|Мурат Нұрлан|Нурлан Олжас Руслан Самат Серік|Серик Тимур Талғат|Талгат Азамат Әділ|Адиль
  Бекзат Ғалым|Галым Жасұлан|Жасулан Мақсат|Максат Нұржан|Нуржан Санжар Ырысбек|Рысбек`);

const KAZAKH_WOMEN = names(`
  Айгүл|Айгуль Әлия|Алия Алма Анар Ақбота|Акбота Баян Ботагөз|Ботагоз Гүлнар|Гульнар Гүлмира|Гульмира Дана
  Динара Жанар Жұлдыз|Жулдыз Зәуре|Зауре Индира Қарлығаш|Карлыгаш Қымбат|Кымбат Ләззат|Ляззат Мадина
  Мейрамгүл|Мейрамгуль Назгүл|Назгуль Нұргүл|Нургуль Перизат Роза Сәуле|Сауле Самал Толқын|Толкын Үміт|Умит
  Шолпан Эльмира`);

/** Father's names; all end in a hard consonant, so that the Russian patronymic is the name and -ович. */
const KAZAKH_FATHERS = names(`
  Аман Асан Әбілхан|Абилхан Бақыт|Бакыт Болат Берік|Берик Ескендір|Ескендир Жақсылық|Жаксылык Жұмабек|Жумабек
  Қайрат|Кайрат Қанат|Канат Марат Мұхтар|Мухтар Нұрлан|Нурлан Омар Оразбек Сабыр Сапар Серік|Серик Тұрсын|Турсын
  Төлеген|Тулеген Ысқақ|Искак`);

const RUSSIAN_SURNAMES = names(`
  Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Федоров Морозов Волков Алексеев
  Лебедев Семенов Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев
  Соловьев Борисов Яковлев Григорьев Романов Воробьев Сергеев Фролов Дмитриев Ильин Гусев Титов Бондаренко
  Шевченко Ковальский Вишневский`);

const RUSSIAN_MEN = names(`
  Александр Алексей Андрей Антон Артем Борис Виктор Владимир Дмитрий Евгений Иван Игорь Константин Максим
  Михаил Николай Олег Павел Петр Роман Сергей Станислав Юрий Ярослав`);

const RUSSIAN_WOMEN = names(`
  Александра Анастасия Анна Валентина Вера Виктория Галина Дарья Евгения Екатерина Елена Ирина Ксения Лариса
  Людмила Марина Мария Наталья Надежда Ольга Светлана Татьяна Юлия Яна`);

/** Male and female patronymics. */
const RUSSIAN_PATRONYMICS = `
  Александрович|Александровна Алексеевич|Алексеевна Анатольевич|Анатольевна Борисович|Борисовна
  Валентинович|Валентиновна Викторович|Викторовна Владимирович|Владимировна Геннадьевич|Геннадьевна
  Дмитриевич|Дмитриевна Иванович|Ивановна Константинович|Константиновна Леонидович|Леонидовна
  Михайлович|Михайловна Николаевич|Николаевна Олегович|Олеговна Павлович|Павловна Петрович|Петровна
  Сергеевич|Сергеевна Степанович|Степановна Юрьевич|Юрьевна`
  .trim()
  .split(/\s+/)
  .map(pair => pair.split('|'));

/** Reads `kk|ru` words apart by blanks; a word without `|` is spelt alike in both. */
function names(list: string): readonly LocalName[] {
  return list
    .trim()
    .split(/\s+/)
    .map(word => {
      const [kk = word, ru = kk] = word.split('|');
      return { kk, ru };
    });
}

/** Female form of a surname: Ахметов — Ахметова, Ковальский — Ковальская, Бекболат — Бекболат. */
export function feminine(surname: string): string {
  if (/(ов|ев|ин|ын)$/.test(surname)) return `${surname}а`;
  return surname.endsWith('ский') ? surname.replace(/ий$/, 'ая') : surname;
}

/** Kazakh patronymic: written -ұлы / -қызы in Kazakh, -ович / -овна in Russian. */
export function kazakhPatronymic(father: LocalName, sex: Sex, language: AppealLanguage): string {
  if (language === 'kk') return `${father.kk}${sex === 'male' ? 'ұлы' : 'қызы'}`;
  return `${father.ru}${sex === 'male' ? 'ович' : 'овна'}`;
}

/** An invented name, spelt as an appeal in that language spells it. */
export function inventName(random: Random, people: People, sex: Sex, language: AppealLanguage): DemoName {
  const spelling = language === 'kk' ? 'kk' : 'ru';
  const kazakh = people === 'kazakh';
  const surname = random.pick(kazakh ? KAZAKH_SURNAMES : RUSSIAN_SURNAMES)[spelling];
  const men = kazakh ? KAZAKH_MEN : RUSSIAN_MEN;
  const women = kazakh ? KAZAKH_WOMEN : RUSSIAN_WOMEN;
  const [patronymicOfMan = '', patronymicOfWoman = ''] = random.pick(RUSSIAN_PATRONYMICS);
  const father = random.pick(KAZAKH_FATHERS);
  return {
    surname: sex === 'female' ? feminine(surname) : surname,
    firstName: random.pick(sex === 'female' ? women : men)[spelling],
    patronymic: kazakh
      ? kazakhPatronymic(father, sex, language)
      : sex === 'female'
        ? patronymicOfWoman
        : patronymicOfMan,
  };
}
