import type { LocalText } from './calendar-table';
import type { DefaultTerm, ExtensionLimit, InquiryLevel } from './default-terms';
import type { TermSpec } from './term-spec';

/** Administrative Procedure and Process Code of Kazakhstan, No. 350-VI of 29.06.2020. */
const appk = (article: string): LocalText => ({
  ru: `АППК РК, ст. ${article}`,
  kk: `ҚР ӘРПК, ${article}-бап`,
  en: `Administrative Procedure and Process Code of Kazakhstan, art. ${article}`,
});

/** Working days need no rule for the last day: it is a working day by construction. */
const working = (amount: number, source: LocalText, confirmed: boolean): TermSpec => ({
  amount,
  unit: 'working',
  startOffset: 0,
  whenDayOff: 'keep',
  source,
  confirmed,
});

const CHECK_DEPUTY_TERM: LocalText = {
  ru: 'Срок ответа депутату: уточните по закону о статусе депутата и регламенту',
  kk: 'Депутатқа жауап беру мерзімі: депутат мәртебесі туралы заң мен регламент бойынша тексеріңіз',
  en: 'Term of reply to a deputy: check the law on the status of deputies and the rules of procedure',
};

const ADVOCATES: LocalText = {
  ru: 'Закон РК от 05.07.2018 № 176-VI «Об адвокатской деятельности и юридической помощи», ст. 35: проверьте',
  kk: '«Адвокаттық қызмет және заң көмегі туралы» ҚР 05.07.2018 ж. № 176-VI Заңы, 35-бап: тексеріңіз',
  en: 'Law of Kazakhstan No. 176-VI of 05.07.2018 on advocates, art. 35: check it',
};

/** One month is customary; the law that follows the Constitution of 2026 is not published in these tables. */
const deputyRequest = (level: InquiryLevel): DefaultTerm => ({
  id: `deputy-request.${level}`,
  step: 'inquiry-reply',
  startsFrom: 'receipt',
  instrument: 'deputy-request',
  level,
  agreedDateAllowed: true,
  usual: true,
  spec: {
    amount: 30,
    unit: 'calendar',
    startOffset: 0,
    whenDayOff: 'preceding',
    source: CHECK_DEPUTY_TERM,
    confirmed: false,
  },
});

export const KZ_TERMS: readonly DefaultTerm[] = [
  {
    // On the day of arrival; what comes on a day off is registered on the next working day.
    id: 'registration',
    step: 'registration',
    startsFrom: 'arrival',
    usual: true,
    spec: { ...working(0, appk('64'), true), whenDayOff: 'following' },
  },
  {
    id: 'forwarding',
    step: 'forwarding',
    startsFrom: 'arrival',
    usual: true,
    spec: working(3, appk('65'), true),
  },
  { id: 'answer', step: 'answer', startsFrom: 'arrival', usual: true, spec: working(15, appk('76'), true) },
  {
    id: 'extension-notice',
    step: 'extension-notice',
    startsFrom: 'extension',
    usual: true,
    spec: working(3, appk('76'), true),
  },
  {
    id: 'answer.pre-trial-complaint',
    step: 'answer',
    startsFrom: 'arrival',
    usual: false,
    spec: working(20, appk('91–100'), false),
  },
  {
    id: 'forwarding.pre-trial-complaint',
    step: 'forwarding',
    startsFrom: 'arrival',
    usual: false,
    spec: working(3, appk('91–100'), false),
  },
  deputyRequest('mazhilis'),
  deputyRequest('senate'),
  deputyRequest('kurultai'),
  deputyRequest('maslikhat-region'),
  deputyRequest('maslikhat-city'),
  deputyRequest('maslikhat-district'),
  {
    id: 'advocate-request',
    step: 'inquiry-reply',
    startsFrom: 'receipt',
    instrument: 'advocate-request',
    level: 'advocate',
    usual: true,
    spec: working(10, ADVOCATES, false),
  },
  {
    // A party's letter is taken here as any appeal to a state body; the Code does not name it.
    id: 'reception-letter',
    step: 'inquiry-reply',
    startsFrom: 'receipt',
    instrument: 'reception-letter',
    level: 'reception',
    usual: true,
    spec: working(15, appk('76'), false),
  },
];

/** A reasonable term, at most two months, by reasoned decision of the head or the deputy head. */
export const KZ_EXTENSION: ExtensionLimit = { amount: 2, unit: 'month', source: appk('76'), confirmed: true };
