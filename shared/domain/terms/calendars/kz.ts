import type { CountryCalendar, FixedHoliday, LocalText } from '../calendar-table';
import { holiday, movedDayOff, workedDayOff } from '../calendar-table';

const NEW_YEAR: LocalText = { ru: 'Новый год', kk: 'Жаңа жыл', en: 'New Year' };
const CHRISTMAS: LocalText = {
  ru: 'Православное Рождество',
  kk: 'Православиелік Рождество',
  en: 'Orthodox Christmas',
};
const WOMEN: LocalText = {
  ru: 'Международный женский день',
  kk: 'Халықаралық әйелдер күні',
  en: "International Women's Day",
};
const NAURYZ: LocalText = { ru: 'Наурыз мейрамы', kk: 'Наурыз мейрамы', en: 'Nauryz' };
const UNITY: LocalText = {
  ru: 'Праздник единства народа Казахстана',
  kk: 'Қазақстан халқының бірлігі мерекесі',
  en: "Day of Unity of Kazakhstan's People",
};
const DEFENDER: LocalText = {
  ru: 'День защитника Отечества',
  kk: 'Отан қорғаушы күні',
  en: 'Defender of the Fatherland Day',
};
const VICTORY: LocalText = { ru: 'День Победы', kk: 'Жеңіс күні', en: 'Victory Day' };
const CAPITAL: LocalText = { ru: 'День столицы', kk: 'Астана күні', en: 'Capital City Day' };
const CONSTITUTION: LocalText = { ru: 'День Конституции', kk: 'Конституция күні', en: 'Constitution Day' };
const REPUBLIC: LocalText = { ru: 'День Республики', kk: 'Республика күні', en: 'Republic Day' };
const INDEPENDENCE: LocalText = { ru: 'День Независимости', kk: 'Тәуелсіздік күні', en: 'Independence Day' };
const KURBAN_AIT: LocalText = {
  ru: 'Первый день Курбан-айта',
  kk: 'Құрбан айттың бірінші күні',
  en: 'First day of Kurban Ait',
};
const KURBAN_AIT_ESTIMATED: LocalText = {
  ru: 'Первый день Курбан-айта (дата расчётная)',
  kk: 'Құрбан айттың бірінші күні (есептік күн)',
  en: 'First day of Kurban Ait (estimated date)',
};

/** Holidays of fixed date. Constitution Day moved from 30 August to 15 March with the Constitution of 2026. */
const FIXED: readonly FixedHoliday[] = [
  { monthDay: '01-01', name: NEW_YEAR },
  { monthDay: '01-02', name: NEW_YEAR },
  { monthDay: '01-07', name: CHRISTMAS },
  { monthDay: '03-08', name: WOMEN },
  { monthDay: '03-15', name: CONSTITUTION, since: 2027 },
  { monthDay: '03-21', name: NAURYZ },
  { monthDay: '03-22', name: NAURYZ },
  { monthDay: '03-23', name: NAURYZ },
  { monthDay: '05-01', name: UNITY },
  { monthDay: '05-07', name: DEFENDER },
  { monthDay: '05-09', name: VICTORY },
  { monthDay: '07-06', name: CAPITAL },
  { monthDay: '08-30', name: CONSTITUTION, until: 2025 },
  { monthDay: '10-25', name: REPUBLIC },
  { monthDay: '12-16', name: INDEPENDENCE },
];

const fixedHolidays = (year: number) =>
  FIXED.filter(({ since = year, until = year }) => since <= year && year <= until).map(({ monthDay, name }) =>
    holiday(`${year}-${monthDay}`, name),
  );

/**
 * Kazakhstan, five-day week. A state or national holiday on a Saturday or Sunday makes the next working day
 * off; 7 January and the first day of Kurban Ait are never moved. The Government may move days (Labour Code,
 * article 85 paragraph 3).
 */
export const kzCalendar: CountryCalendar = {
  country: 'KZ',
  fixedHolidays: FIXED,
  years: [
    {
      year: 2025,
      status: 'official',
      source: {
        ru: 'Трудовой кодекс РК, ст. 84, 85; перенос Правительства РК: 03.01 вместо 05.01.2025',
        kk: 'ҚР Еңбек кодексі, 84, 85-баптар; ҚР Үкіметінің ауыстыруы: 05.01.2025 орнына 03.01',
        en: 'Labour Code of Kazakhstan, art. 84, 85; Government transfer: 03.01 in place of 05.01.2025',
      },
      days: [
        ...fixedHolidays(2025),
        movedDayOff('2025-01-03', '2025-01-05'),
        workedDayOff('2025-01-05', '2025-01-03'),
        movedDayOff('2025-03-10', '2025-03-08'),
        movedDayOff('2025-03-24', '2025-03-22'),
        movedDayOff('2025-03-25', '2025-03-23'),
        holiday('2025-06-06', KURBAN_AIT),
        movedDayOff('2025-07-07', '2025-07-06'),
        movedDayOff('2025-09-01', '2025-08-30'),
        movedDayOff('2025-10-27', '2025-10-25'),
      ],
    },
    {
      // 30 August is no longer a holiday and 31.08.2026 is worked: calendars printed before March 2026 differ.
      year: 2026,
      status: 'official',
      source: {
        ru: 'Трудовой кодекс РК, ст. 84, 85; разъяснение Министерства труда и социальной защиты населения РК, март 2026 (30.08 больше не праздник)',
        kk: 'ҚР Еңбек кодексі, 84, 85-баптар; ҚР Еңбек және халықты әлеуметтік қорғау министрлігінің түсіндірмесі, 2026 ж. наурыз (30.08 енді мереке емес)',
        en: 'Labour Code of Kazakhstan, art. 84, 85; statement of the Ministry of Labour and Social Protection, March 2026 (30.08 is no longer a holiday)',
      },
      days: [
        ...fixedHolidays(2026),
        movedDayOff('2026-03-09', '2026-03-08'),
        movedDayOff('2026-03-24', '2026-03-21'),
        movedDayOff('2026-03-25', '2026-03-22'),
        movedDayOff('2026-05-11', '2026-05-09'),
        holiday('2026-05-27', KURBAN_AIT),
        movedDayOff('2026-10-26', '2026-10-25'),
      ],
    },
    {
      year: 2027,
      status: 'preliminary',
      source: {
        ru: 'Трудовой кодекс РК, ст. 84, 85, по расчёту; переносы Правительства на 2027 год ещё не учтены, Курбан-айт расчётный',
        kk: 'ҚР Еңбек кодексі, 84, 85-баптар, есеп бойынша; Үкіметтің 2027 жылғы ауыстырулары әлі ескерілмеген, Құрбан айт күні есептік',
        en: 'Labour Code of Kazakhstan, art. 84, 85, as computed; Government transfers for 2027 not yet included, Kurban Ait estimated',
      },
      days: [
        ...fixedHolidays(2027),
        movedDayOff('2027-01-04', '2027-01-02'),
        movedDayOff('2027-03-24', '2027-03-21'),
        movedDayOff('2027-05-03', '2027-05-01'),
        movedDayOff('2027-05-10', '2027-05-09'),
        holiday('2027-05-16', KURBAN_AIT_ESTIMATED),
      ],
    },
  ],
};
