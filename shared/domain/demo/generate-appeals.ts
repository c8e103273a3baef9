import { addDays, daysBetween, formatDate, weekday } from '../../lib/dates';
import { type FieldNeeds, registrationFields } from '../appeals/registration-fields';
import type { Author, Channel, Source, Urgency } from '../codes';
import type { DemoAppeal, DemoApplicant, DemoRequest } from './demo-appeal';
import { planOutcome } from './outcome';
import { inventApplicant } from './person';
import { type DemoPlace, placesUnder } from './places';
import { createRandom, type Random } from './random';
import type { DemoTheme, Wording } from './theme';
import { DEMO_THEMES } from './themes';
import { fillWording, fitsPlace, inventHome, inventSlots } from './wording';

const CLASSIFIER = 'ru-2025';

const CHANNELS: readonly (readonly [Channel, number])[] = [
  ['walk-in', 38],
  ['phone', 16],
  ['web', 12],
  ['messenger', 10],
  ['letter', 8],
  ['field', 8],
  ['email', 6],
  ['online', 2],
];
/** Channels that work on a day off. */
const ALWAYS_OPEN: readonly Channel[] = ['web', 'messenger', 'email'];

const SOURCES: readonly (readonly [Source, number])[] = [
  ['citizen', 82],
  ['party-centre', 5],
  ['deputy', 5],
  ['local-body', 4],
  ['regional-body', 2],
  ['media', 2],
];
const AUTHORS: readonly (readonly [Author, number])[] = [
  ['individual', 83],
  ['collective', 6],
  ['anonymous', 4],
  ['family', 4],
  ['organisation', 3],
];
const URGENCIES: readonly (readonly [Urgency, number])[] = [
  ['normal', 88],
  ['high', 9],
  ['urgent', 3],
];
/** Of the appeals after the first months; the earliest ones have nothing to repeat. */
const REPEATED = 0.11;
/** A repeated appeal comes at the earliest so many days after the first. */
const REPEAT_GAP_DAYS = 20;
const KAZAKH_SHARE = 0.55;

/**
 * Invents appeals of a reception office, ordered by day of arrival. Pure: the same request gives the same
 * appeals. Names, numbers and texts are made up; no identity number has a right check digit.
 * Throws RangeError when `to` is before `from` or a date is not one.
 */
export function generateAppeals(request: DemoRequest): DemoAppeal[] {
  const random = createRandom(request.seed);
  const places = placesUnder(request.territoryRoot, request.profile);
  const arrivals = inventArrivals(random, request);
  const appeals: DemoAppeal[] = [];
  for (const arrival of arrivals) {
    const former = random.chance(REPEATED) ? findFormer(random, appeals, arrival.receivedOn) : null;
    appeals.push(
      former === null
        ? inventAppeal(random, arrival, random.weighted(withWeights(places)), request)
        : repeatAppeal(random, arrival, former, request),
    );
  }
  return appeals;
}

interface Arrival {
  readonly receivedOn: string;
  readonly channel: Channel;
}

function inventArrivals(random: Random, { count, from, to }: DemoRequest): Arrival[] {
  const days = daysBetween(from, to);
  if (days < 0) throw new RangeError(`the period ends before it begins: ${from} - ${to}`);
  const arrivals = Array.from({ length: count }, (): Arrival => {
    const channel = random.weighted(CHANNELS);
    const day = addDays(from, random.int(0, days));
    return { channel, receivedOn: ALWAYS_OPEN.includes(channel) ? day : ontoWorkday(day, from, to) };
  });
  return arrivals.sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : Number(a.receivedOn > b.receivedOn)));
}

/** The Friday before a day off, or the Monday after it where the period begins on that day off. */
function ontoWorkday(day: string, from: string, to: string): string {
  const dayOff = weekday(day) - 5;
  if (dayOff <= 0) return day;
  const friday = addDays(day, -dayOff);
  const monday = addDays(friday, 3);
  if (friday >= from) return friday;
  return monday <= to ? monday : day;
}

/** The centre of an oblast brings as much as five villages. */
function withWeights(places: readonly DemoPlace[]): (readonly [DemoPlace, number])[] {
  return places.map(place => [place, place.code.endsWith('1010000') ? 5 : place.kind === 'city' ? 2 : 1]);
}

function inventAppeal(
  random: Random,
  { receivedOn, channel }: Arrival,
  place: DemoPlace,
  { profile, to }: DemoRequest,
): DemoAppeal {
  const month = Number(receivedOn.slice(5, 7));
  const theme = inventTheme(random, place, month);
  const author = inventAuthor(random, theme);
  const language = profile === 'KZ' && random.chance(KAZAKH_SHARE) ? 'kk' : 'ru';
  const home = inventHome(random, place, profile, theme.where === 'city' || random.chance(0.4));
  const kind = random.pick(theme.kinds);
  const past = monthBefore(month, random.int(1, theme.season === 'cold' ? 2 : 5));
  const wording = fillWording(theme[language], inventSlots(random, home, past, profile, language));
  const applicant = inventApplicant(random, theme.who, home, receivedOn, language, profile);
  const anonymous = author === 'anonymous';
  const source = anonymous ? 'citizen' : random.weighted(SOURCES);
  return {
    receivedOn,
    channel,
    source,
    kind,
    author,
    ...(author === 'collective' && { signatures: random.int(5, 140) }),
    repeat: 'first',
    ...(!anonymous && {
      applicant: {
        ...askedOf(applicant, registrationFields({ channel, author, kind, source })),
        ...(author === 'organisation' && { organisation: inventOrganisation(random, language) }),
      },
    }),
    territory: place.code,
    questions: inventQuestions(random, theme),
    ...wording,
    language,
    urgency: random.weighted(URGENCIES),
    outcome: planOutcome(random, { receivedOn, kind, anonymous }, to, profile),
  };
}

/** Only what the registration of such an appeal asks of its applicant. */
function askedOf(applicant: DemoApplicant, needs: FieldNeeds): DemoApplicant {
  const { identityNumber, birthDate, sex, socialPosition, benefits, ...contact } = applicant;
  return {
    ...contact,
    ...(needs.identityNumber !== 'hidden' && identityNumber && { identityNumber }),
    ...(needs.birthDate !== 'hidden' && birthDate && { birthDate }),
    ...(needs.sex !== 'hidden' && sex && { sex }),
    ...(needs.socialPosition !== 'hidden' && socialPosition && { socialPosition }),
    benefits: needs.benefits === 'hidden' ? [] : benefits,
  };
}

function inventTheme(random: Random, place: DemoPlace, month: number): DemoTheme {
  const cold = month >= 10 || month <= 4;
  const fitting = DEMO_THEMES.filter(theme => fitsPlace(theme, place) && (cold || theme.season !== 'cold'));
  return random.weighted(fitting.map(theme => [theme, theme.weight] as const));
}

/** The month so many months earlier, 1-12. */
function monthBefore(month: number, back: number): number {
  return ((month - 1 - back + 12) % 12) + 1;
}

/** Only what neighbours share is signed by many, brought by an organisation, or sent without a name. */
function inventAuthor(random: Random, theme: DemoTheme): Author {
  const weights = AUTHORS.map(([author, weight]): readonly [Author, number] => {
    const ofMany = author === 'collective' || author === 'organisation' || author === 'anonymous';
    return [author, ofMany ? (theme.shared ? weight * 2 : 0) : weight];
  });
  return random.weighted(weights);
}

function inventQuestions(random: Random, theme: DemoTheme): DemoAppeal['questions'] {
  const codes = [theme.topic, ...(theme.alsoTopic && random.chance(0.5) ? [theme.alsoTopic] : [])];
  return codes.map(code => ({ classifier: CLASSIFIER, code }));
}

function inventOrganisation(random: Random, language: 'ru' | 'kk'): string {
  return language === 'kk'
    ? random.pick(['«Достық» мүлік иелерінің бірлестігі', '«Береке» шаруа қожалығы', 'Ардагерлер кеңесі'])
    : random.pick([
        'Объединение собственников «Дружба»',
        'Крестьянское хозяйство «Береке»',
        'Совет ветеранов',
      ]);
}

function findFormer(random: Random, appeals: readonly DemoAppeal[], receivedOn: string): DemoAppeal | null {
  const latest = addDays(receivedOn, -REPEAT_GAP_DAYS);
  const candidates = appeals.filter(
    appeal => appeal.repeat === 'first' && appeal.author !== 'anonymous' && appeal.receivedOn <= latest,
  );
  return candidates.length === 0 ? null : random.pick(candidates);
}

/** The same person again with the same trouble. */
function repeatAppeal(
  random: Random,
  { receivedOn, channel }: Arrival,
  former: DemoAppeal,
  { profile, to }: DemoRequest,
): DemoAppeal {
  const kind = random.chance(0.7) ? 'complaint' : former.kind;
  return {
    ...former,
    ...repeatWording(former),
    receivedOn,
    channel,
    kind,
    source: random.weighted(SOURCES),
    repeat: 'repeated',
    urgency: random.chance(0.25) ? 'high' : 'normal',
    outcome: planOutcome(random, { receivedOn, kind, anonymous: false }, to, profile),
  };
}

function repeatWording({ language, receivedOn, summary, text }: DemoAppeal): Wording {
  const day = formatDate(receivedOn);
  return language === 'kk'
    ? {
        summary: `Қайталама: ${summary}`,
        text: `Қайталама өтініш. ${day} күнгі алғашқы өтініш бойынша мәселе шешілген жоқ. ${text}`,
      }
    : {
        summary: `Повторно: ${summary}`,
        text: `Повторное обращение. По первому обращению от ${day} вопрос не решён. ${text}`,
      };
}
