import type { CountryCalendar, FixedHoliday, LocalText } from '../calendar-table';
import { holiday, movedDayOff, shortDay, workedDayOff } from '../calendar-table';

const NEW_YEAR: LocalText = { ru: 'Новогодние каникулы', kk: 'Жаңа жылдық демалыс', en: 'New Year holidays' };
const CHRISTMAS: LocalText = {
  ru: 'Рождество Христово',
  kk: 'Православиелік Рождество',
  en: 'Orthodox Christmas',
};
const DEFENDER: LocalText = {
  ru: 'День защитника Отечества',
  kk: 'Отан қорғаушы күні',
  en: 'Defender of the Fatherland Day',
};
const WOMEN: LocalText = {
  ru: 'Международный женский день',
  kk: 'Халықаралық әйелдер күні',
  en: "International Women's Day",
};
const LABOUR: LocalText = {
  ru: 'Праздник Весны и Труда',
  kk: 'Көктем және еңбек мерекесі',
  en: 'Spring and Labour Day',
};
const VICTORY: LocalText = { ru: 'День Победы', kk: 'Жеңіс күні', en: 'Victory Day' };
const RUSSIA: LocalText = { ru: 'День России', kk: 'Ресей күні', en: 'Russia Day' };
const UNITY: LocalText = {
  ru: 'День народного единства',
  kk: 'Халық бірлігі күні',
  en: 'National Unity Day',
};

/** Non-working holidays of the Labour Code of the Russian Federation, article 112. */
const FIXED: readonly FixedHoliday[] = [
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-08'].map(monthDay => ({
    monthDay,
    name: NEW_YEAR,
  })),
  { monthDay: '01-07', name: CHRISTMAS },
  { monthDay: '02-23', name: DEFENDER },
  { monthDay: '03-08', name: WOMEN },
  { monthDay: '05-01', name: LABOUR },
  { monthDay: '05-09', name: VICTORY },
  { monthDay: '06-12', name: RUSSIA },
  { monthDay: '11-04', name: UNITY },
];

const fixedHolidays = (year: number) =>
  FIXED.map(({ monthDay, name }) => holiday(`${year}-${monthDay}`, name));

/** Russia, five-day week: Labour Code article 112 and the Government's yearly transfers. */
export const ruCalendar: CountryCalendar = {
  country: 'RU',
  fixedHolidays: FIXED,
  years: [
    {
      year: 2025,
      status: 'official',
      source: {
        ru: 'Трудовой кодекс РФ, ст. 112; постановление Правительства РФ от 04.10.2024 № 1335',
        kk: 'РФ Еңбек кодексі, 112-бап; РФ Үкіметінің 04.10.2024 ж. № 1335 қаулысы',
        en: 'Labour Code of Russia, art. 112; Government resolution No. 1335 of 04.10.2024',
      },
      days: [
        ...fixedHolidays(2025),
        shortDay('2025-03-07'),
        shortDay('2025-04-30'),
        movedDayOff('2025-05-02', '2025-01-04'),
        movedDayOff('2025-05-08', '2025-02-23'),
        shortDay('2025-06-11'),
        movedDayOff('2025-06-13', '2025-03-08'),
        workedDayOff('2025-11-01', '2025-11-03', 'short'),
        movedDayOff('2025-11-03', '2025-11-01'),
        movedDayOff('2025-12-31', '2025-01-05'),
      ],
    },
    {
      year: 2026,
      status: 'official',
      source: {
        ru: 'Трудовой кодекс РФ, ст. 112; постановление Правительства РФ о переносе выходных дней в 2026 году, подписано 24.09.2025',
        kk: 'РФ Еңбек кодексі, 112-бап; РФ Үкіметінің 2026 жылғы демалыс күндерін ауыстыру туралы қаулысы, 24.09.2025 қол қойылған',
        en: 'Labour Code of Russia, art. 112; Government resolution on moving days off in 2026, signed 24.09.2025',
      },
      days: [
        ...fixedHolidays(2026),
        movedDayOff('2026-01-09', '2026-01-03'),
        movedDayOff('2026-03-09', '2026-03-08'),
        shortDay('2026-04-30'),
        shortDay('2026-05-08'),
        movedDayOff('2026-05-11', '2026-05-09'),
        shortDay('2026-06-11'),
        shortDay('2026-11-03'),
        movedDayOff('2026-12-31', '2026-01-04'),
      ],
    },
    {
      // The decree is to move 02.01 (Saturday) and 03.01 (Sunday) as well, and to name the short days:
      // two more days will be off once it is published.
      year: 2027,
      status: 'preliminary',
      source: {
        ru: 'Трудовой кодекс РФ, ст. 112; постановление о переносе выходных на 2027 год ещё не учтено',
        kk: 'РФ Еңбек кодексі, 112-бап; 2027 жылғы ауыстырулар туралы қаулы әлі ескерілмеген',
        en: 'Labour Code of Russia, art. 112; the resolution on moving days off in 2027 is not yet included',
      },
      days: [
        ...fixedHolidays(2027),
        movedDayOff('2027-05-03', '2027-05-01'),
        movedDayOff('2027-05-10', '2027-05-09'),
        movedDayOff('2027-06-14', '2027-06-12'),
      ],
    },
  ],
};
