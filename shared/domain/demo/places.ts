import type { LocalName, Profile } from '../codes';

/** A place where invented applicants live. `quarter` is a district of Astana, Almaty or Shymkent. */
export interface DemoPlace {
  /** КАТО code (KZ) or code of the subject (RU). */
  readonly code: string;
  readonly kind: 'city' | 'town' | 'village' | 'quarter' | 'unnamed';
  readonly name: LocalName;
}

/** Code, kind, Russian and Kazakh name (once where both are alike); the first of an oblast is its centre. */
const KZ_PLACES = places(`
  101010000|city|Семей; 103620100|city|Аягоз|Аягөз; 101810000|city|Курчатов; 104221100|city|Шар;
  104630100|village|Урджар|Үржар; 103830100|village|Бескарагай|Бесқарағай;
  104430100|village|Кокпекты|Көкпекті;
  111010000|city|Кокшетау|Көкшетау; 111610000|city|Косшы|Қосшы; 111810000|city|Степногорск|Степногор;
  113820100|city|Атбасар; 117020100|city|Щучинск; 113220100|city|Акколь|Ақкөл; 114820100|city|Есиль|Есіл;
  115630100|village|Зеренда|Зеренді; 113630100|village|Астраханка; 115230100|village|Жаксы|Жақсы;
  116030100|village|Коргалжын|Қорғалжын; 114430100|village|Егиндыколь|Егіндікөл;
  151010000|city|Актобе|Ақтөбе; 153220100|city|Алга|Алға; 154820100|city|Кандыагаш|Қандыағаш;
  156020100|city|Хромтау; 156420100|city|Шалкар|Шалқар; 154230100|village|Кобда|Қобда;
  154630100|village|Мартук|Мәртөк; 155230100|village|Уил|Ойыл;
  191010000|city|Қонаев; 191810000|city|Алатау; 194020100|city|Есик|Есік; 195220100|city|Каскелен|Қаскелең;
  196220100|city|Талгар|Талғар; 194039500|village|Енбек|Еңбек; 194247100|village|Жамбыл;
  194430100|village|Кеген;
  231010000|city|Атырау; 233620100|city|Кульсары|Құлсары; 234630100|village|Құрманғазы;
  235630100|village|Махамбет; 234239100|village|Исатай;
  271010000|city|Уральск|Орал; 273620100|city|Аксай|Ақсай; 274230100|village|Жанибек|Жәнібек;
  274830100|village|Казталовка; 275030100|village|Каратобе|Қаратөбе; 276030100|village|Таскала|Тасқала;
  276230100|village|Теректі;
  311010000|city|Тараз; 316020100|city|Жанатас|Жаңатас; 316220100|city|Каратау|Қаратау; 316621100|city|Шу;
  314830100|village|Кордай|Қордай; 315430100|village|Мерке; 313633100|village|Байзак|Байзақ;
  331010000|city|Талдыкорган|Талдықорған; 331810000|city|Текели|Текелі; 333420100|city|Ушарал|Үшарал;
  334420100|city|Уштобе|Үштөбе; 334620100|city|Жаркент; 333233100|village|Аксу|Ақсу;
  351010000|city|Караганда|Қарағанды; 351610000|city|Балхаш|Балқаш; 352410000|city|Темиртау|Теміртау;
  352810000|city|Шахтинск; 352210000|city|Сарань|Саран; 354820100|city|Каркаралинск|Қарқаралы;
  353630100|village|Актогай|Ақтоғай; 354043100|village|Бухар-Жырау|Бұқар жырау;
  391010000|city|Костанай|Қостанай; 391610000|city|Аркалык|Арқалық; 392010000|city|Лисаковск|Лисаков;
  392410000|city|Рудный; 394420100|city|Житикара|Жітіқара; 393430100|village|Амангельды|Амангелді;
  393630100|village|Аулиеколь|Әулиекөл; 395230100|village|Карасу|Қарасу;
  431010000|city|Кызылорда|Қызылорда; 431910000|city|Байконыр|Байқоңыр; 433220100|city|Аральск|Арал;
  434423100|city|Казалинск|Қазалы; 431037100|town|Белколь|Белкөл; 431047100|town|Тасбугет|Тасбөгет;
  471010000|city|Актау|Ақтау; 471810000|city|Жанаозен|Жаңаөзен; 473630100|village|Бейнеу;
  551010000|city|Павлодар; 551610000|city|Аксу|Ақсу; 552210000|city|Экибастуз|Екібастұз;
  553630100|village|Баянаул|Баянауыл; 554230100|village|Железинка; 554630100|village|Иртышск|Ертіс;
  555230100|village|Аққулы; 553230100|village|Актогай|Ақтоғай;
  591010000|city|Петропавловск|Петропавл; 593620100|city|Булаево|Булаев; 595220100|city|Мамлютка|Мамлют;
  595620100|city|Сергеевка|Сергеев; 596020100|city|Тайынша; 593230300|village|Айыртау;
  594639100|village|Жамбыл; 596230100|village|Тимирязево;
  611010000|city|Туркестан|Түркістан; 611610000|city|Арысь|Арыс; 612010000|city|Кентау;
  613820100|city|Жетысай|Жетісай; 615420100|city|Сарыагаш|Сарыағаш; 615820100|city|Ленгер|Леңгір;
  616420100|city|Шардара; 614030100|village|Казыгурт|Қазығұрт; 615647100|village|Сузак|Созақ;
  621010000|city|Жезказган|Жезқазған; 621810000|city|Каражал|Қаражал; 622010000|city|Сатпаев|Сәтбаев;
  621835100|town|Жайрем|Жәйрем; 623830100|village|Улытау|Ұлытау;
  631010000|city|Усть-Каменогорск|Өскемен; 632410000|city|Риддер; 634620100|city|Зайсан;
  634820100|city|Алтай; 636820100|city|Шемонаиха|Шемонайха; 634030100|village|Глубокое;
  635430100|village|Катон-Карагай|Катонқарағай; 635230100|village|Курчум|Күршім;
  711110000|quarter|Алматы; 711210000|quarter|Есиль|Есіл; 711310000|quarter|Сарыарка|Сарыарқа;
  711410000|quarter|Байқоңыр; 711510000|quarter|Нұра; 711610000|quarter|Сарайшық;
  751110000|quarter|Алмалинский|Алмалы; 751210000|quarter|Алатауский|Алатау;
  751310000|quarter|Ауэзовский|Әуезов; 751410000|quarter|Бостандыкский|Бостандық;
  751510000|quarter|Жетысуский|Жетісу; 751710000|quarter|Медеуский|Медеу;
  751910000|quarter|Турксибский|Түрксіб;
  791110000|quarter|Абайский|Абай; 791310000|quarter|Аль-Фарабийский|Әл Фараби;
  791510000|quarter|Енбекшинский|Еңбекші; 791710000|quarter|Каратауский|Қаратау; 791910000|quarter|Тұран;
`);

/** Cities of some subjects of the Russian Federation, under the code of the subject. */
const RU_PLACES = places(`
  02|city|Уфа; 16|city|Казань|Қазан; 30|city|Астрахань|Астрахан; 34|city|Волгоград; 36|city|Воронеж;
  38|city|Иркутск; 50|city|Подольск; 52|city|Нижний Новгород; 54|city|Новосибирск|Новосібір;
  55|city|Омск|Омбы; 56|city|Оренбург|Орынбор; 59|city|Пермь; 61|city|Ростов-на-Дону; 63|city|Самара;
  64|city|Саратов; 66|city|Екатеринбург; 74|city|Челябинск|Челябі; 77|city|Москва|Мәскеу;
  78|city|Санкт-Петербург;
`);

function places(list: string): readonly DemoPlace[] {
  return list
    .split(';')
    .map(entry => entry.trim())
    .filter(entry => entry !== '')
    .map(entry => {
      const [code = '', kind = '', ru = '', kk = ru] = entry.split('|');
      return { code, kind: asKind(kind), name: { ru, kk } };
    });
}

function asKind(kind: string): DemoPlace['kind'] {
  return kind === 'city' || kind === 'town' || kind === 'village' || kind === 'quarter' ? kind : 'unnamed';
}

/** КАТО codes are AB.CD.EF.HIJ, unused groups are zeros. */
function usedPart(code: string): string {
  return code
    .replace(/^(\d{6})000$/, '$1')
    .replace(/^(\d{4})00$/, '$1')
    .replace(/^(\d{2})00$/, '$1');
}

/**
 * Places under a territory: an oblast, a district, a settlement or a subject; null for the whole country.
 * A territory without listed places is its own single, unnamed place.
 */
export function placesUnder(territoryRoot: string | null, profile: Profile): readonly DemoPlace[] {
  const all = profile === 'KZ' ? KZ_PLACES : RU_PLACES;
  if (territoryRoot === null) return all;
  const prefix = profile === 'KZ' ? usedPart(territoryRoot) : territoryRoot;
  const under = all.filter(place => place.code.startsWith(prefix));
  return under.length > 0 ? under : [{ code: territoryRoot, kind: 'unnamed', name: { ru: '', kk: '' } }];
}
