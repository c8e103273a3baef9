import type { LocalText } from './calendar-table';
import type {
  DefaultTerm,
  ExtensionLimit,
  InquiryLevel,
  Instrument,
  TermStart,
  TermStep,
} from './default-terms';
import type { TermSpec, WhenDayOff } from './term-spec';

/** Federal Law No. 59-FZ of 02.05.2006 on the consideration of citizens' appeals. */
const law59 = (article: string, part: string): LocalText => ({
  ru: `59-ФЗ, ст. ${article} ч. ${part}`,
  kk: `59-ФЗ, ${article}-бап, ${part}-бөлік`,
  en: `Federal Law 59-FZ, art. ${article} part ${part}`,
});

/** Federal Law No. 3-FZ of 08.05.1994 on the status of senators and deputies of the State Duma. */
const law3 = (article: string): LocalText => ({
  ru: `3-ФЗ от 08.05.1994, ст. ${article}`,
  kk: `08.05.1994 ж. 3-ФЗ, ${article}-бап`,
  en: `Federal Law 3-FZ of 08.05.1994, art. ${article}`,
});

const PARLIAMENT: LocalText = {
  ru: 'Запрос, внесённый в палату: 15 дней, если палата не назначила иного; проверьте действующую редакцию',
  kk: 'Палатаға енгізілген сұрау салу: палата өзгесін белгілемесе, 15 күн; қолданыстағы редакцияны тексеріңіз',
  en: 'Request brought before a chamber: 15 days unless the chamber sets another term; check the wording in force',
};
const PROSECUTOR: LocalText = {
  ru: 'Инструкция органов прокуратуры о рассмотрении обращений',
  kk: 'Прокуратура органдарының өтініштерді қарау туралы нұсқаулығы',
  en: 'Instruction of the prosecutor’s office on the consideration of appeals',
};
const KALMYKIA: LocalText = {
  ru: 'Республика Калмыкия, закон о статусе депутата',
  kk: 'Қалмақ Республикасы, депутат мәртебесі туралы заң',
  en: 'Republic of Kalmykia, law on the status of deputies',
};
const SAMARA: LocalText = {
  ru: 'Самарская область, закон от 06.03.2014 № 23-ГД',
  kk: 'Самара облысы, 06.03.2014 ж. № 23-ГД заңы',
  en: 'Samara region, law No. 23-GD of 06.03.2014',
};
const MUNICIPAL: LocalText = {
  ru: 'Регламент представительного органа муниципального образования: 30 дней или согласованный срок',
  kk: 'Муниципалдық құрылымның өкілді органының регламенті: 30 күн немесе келісілген мерзім',
  en: 'Rules of a municipal assembly: 30 days or an agreed term',
};
const MUNICIPAL_SHORT: LocalText = {
  ru: 'Регламент представительного органа муниципального образования: 15 дней или срок, указанный в запросе',
  kk: 'Муниципалдық құрылымның өкілді органының регламенті: 15 күн немесе сұрау салуда көрсетілген мерзім',
  en: 'Rules of a municipal assembly: 15 days or the term named in the request',
};
const ADVOCATES: LocalText = {
  ru: '63-ФЗ от 31.05.2002 об адвокатской деятельности, ст. 6.1: проверьте',
  kk: 'Адвокаттық қызмет туралы 31.05.2002 ж. 63-ФЗ, 6.1-бап: тексеріңіз',
  en: 'Federal Law 63-FZ of 31.05.2002 on advocates, art. 6.1: check it',
};
const NIZHNY: LocalText = {
  ru: 'Нижегородская область, закон о статусе депутата: приём депутата должностным лицом',
  kk: 'Нижний Новгород облысы, депутат мәртебесі туралы заң: лауазымды тұлғаның депутатты қабылдауы',
  en: 'Nizhny Novgorod region, law on the status of deputies: an official receives a deputy',
};

/** 59-FZ is silent on a last day off; the working day before is the safe side for an internal control date. */
const calendarDays = (
  amount: number,
  source: LocalText,
  confirmed = true,
  whenDayOff: WhenDayOff = 'preceding',
): TermSpec => ({ amount, unit: 'calendar', startOffset: 0, whenDayOff, source, confirmed });

const usual = (id: string, step: TermStep, startsFrom: TermStart, spec: TermSpec): DefaultTerm => ({
  id,
  step,
  startsFrom,
  spec,
  usual: true,
});

const special = (id: string, step: TermStep, startsFrom: TermStart, spec: TermSpec): DefaultTerm => ({
  ...usual(id, step, startsFrom, spec),
  usual: false,
});

const reply = (instrument: Instrument, level: InquiryLevel, spec: TermSpec): DefaultTerm => ({
  ...usual(`${instrument}.${level}`, 'inquiry-reply', 'receipt', spec),
  instrument,
  level,
  agreedDateAllowed: true,
});

export const RU_TERMS: readonly DefaultTerm[] = [
  usual('registration', 'registration', 'arrival', calendarDays(3, law59('8', '2'))),
  usual('forwarding', 'forwarding', 'registration', calendarDays(7, law59('8', '3'))),
  usual('answer', 'answer', 'registration', calendarDays(30, law59('12', '1'))),
  usual('documents-reply', 'documents-reply', 'receipt', calendarDays(15, law59('10', '2'))),
  usual('return.court-decision', 'return', 'registration', calendarDays(7, law59('11', '2'))),
  usual('notice.unreadable', 'notice', 'registration', calendarDays(7, law59('11', '4, 4.1'), false)),
  special('forwarding.migration', 'forwarding', 'registration', calendarDays(5, law59('8', '3.1'), false)),
  special('answer.migration', 'answer', 'registration', calendarDays(20, law59('12', '1.1'))),
  special('answer.prosecutor', 'answer', 'registration', calendarDays(30, PROSECUTOR, true, 'following')),
  special(
    'answer.prosecutor-no-check',
    'answer',
    'registration',
    calendarDays(15, PROSECUTOR, true, 'following'),
  ),
  special('return.prosecutor', 'return', 'registration', calendarDays(7, PROSECUTOR, true, 'following')),
  special('appointment.nizhny', 'appointment', 'receipt', calendarDays(3, NIZHNY)),
  reply('parliamentary-request', 'state-duma', calendarDays(15, PARLIAMENT, false)),
  reply('parliamentary-request', 'federation-council', calendarDays(15, PARLIAMENT, false)),
  reply('deputy-request', 'state-duma', calendarDays(30, law3('14'))),
  reply('deputy-request', 'federation-council', calendarDays(30, law3('14'))),
  reply('deputy-appeal', 'state-duma', calendarDays(30, law3('17'), false)),
  // Regional and municipal terms differ from place to place: one example each, to be checked locally.
  {
    ...reply('deputy-request', 'regional', calendarDays(10, KALMYKIA)),
    id: 'deputy-request.kalmykia',
    usual: false,
  },
  {
    ...reply('deputy-appeal', 'regional', {
      ...calendarDays(5, SAMARA),
      unit: 'working',
      whenDayOff: 'keep',
    }),
    id: 'deputy-appeal.samara',
    usual: false,
  },
  reply('deputy-request', 'municipal', calendarDays(30, MUNICIPAL, false)),
  {
    ...reply('deputy-request', 'municipal', calendarDays(15, MUNICIPAL_SHORT, false)),
    id: 'deputy-request.municipal-15',
    usual: false,
  },
  reply('advocate-request', 'advocate', calendarDays(30, ADVOCATES, false)),
  // A party's letter is taken here as any appeal to a state body; the law does not name it.
  reply('reception-letter', 'reception', { ...calendarDays(30, law59('12', '1'), false) }),
];

/** At most 30 days more, in exceptional cases or where documents were requested; the applicant is told. */
export const RU_EXTENSION: ExtensionLimit = {
  amount: 30,
  unit: 'calendar',
  source: law59('12', '2'),
  confirmed: true,
};
