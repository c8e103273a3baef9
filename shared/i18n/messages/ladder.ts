import type { Messages } from '../message';

/** Cases that nobody takes: the office's hours, who is told, and what the journal and the case say of it. */
export const ladderMessages = {
  'code.rung.executor': { ru: 'Исполнитель', kk: 'Орындаушы', en: 'Executor' },
  'code.rung.head': { ru: 'Руководитель', kk: 'Жетекші', en: 'Head' },
  'code.rung.aide': { ru: 'Помощник депутата', kk: 'Депутаттың көмекшісі', en: 'Deputy’s aide' },
  'ladder.title': {
    ru: 'Если дело никто не принимает',
    kk: 'Істі ешкім қабылдамаса',
    en: 'When nobody accepts a case',
  },
  'ladder.hint': {
    ru: 'Рабочие часы, 9–18 без выходных. Пустое поле — этого шага нет.',
    kk: 'Жұмыс сағаттары, 9–18, демалыссыз. Бос өріс — бұл қадам жоқ.',
    en: 'Working hours, 9–18 without days off. An empty field: no such step.',
  },
  'ladder.executor': {
    ru: 'Напомнить исполнителю через, часов',
    kk: 'Орындаушыға неше сағаттан кейін еске салу',
    en: 'Remind the executor after, hours',
  },
  'ladder.return': {
    ru: 'Передать дальше через, часов',
    kk: 'Келесі адамға неше сағаттан кейін беру',
    en: 'Pass it on after, hours',
  },
  'ladder.return.hint': {
    ru: 'Следующему по правилам, иначе в очередь руководителя.',
    kk: 'Ереже бойынша келесі адамға, болмаса жетекшінің кезегіне.',
    en: 'To the next one by the rules, else to the head’s queue.',
  },
  'ladder.head': {
    ru: 'Сообщить руководителю через, часов',
    kk: 'Жетекшіге неше сағаттан кейін хабарлау',
    en: 'Tell the head after, hours',
  },
  'ladder.head.hint': {
    ru: 'Считается с последнего решения о деле; о переданном дальше сообщается сразу.',
    kk: 'Іс туралы соңғы шешімнен бері есептеледі; келесі адамға берілгені бірден хабарланады.',
    en: 'Counted from the last decision about the case; of one passed on the head is told at once.',
  },
  'ladder.aide': {
    ru: 'Передать депутату с помощником через, часов',
    kk: 'Көмекшісі бар депутатқа неше сағаттан кейін беру',
    en: 'Give it to a deputy with an aide after, hours',
  },
  'ladder.aide.hint': {
    ru: 'Помощнику сообщается, дело ложится на стол его депутата. Если помощника нет или взять дело некому, лестница кончается руководителем: ему сообщается ещё раз.',
    kk: 'Көмекшіге хабарланады, іс оның депутатына өтеді. Көмекші болмаса немесе істі алатын адам болмаса, саты жетекшімен аяқталады: оған тағы бір рет хабарланады.',
    en: 'The aide is told; the case lies on the deputy’s desk. Where there is no aide, or nobody who can take it, the ladder ends with the head, who is told once more.',
  },
  'error.REMINDER_TOO_LATE': {
    ru: 'Напоминать надо раньше, чем дело уйдёт дальше. Уменьшите часы напоминания.',
    kk: 'Іс келесі адамға өткенше еске салу керек. Еске салу сағатын азайтыңыз.',
    en: 'The reminder must come before the case is passed on. Lower its hours.',
  },
  'error.RUNGS_CROSSED': {
    ru: 'Помощнику сообщают не раньше, чем руководителю. Увеличьте часы для помощника.',
    kk: 'Көмекшіге жетекшіден бұрын хабарланбайды. Көмекшінің сағатын көбейтіңіз.',
    en: 'The aide is not told before the head. Raise the aide’s hours.',
  },
  'event.LADDER_SET': {
    ru: 'Кому сообщать о непринятом деле: изменено',
    kk: 'Қабылданбаған іс туралы кімге хабарлау: өзгертілді',
    en: 'Who is told of a case nobody takes: changed',
  },
  'event.APPEAL_ESCALATED': {
    ru: 'Дело никто не принял, сообщено',
    kk: 'Істі ешкім қабылдамады, хабарланды',
    en: 'Nobody took the case; told',
  },
  'event.APPEAL_PASSED_UP': {
    ru: 'Дело никто не принял, передано депутату с помощником',
    kk: 'Істі ешкім қабылдамады, көмекшісі бар депутатқа берілді',
    en: 'Nobody took the case; given to a deputy with an aide',
  },
  'reason.reminded': {
    ru: '{{name}}: напомнили о деле, оно ждёт приёма (рабочих часов: {{hours}})',
    kk: '{{name}}: іс қабылдауды күтіп тұрғаны еске салынды (жұмыс сағаты: {{hours}})',
    en: '{{name}} was reminded: the case waits to be accepted (working hours: {{hours}})',
  },
  'reason.head-told': {
    ru: 'руководителю сообщено: дело никто не принял (рабочих часов: {{hours}})',
    kk: 'жетекшіге хабарланды: істі ешкім қабылдамады (жұмыс сағаты: {{hours}})',
    en: 'the head was told: nobody took the case (working hours: {{hours}})',
  },
  'reason.aide-told': {
    ru: 'помощнику депутата сообщено: {{name}} не принял(а) дело (рабочих часов: {{hours}})',
    kk: 'депутаттың көмекшісіне хабарланды: {{name}} істі қабылдамады (жұмыс сағаты: {{hours}})',
    en: 'the deputy’s aide was told: {{name}} did not take the case (working hours: {{hours}})',
  },
  'reason.passed-up': {
    ru: 'дело никто не принял (рабочих часов: {{hours}}), передано: {{name}}; помощнику сообщено',
    kk: 'істі ешкім қабылдамады (жұмыс сағаты: {{hours}}), берілді: {{name}}; көмекшісіне хабарланды',
    en: 'nobody took the case (working hours: {{hours}}); given to {{name}}, whose aide was told',
  },
  'reason.ladder-ends': {
    ru: 'депутата с помощником, который взял бы дело, нет: дальше передать некому, решает руководитель, ему сообщено (рабочих часов: {{hours}})',
    kk: 'істі алатын, көмекшісі бар депутат жоқ: одан әрі беретін ешкім жоқ, жетекші шешеді, оған хабарланды (жұмыс сағаты: {{hours}})',
    en: 'no deputy with an aide can take the case: there is nobody further, the head decides and was told (working hours: {{hours}})',
  },
  'told.title': { ru: 'Дела никто не принял', kk: 'Ешкім қабылдамаған істер', en: 'Cases nobody took' },
  'told.as.executor': {
    ru: 'Ждёт вас: примите или откажитесь',
    kk: 'Сізді күтеді: қабылдаңыз не бас тартыңыз',
    en: 'Waits for you: accept or decline',
  },
  'told.as.head': {
    ru: 'Нужно ваше решение',
    kk: 'Сіздің шешіміңіз керек',
    en: 'Needs your decision',
  },
  'told.as.aide': {
    ru: 'Напомните депутату',
    kk: 'Депутатқа еске салыңыз',
    en: 'Remind the deputy',
  },
  'told.more': {
    ru: {
      one: 'Ещё {{count}} дело',
      few: 'Ещё {{count}} дела',
      many: 'Ещё {{count}} дел',
      other: 'Ещё {{count}} дела',
    },
    kk: { one: 'Тағы {{count}} іс', other: 'Тағы {{count}} іс' },
    en: { one: '{{count}} more case', other: '{{count}} more cases' },
  },
  'told.tag': { ru: 'Сообщено: {{who}}', kk: 'Хабарланды: {{who}}', en: 'Told: {{who}}' },
} as const satisfies Messages;
