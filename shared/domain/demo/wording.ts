import type { Profile } from '../codes';
import type { DemoPlace } from './places';
import type { Random } from './random';
import type { DemoTheme, Wording } from './theme';

export interface DemoStreet {
  readonly ru: string;
  readonly kk: string;
}

/** Where the applicant lives; the same in the address and in the words of the appeal. */
export interface DemoHome {
  readonly place: DemoPlace;
  readonly street: DemoStreet;
  readonly house: number;
  /** Null for a house of its own. */
  readonly flat: number | null;
}

/** Words put into the slots of a wording. */
export type DemoSlots = Readonly<
  Record<
    | 'inPlace'
    | 'onStreet'
    | 'inHouse'
    | 'inMonth'
    | 'sinceMonth'
    | 'count'
    | 'months'
    | 'sum'
    | 'fee'
    | 'toAuthority'
    | 'housekeeper',
    string
  >
>;

/** Russian names stand in the genitive after «улица»; Kazakh ones before «көшесі» need no ending. */
const KZ_STREETS: readonly DemoStreet[] = [
  { ru: 'Абая', kk: 'Абай' },
  { ru: 'Ауэзова', kk: 'Әуезов' },
  { ru: 'Сатпаева', kk: 'Сәтбаев' },
  { ru: 'Валиханова', kk: 'Уәлиханов' },
  { ru: 'Жамбыла', kk: 'Жамбыл' },
  { ru: 'Алтынсарина', kk: 'Алтынсарин' },
  { ru: 'Сейфуллина', kk: 'Сейфуллин' },
  { ru: 'Достык', kk: 'Достық' },
  { ru: 'Тауелсиздик', kk: 'Тәуелсіздік' },
  { ru: 'Бейбитшилик', kk: 'Бейбітшілік' },
  { ru: 'Наурыз', kk: 'Наурыз' },
  { ru: 'Мектеп', kk: 'Мектеп' },
  { ru: 'Жастар', kk: 'Жастар' },
];
const RU_STREETS: readonly DemoStreet[] = ['Мира', 'Победы', 'Гагарина', 'Пушкина', 'Чехова', 'Кирова']
  .concat(['Лермонтова', 'Космонавтов', 'Строителей', 'Труда'])
  .map(name => ({ ru: name, kk: name }));

const MONTHS = {
  ruIn: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' '),
  ruSince: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  kkIn: 'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда'.split(
    ' ',
  ),
  kkSince:
    'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан'.split(
      ' ',
    ),
};

/** Numbers that take the Russian genitive plural, as the wordings have it: «12 семей», «7 месяцев». */
const COUNTS = [12, 15, 18, 20, 25, 27, 30, 35, 36, 40, 45, 48];

export function inventHome(random: Random, place: DemoPlace, profile: Profile, inFlat: boolean): DemoHome {
  const street = random.pick(profile === 'KZ' ? KZ_STREETS : RU_STREETS);
  return {
    place,
    street,
    house: random.int(1, 120),
    flat: inFlat ? random.int(1, 80) : null,
  };
}

/** Postal address in the language of the appeal. */
export function addressOf(home: DemoHome, language: 'ru' | 'kk'): string {
  const { place, street, house, flat } = home;
  const parts =
    language === 'kk'
      ? [placeName(place, 'kk'), `${street.kk} көшесі`, `${house}-үй`, flat && `${flat}-пәтер`]
      : [placeName(place, 'ru'), `ул. ${street.ru}`, `д. ${house}`, flat && `кв. ${flat}`];
  return parts.filter(Boolean).join(', ');
}

function placeName({ kind, name, code }: DemoPlace, language: 'ru' | 'kk'): string {
  const { ru, kk } = name;
  switch (kind) {
    case 'city':
      return language === 'kk' ? `${kk} қаласы` : `г. ${ru}`;
    case 'town':
      return language === 'kk' ? `${kk} кенті` : `пос. ${ru}`;
    case 'village':
      return language === 'kk' ? `${kk} ауылы` : `с. ${ru}`;
    case 'quarter':
      return language === 'kk'
        ? `${CITY_OF_QUARTERS[code.slice(0, 2)]?.kk} қаласы, ${kk} ауданы`
        : `г. ${CITY_OF_QUARTERS[code.slice(0, 2)]?.ru}, ${ru.endsWith('ский') ? `${ru} район` : `район ${ru}`}`;
    case 'unnamed':
      return '';
  }
}

const CITY_OF_QUARTERS: Readonly<Record<string, { readonly ru: string; readonly kk: string }>> = {
  '71': { ru: 'Астана', kk: 'Астана' },
  '75': { ru: 'Алматы', kk: 'Алматы' },
  '79': { ru: 'Шымкент', kk: 'Шымкент' },
};

function inPlace({ kind, name }: DemoPlace, language: 'ru' | 'kk'): string {
  const { ru, kk } = name;
  switch (kind) {
    case 'city':
      return language === 'kk' ? `${kk} қаласында` : `в городе ${ru}`;
    case 'town':
      return language === 'kk' ? `${kk} кентінде` : `в посёлке ${ru}`;
    case 'village':
      return language === 'kk' ? `${kk} ауылында` : `в селе ${ru}`;
    case 'quarter':
      if (language === 'kk') return `${kk} ауданында`;
      return ru.endsWith('ский') ? `в ${ru.replace(/ий$/, 'ом')} районе` : `в районе ${ru}`;
    case 'unnamed':
      return language === 'kk' ? 'біздің елді мекенде' : 'в нашем населённом пункте';
  }
}

/** Words for the slots of one appeal; `past` is the month of which it tells, 1-12. */
export function inventSlots(
  random: Random,
  home: DemoHome,
  past: number,
  profile: Profile,
  language: 'ru' | 'kk',
): DemoSlots {
  const { street, house } = home;
  const numbers = { count: String(random.pick(COUNTS)), months: String(random.int(5, 10)) };
  const sum = money(profile === 'KZ' ? random.int(8, 95) * 5 : random.int(2, 30) * 5, profile, language);
  const fee = money(profile === 'KZ' ? random.int(4, 28) : random.int(1, 6), profile, language);
  if (language === 'kk') {
    return {
      ...numbers,
      sum,
      fee,
      inPlace: inPlace(home.place, 'kk'),
      onStreet: `${street.kk} көшесінде`,
      inHouse: `${street.kk} көшесіндегі ${house}-үйде`,
      inMonth: MONTHS.kkIn[past - 1] ?? '',
      sinceMonth: `${MONTHS.kkSince[past - 1]} бері`,
      toAuthority: 'әкімдікке',
      housekeeper: 'мүлік иелерінің бірлестігі',
    };
  }
  return {
    ...numbers,
    sum,
    fee,
    inPlace: inPlace(home.place, 'ru'),
    onStreet: `на улице ${street.ru}`,
    inHouse: `в доме ${house} по улице ${street.ru}`,
    inMonth: `в ${MONTHS.ruIn[past - 1]}`,
    sinceMonth: `с ${MONTHS.ruSince[past - 1]}`,
    toAuthority: profile === 'KZ' ? 'в акимат' : 'в администрацию',
    housekeeper: profile === 'KZ' ? 'объединение собственников' : 'управляющая компания',
  };
}

/** `85 000 тенге`; the thousands are set off by a no-break space. */
function money(thousands: number, profile: Profile, language: 'ru' | 'kk'): string {
  const currency = profile === 'RU' ? 'рублей' : language === 'kk' ? 'теңге' : 'тенге';
  return `${thousands}\u00a0000 ${currency}`;
}

/** Puts words into the slots; `{onStreetCapital}` begins a sentence. An unknown slot is an error of ours. */
export function fillWording(wording: Wording, slots: DemoSlots): Wording {
  const words = new Map(Object.entries(slots));
  const fill = (text: string) =>
    text.replace(/\{(\w+?)(Capital)?\}/g, (_slot, name: string, capital: string | undefined) => {
      const word = words.get(name);
      if (word === undefined) throw new RangeError(`no slot «${name}»`);
      return capital === undefined ? word : word.charAt(0).toUpperCase() + word.slice(1);
    });
  return { summary: fill(wording.summary), text: fill(wording.text) };
}

/** Can this theme arise in such a place? An unnamed place takes them all. */
export function fitsPlace(theme: DemoTheme, place: DemoPlace): boolean {
  if (theme.where === 'any' || place.kind === 'unnamed') return true;
  const urban = place.kind === 'city' || place.kind === 'quarter';
  return theme.where === 'city' ? urban : !urban;
}
