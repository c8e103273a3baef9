import fc from 'fast-check';
import * as codes from '../../shared/domain/codes';
import { addDays } from '../../shared/lib/dates';

/** Days crowd around the borders of the quarters that are compared. */
const BORDERS = ['2025-04-01', '2025-07-01', '2025-10-01', '2026-04-01', '2026-07-01', '2026-10-01'];

const day = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...BORDERS), fc.integer({ min: -2, max: 1 })) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('2025-04-01'), fc.integer({ min: 0, max: 590 })) },
);

/** Years of age beside the borders of the bands, each with its band. */
const AGES = [
  [17, '0-17'],
  [18, '18-29'],
  [29, '18-29'],
  [30, '30-44'],
  [59, '45-59'],
  [60, '60-74'],
  [75, '75+'],
] as const;
const TOPICS = ['0001', '0002.0007', '0002.0014.0143', '0003.0009.0099.0742', '0003.0009', '0000'];
const TERRITORIES = ['110000000', '111033100', '710000000', '750000000'];

const person = fc.record({
  sex: fc.option(fc.constantFrom(...codes.SEXES)),
  age: fc.option(fc.constantFrom(...AGES)),
  socialPosition: fc.option(fc.constantFrom('pensioner', 'worker', 'other')),
  benefits: fc.subarray(['disabled', 'large-family', 'labour-veteran'] as const),
});

/** An appeal to be registered and worked: the plan of its life. */
export const plannedAppeal = fc.record({
  receivedOn: day.map(([from, days]) => addDays(from, days)),
  /** Days from arrival to closing; null stays open. */
  closesAfter: fc.option(fc.constantFrom(0, 1, 2, 14, 15, 30, 60, 91, 200)),
  channel: fc.constantFrom(...codes.CHANNELS.slice(0, 3)),
  source: fc.constantFrom(...codes.SOURCES.slice(0, 3)),
  kind: fc.constantFrom(...codes.KINDS.slice(0, 3)),
  repeat: fc.constantFrom(...codes.REPEATS),
  language: fc.constantFrom(...codes.APPEAL_LANGUAGES),
  person: fc.option(person),
  territory: fc.option(fc.constantFrom(...TERRITORIES)),
  /** Came in a campaign, where the office has one. */
  inCampaign: fc.boolean(),
  /** Number in the list of executors; null goes to the head's queue. */
  executor: fc.option(fc.integer({ min: 0, max: 2 }), { freq: 6 }),
  questions: fc.array(
    fc.record({
      topic: fc.constantFrom(...TOPICS),
      result: fc.option(fc.constantFrom(...codes.RESULTS), { freq: 5 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});
export type PlannedAppeal = typeof plannedAppeal extends fc.Arbitrary<infer T> ? T : never;
