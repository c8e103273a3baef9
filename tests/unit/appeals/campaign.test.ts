import { expect, it } from 'vitest';
import { isUnderWay, refuseCampaign } from '../../../shared/domain/appeals/campaign';

const road = { from: '2026-12-01', to: '2026-12-10', closedOn: null };

it.each([
  ['an open one', road, null],
  ['a closed one', { ...road, closedOn: '2026-12-05' }, 'CAMPAIGN_CLOSED'],
  ['one that is nowhere', undefined, 'UNKNOWN_CAMPAIGN'],
])('says whether a case may be marked with %s', (_name, campaign, code) => {
  expect(refuseCampaign(campaign)).toBe(code);
});

it.each([
  ['the day before', '2026-11-30', false],
  ['the first day', '2026-12-01', true],
  ['the last day', '2026-12-10', true],
  ['the day after', '2026-12-11', false],
])('is under way or not: %s', (_name, day, expected) => {
  expect(isUnderWay(road, day)).toBe(expected);
  expect(isUnderWay({ ...road, closedOn: '2026-12-01' }, day)).toBe(false);
});
