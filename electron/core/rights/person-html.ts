import type { Language } from '../../../shared/domain/codes';
import { formatDay } from '../../../shared/i18n/format-day';
import { sayEvent } from '../../../shared/i18n/say-event';
import { createTranslator, type Translate } from '../../../shared/i18n/translator';
import type { CollectedPerson } from './collect-person';
import type { PersonCase } from './person-case';

const STYLE = `body{font:15px/1.45 sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#111}
h1{font-size:1.5rem}h2{font-size:1.2rem;border-bottom:1px solid #999;margin-top:2rem}h3{font-size:1rem}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0}
th{width:14rem;font-weight:400;color:#444}.words{white-space:pre-line;border-left:3px solid #bbb;padding-left:.8rem}
@media print{body{margin:0}h2{break-after:avoid}}`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string) => text.replace(/[&<>"]/g, sign => ESCAPES[sign] ?? sign);
const day = (of: string | null) => (of === null ? '' : formatDay(of.slice(0, 10)));
const moment = (at: string) => `${formatDay(at.slice(0, 10))} ${at.slice(11, 16)} UTC`;

function table(rows: readonly (readonly [string, string | null | undefined])[]): string {
  const told = rows.flatMap(([name, value]) =>
    value ? `<tr><th scope="row">${safe(name)}</th><td>${safe(value)}</td></tr>` : [],
  );
  return `<table>${told.join('')}</table>`;
}

function recordRows(t: Translate, record: CollectedPerson['record']) {
  const { sex, socialPosition } = record;
  return [
    [t('register.surname'), record.surname],
    [t('register.firstName'), record.firstName],
    [t('rights.file.patronymic'), record.patronymic],
    [t('rights.file.otherNames'), record.otherNames?.join('; ')],
    [t('register.organisation'), record.organisation],
    [t('register.phone'), record.phones.join(', ')],
    [t('register.email'), record.email],
    [t('register.address'), record.address],
    [t('case.identityNumber'), record.identityNumber],
    [t('register.birthDate'), day(record.birthDate ?? null)],
    [t('register.sex'), sex && t(`code.sex.${sex}`)],
    [t('register.socialPosition'), socialPosition && t(`code.socialPosition.${socialPosition}`)],
    [t('register.benefits'), record.benefits.map(one => t(`code.benefit.${one}`)).join(', ')],
  ] as const;
}

function caseHtml(t: Translate, one: PersonCase, language: Language): string {
  const name = (of: { ru: string; kk: string }) => (language === 'kk' ? of.kk : of.ru);
  const said = one.timeline.map(
    event =>
      [
        moment(event.at),
        [sayEvent(t, event.what), event.who, event.text].filter(Boolean).join('. '),
      ] as const,
  );
  const inquiries = one.inquiries.map(
    ({ instrument, sentOn, answeredOn, body, letterNumber, asked, answer }) =>
      [
        `${t(`code.instrument.${instrument}`)}, ${day(sentOn)}`,
        [body, letterNumber, asked, answeredOn && t('inquiry.answered', { date: day(answeredOn) }), answer]
          .filter(Boolean)
          .join('. '),
      ] as const,
  );
  const promises = one.promises.map(
    ({ givenOn, outcome, promised, outcomeWords }) =>
      [
        `${t('promise.one')}, ${day(givenOn)}`,
        [promised, outcome && t(`code.promiseOutcome.${outcome}`), outcomeWords].filter(Boolean).join('. '),
      ] as const,
  );
  const aid = one.aid.map(
    ({ kind, givenOn, amount, given, giver }) =>
      [
        `${t(`code.aidKind.${kind}`)}, ${day(givenOn)}`,
        [given, amount && t('aid.worth', { amount: String(amount) }), giver].filter(Boolean).join('. '),
      ] as const,
  );
  const measures = one.measures.map(
    ({ kind, takenOn, persons, found }) =>
      [
        `${t('measure.one')}, ${day(takenOn)}`,
        [t(`code.measureKind.${kind}`), persons && t('measure.persons', { count: persons }), found]
          .filter(Boolean)
          .join('. '),
      ] as const,
  );
  const files = one.attachments.map(
    file => [t('rights.file.attachment'), `${file.name} ${file.note}`.trim()] as const,
  );
  return [
    `<h3>№ ${safe(one.number)}</h3>`,
    table([
      [t('cases.column.received'), day(one.receivedOn)],
      [t('cases.column.status'), t(`code.status.${one.status}`)],
      [t('cases.column.closed'), day(one.closedOn)],
      [t('cases.column.topic'), one.questions.map(question => name(question.topicName)).join('; ')],
      [
        t('rights.file.results'),
        one.questions.flatMap(({ result }) => (result ? t(`code.result.${result}`) : [])).join('; '),
      ],
      [t('cases.column.executor'), one.executorName],
      [t('rights.file.others'), one.others > 0 ? String(one.others) : ''],
    ]),
    one.theirs
      ? `<p class="words"><strong>${safe(one.summary)}</strong>\n${safe(one.text)}</p>`
      : `<p>${safe(t('rights.file.notTheirs'))}</p>`,
    one.reception
      ? table([
          [t('rights.file.reception'), String(one.reception.number)],
          ...Object.entries(one.reception).flatMap(([key, value]) =>
            typeof value === 'string' && key !== 'number' ? [[key, value] as const] : [],
          ),
        ])
      : '',
    table(inquiries),
    table(promises),
    table(aid),
    table(measures),
    table(files),
    table(said),
  ].join('\n');
}

/** The person's data to be read and printed: one page without scripts and without anything from elsewhere. */
export function personHtml(person: CollectedPerson, language: Language): string {
  const t = createTranslator(language);
  const { office, record } = person;
  const title = t('rights.file.title', {
    name: [record.surname, record.firstName, record.patronymic].filter(Boolean).join(' '),
  });
  const consents = person.consents.map(consent => {
    const form = t(`code.consentForm.${consent.form}` as 'code.consentForm.paper');
    const revoked = consent.revokedOn ? t('consents.revoked', { date: day(consent.revokedOn) }) : '';
    return [
      day(consent.givenOn),
      [t(`code.consentKind.${consent.kind}`), form, consent.note, revoked, consent.reason]
        .filter(Boolean)
        .join('. '),
    ] as const;
  });
  const looks = person.looks.map(
    look =>
      [
        moment(look.at),
        [look.who, sayEvent(t, look.what), look.caseNumber].filter(Boolean).join('. '),
      ] as const,
  );
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(title)}</title><style>${STYLE}</style></head><body>
<h1>${safe(title)}</h1>
<p>${safe(t('rights.file.made', { office: language === 'kk' ? office.kk : office.ru, at: moment(person.madeAt), by: person.madeBy }))}</p>
<h2>${safe(t('case.applicant'))}</h2>
${table(recordRows(t, record))}
${table(person.flags.map(flag => [t(`code.flag.${flag.code}`), `${day(flag.setOn)} ${flag.setBy}. ${flag.reason}`] as const))}
${person.joined.map(one => `<h3>${safe(t('rights.file.joined'))}</h3>${table(recordRows(t, one))}`).join('\n')}
<h2>${safe(t('rights.file.cases'))}</h2>
${person.cases.map(one => caseHtml(t, one, language)).join('\n')}
<h2>${safe(t('consents.title'))}</h2>
${table(consents)}
<h2>${safe(t('rights.file.looks'))}</h2>
${table(looks)}
</body></html>
`;
}
