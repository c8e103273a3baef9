import type { Messages } from '../message';

/** Visits to the place, and persons brought to responsibility. */
export const measuresMessages = {
  'measure.title': { ru: 'Проверки и меры', kk: 'Тексерулер мен шаралар', en: 'Checks and measures' },
  'measure.one': { ru: 'Проверка или мера', kk: 'Тексеру немесе шара', en: 'Check or measure' },
  'measure.make': {
    ru: 'Внести выезд или меру…',
    kk: 'Орнына баруды немесе шараны енгізу…',
    en: 'Enter a visit or a measure…',
  },
  'measure.make.title': {
    ru: 'Выезд или мера по делу {{number}}',
    kk: '{{number}} ісі бойынша орнына бару немесе шара',
    en: 'Visit or measure, case {{number}}',
  },
  'measure.make.do': { ru: 'Внести', kk: 'Енгізу', en: 'Enter it' },
  'measure.kind': { ru: 'Что было', kk: 'Не болды', en: 'What it was' },
  'code.measureKind.visit': { ru: 'Выезд на место', kk: 'Орнына бару', en: 'Visit to the place' },
  'code.measureKind.commission': {
    ru: 'Комиссионный выезд',
    kk: 'Комиссиямен орнына бару',
    en: 'Visit of a commission',
  },
  'code.measureKind.responsibility': {
    ru: 'Привлечены к ответственности',
    kk: 'Жауапқа тартылды',
    en: 'Brought to responsibility',
  },
  'measure.takenOn': { ru: 'День', kk: 'Күні', en: 'Day' },
  'measure.howMany': { ru: 'Сколько лиц', kk: 'Қанша адам', en: 'How many persons' },
  'measure.howMany.wrong': {
    ru: 'Целое число от 1 до {{most}}.',
    kk: '1-ден {{most}} дейінгі бүтін сан.',
    en: 'A whole number from 1 to {{most}}.',
  },
  'measure.found': { ru: 'Что установлено', kk: 'Не анықталды', en: 'What was found' },
  'measure.foundHint': { ru: 'можно пусто', kk: 'бос қалдыруға болады', en: 'may be empty' },
  'measure.decided': { ru: 'Какие меры приняты', kk: 'Қандай шара қолданылды', en: 'What was decided' },
  'measure.decidedHint': {
    ru: 'Кого привлекли, по имени не пишите: в отчёт идёт только число. Можно пусто.',
    kk: 'Кімнің жауапқа тартылғанын атын атап жазбаңыз: есепке тек саны кіреді. Бос қалдыруға болады.',
    en: 'Do not write who it was by name: only the number is reported. May be empty.',
  },
  'measure.persons': {
    ru: { one: '{{count}} лицо', few: '{{count}} лица', many: '{{count}} лиц', other: '{{count}} лица' },
    kk: { one: '{{count}} адам', other: '{{count}} адам' },
    en: { one: '{{count}} person', other: '{{count}} persons' },
  },
  'error.PERSONS_WRONG': {
    ru: 'Укажите, сколько лиц привлечено: целое число от 1. У выезда такого числа нет.',
    kk: 'Қанша адам жауапқа тартылғанын көрсетіңіз: 1-ден басталатын бүтін сан. Орнына баруда мұндай сан болмайды.',
    en: 'Say how many persons were brought to responsibility: a whole number from 1. A visit has none.',
  },
  'event.MEASURE_NOTED': { ru: 'Проверка или мера', kk: 'Тексеру немесе шара', en: 'Check or measure' },
  'event.MEASURE_WITHDRAWN': {
    ru: 'Проверка или мера внесена по ошибке',
    kk: 'Тексеру немесе шара қате енгізілген',
    en: 'Check or measure entered by mistake',
  },
  'indicator.visits.made': { ru: 'Выезды на место', kk: 'Орнына барулар', en: 'Visits to the place' },
  'indicator.visits.made.definition': {
    ru: 'Выезды на место, и комиссионные тоже, записанные в делах, с днём выезда в периоде; внесённые по ошибке не считаются. Два выезда по одному делу — это два.',
    kk: 'Істерде жазылған, күні осы кезеңге жататын орнына барулар, комиссиямен барулар да; қате енгізілгендері саналмайды. Бір іс бойынша екі рет бару екі болып саналады.',
    en: 'Visits to the place, those of a commission too, noted on cases whose day falls in the period; those entered by mistake do not count. Two visits on one case are two.',
  },
  'indicator.persons.punished.definition': {
    ru: 'Сумма лиц, привлечённых к ответственности, по записям в делах с днём в периоде; внесённые по ошибке не считаются. За цифрой открываются обращения.',
    kk: 'Істердегі күні осы кезеңге жататын жазбалар бойынша жауапқа тартылған адамдардың жалпы саны; қате енгізілгендері саналмайды. Сан артында жолданымдар ашылады.',
    en: 'The sum of persons brought to responsibility as noted on cases with a day in the period; those entered by mistake do not count. Behind the figure stand the appeals.',
  },
  'basis.punished': {
    ru: 'Считаются привлечённые лица',
    kk: 'Жауапқа тартылған адамдар саналады',
    en: 'Counted in persons held responsible',
  },
  'dimension.visited': { ru: 'Выезд на место', kk: 'Орнына бару', en: 'Visit to the place' },
  'code.visited.visited': { ru: 'С выездом на место', kk: 'Орнына барып қаралған', en: 'With a visit' },
  'code.visited.none': { ru: 'Без выезда', kk: 'Орнына бармай қаралған', en: 'Without a visit' },
} as const satisfies Messages;
