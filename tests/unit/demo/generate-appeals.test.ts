import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadClassifier, loadKato, loadRuSubjects } from '../../../electron/core/reference/reference-tables';
import { RegisterAppeal } from '../../../shared/contract/appeals';
import { type DemoAppeal, type DemoRequest, generateAppeals } from '../../../shared/domain/demo';
import { placesUnder } from '../../../shared/domain/demo/places';
import { DEMO_THEMES } from '../../../shared/domain/demo/themes';
import { checkIin } from '../../../shared/domain/identity/iin';
import { normalisePhone } from '../../../shared/domain/identity/phone';
import { weekday } from '../../../shared/lib/dates';

const readText = (file: string) =>
  readFileSync(new URL(`../../../electron/core/reference/data/${file}`, import.meta.url), 'utf8');
const topics = new Set(loadClassifier(readText).topics.map(topic => topic.code));
const kato = new Map(loadKato(readText).territories.map(territory => [territory.code, territory]));
const subjects = new Map(loadRuSubjects(readText).territories.map(territory => [territory.code, territory]));

const YEAR = { from: '2025-11-22', to: '2026-11-21' };
const AKMOLA: DemoRequest = { seed: 7, count: 2000, ...YEAR, territoryRoot: '110000000', profile: 'KZ' };
const appeals = generateAppeals(AKMOLA);
const russian = generateAppeals({ ...AKMOLA, territoryRoot: null, profile: 'RU', count: 500 });

const share = (matches: (appeal: DemoAppeal) => boolean) => appeals.filter(matches).length / appeals.length;
const reject = (text: string, pattern: RegExp) => (pattern.test(text) ? [text] : []);

/** Everything of a demonstration appeal but its outcome is the input of a registration. */
function refusals(list: readonly DemoAppeal[]): string[] {
  return list.flatMap(({ outcome: _outcome, ...input }) => {
    const parsed = RegisterAppeal.safeParse(input);
    return parsed.success ? [] : [parsed.error.message];
  });
}

describe('generateAppeals', () => {
  it('gives the same appeals for the same request, others for another seed', () => {
    expect(generateAppeals(AKMOLA)).toEqual(appeals);
    expect(generateAppeals({ ...AKMOLA, seed: 8 })).not.toEqual(appeals);
  });

  it('gives what a registration accepts, in both profiles', () => {
    expect([appeals.length, russian.length]).toEqual([2000, 500]);
    expect(refusals([...appeals, ...russian])).toEqual([]);
  });

  it('names only topics of the classifier and territories under the office', () => {
    const codes = DEMO_THEMES.flatMap(theme => [theme.topic, theme.alsoTopic ?? theme.topic]);
    expect(codes.filter(code => !topics.has(code))).toEqual([]);
    expect(appeals.filter(appeal => !kato.get(appeal.territory)?.path.startsWith('11/'))).toEqual([]);
    expect(russian.filter(appeal => !subjects.has(appeal.territory))).toEqual([]);
  });

  it('has no right ИИН anywhere, though each looks like one', () => {
    const checks = appeals.flatMap(({ applicant }) => applicant?.identityNumber ?? []).map(checkIin);
    expect(checks.length).toBeGreaterThan(1500);
    expect(checks.filter(check => check.ok || check.reason !== 'checksum')).toEqual([]);
    const longNumbers = appeals.flatMap(appeal => appeal.text.match(/\d{11,}/g) ?? []);
    expect(longNumbers).toEqual([]);
    expect(russian.filter(appeal => appeal.applicant?.identityNumber !== undefined)).toEqual([]);
  });

  it('gives phone numbers that the program can read', () => {
    const phones = appeals.flatMap(appeal => appeal.applicant?.phones ?? []);
    expect(phones.filter(phone => normalisePhone(phone, 'KZ') !== phone)).toEqual([]);
    const abroad = russian.flatMap(appeal => appeal.applicant?.phones ?? []);
    expect(abroad.filter(phone => normalisePhone(phone, 'RU') !== phone)).toEqual([]);
  });

  it('mixes languages, authors and repeats as a reception does', () => {
    expect(share(appeal => appeal.language === 'kk')).toBeCloseTo(0.55, 1);
    expect(share(appeal => appeal.author === 'collective')).toBeCloseTo(0.06, 1);
    expect(share(appeal => appeal.author === 'anonymous')).toBeCloseTo(0.04, 1);
    expect(share(appeal => appeal.repeat === 'repeated')).toBeCloseTo(0.1, 1);
    expect(new Set(appeals.map(appeal => appeal.channel)).size).toBe(8);
    expect(new Set(appeals.map(appeal => appeal.questions[0]?.code)).size).toBe(DEMO_THEMES.length);
  });

  it('gives signatures to the collective ones only and an applicant to all but the anonymous', () => {
    expect(appeals.filter(a => (a.author === 'collective') !== (a.signatures !== undefined))).toEqual([]);
    expect(appeals.filter(a => (a.author === 'anonymous') !== (a.applicant === undefined))).toEqual([]);
    expect(
      appeals.filter(a => (a.author === 'organisation') !== (a.applicant?.organisation !== undefined)),
    ).toEqual([]);
  });

  it('repeats an earlier appeal of the same person on the same topic', () => {
    const firstKeys = new Set(
      appeals.filter(a => a.repeat === 'first').map(a => JSON.stringify([a.applicant, a.questions])),
    );
    const repeated = appeals.filter(a => a.repeat === 'repeated');
    expect(repeated.filter(a => !firstKeys.has(JSON.stringify([a.applicant, a.questions])))).toEqual([]);
  });

  it('leaves no slot, no gap, no doubled blank and no small letter at the head of a sentence', () => {
    const words = [...appeals, ...russian].flatMap(a => [
      a.summary,
      a.text,
      a.applicant?.address ?? 'без адреса',
    ]);
    expect(
      words.flatMap(text => reject(text, /[{}]|undefined|NaN|null| {2}|^ | $|^$|\. [а-яёәғқңөұүһі](?!\.)/)),
    ).toEqual([]);
    const kazakhOnes = appeals.filter(a => a.language === 'kk').map(a => a.text);
    expect(kazakhOnes.filter(text => !/[әғқңөұүі]/.test(text))).toEqual([]);
    expect(russian.flatMap(a => reject(a.text, /акимат|тенге|[әғқңөұүі]/))).toEqual([]);
  });

  it('tells of snow and cold in the cold months only', () => {
    const cold = DEMO_THEMES.flatMap(theme => (theme.season === 'cold' ? [theme.topic] : []));
    const months = appeals
      .filter(a => a.repeat === 'first' && cold.includes(a.questions[0]?.code ?? ''))
      .map(a => a.receivedOn.slice(5, 7));
    expect([...new Set(months)].sort()).toEqual(['01', '02', '03', '04', '10', '11', '12']);
  });

  it('comes in order of arrival, inside the period, in person from Monday to Friday', () => {
    const days = appeals.map(appeal => appeal.receivedOn);
    expect(days).toEqual([...days].sort());
    expect(days.filter(day => day < YEAR.from || day > YEAR.to)).toEqual([]);
    expect(appeals.filter(a => a.channel === 'walk-in' && weekday(a.receivedOn) > 5)).toEqual([]);
  });

  it('ends in closed, late and open cases that agree with the day they are looked at', () => {
    const closed = appeals.filter(a => a.outcome.closeAfterDays !== null);
    expect(closed.length / appeals.length).toBeGreaterThan(0.8);
    expect(closed.filter(a => a.outcome.lateOk).length).toBeGreaterThan(50);
    expect(appeals.filter(a => a.outcome.acceptAfterDays === null).length).toBeGreaterThan(0);
    expect(appeals.filter(a => (a.outcome.result === null) !== (a.outcome.closeAfterDays === null))).toEqual(
      [],
    );
    expect(
      closed.filter(a => (a.outcome.acceptAfterDays ?? Infinity) > (a.outcome.closeAfterDays ?? -1)),
    ).toEqual([]);
  });
});

describe('any request', () => {
  it.each([
    ['a district', '115600000', '1156'],
    ['a city of the republic', '750000000', '75'],
    ['a settlement without listed places', '116649100', '116649100'],
  ])('stays under %s', (_name, territoryRoot, prefix) => {
    const list = generateAppeals({ ...AKMOLA, count: 50, territoryRoot });
    expect(list.filter(appeal => !appeal.territory.startsWith(prefix))).toEqual([]);
    expect(refusals(list)).toEqual([]);
  });

  it('is answered in full, whatever the seed, the size and the period', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom('KZ' as const, 'RU' as const),
        (seed, count, length, profile) => {
          const to = new Date(Date.UTC(2026, 0, 3 + length)).toISOString().slice(0, 10);
          const list = generateAppeals({ seed, count, from: '2026-01-03', to, territoryRoot: null, profile });
          expect(list).toHaveLength(count);
          expect(list.filter(a => a.receivedOn < '2026-01-03' || a.receivedOn > to)).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is refused when it ends before it begins', () => {
    expect(() => generateAppeals({ ...AKMOLA, to: '2025-11-21' })).toThrow(RangeError);
  });
});

describe('the places', () => {
  it('are КАТО settlements, towns and city districts under their official names', () => {
    const strange = placesUnder(null, 'KZ').filter(place => {
      const row = kato.get(place.code);
      return !row?.nameRu.includes(place.name.ru) || !row.nameKk.includes(place.name.kk);
    });
    expect(strange).toEqual([]);
  });

  it('cover every oblast of Kazakhstan', () => {
    const oblasts = [...kato.values()].filter(row => row.level === 1).map(row => row.code);
    expect(oblasts.filter(code => placesUnder(code, 'KZ').length < 3)).toEqual([]);
  });
});
