import type { LocalName } from '../../../shared/domain/codes';
import type { OfficeClient } from '../../support/office-client';
import { PASSWORD } from '../../support/prepared-office';

export const TOPIC = '0002.0007';
export const AKMOLA = '110000000';
export const GROUP = 'Су тобы';
export const CAMPAIGN: LocalName = { ru: 'Газ в посёлки', kk: 'Ауылға газ' };
export const PARTNER = 'Қайырым қоры';

export type RulesOffice = Awaited<ReturnType<typeof anOfficeWithRules>>;

/** A partner organisation, a group, a campaign, and a table of one rule. */
export async function anOfficeWithRules(head: OfficeClient) {
  await head.session.signIn({ login: 'head', password: PASSWORD });
  const [first, second] = (await head.staff.executors()).filter(one => one.active);
  if (!first || !second) throw new Error('too few people work here');
  const { id, name, kind, level, capacity, active, version, profile } = first;
  const card = { id, name, kind, level, capacity, active, expectedVersion: version };
  await head.staff.saveExecutor({ ...card, profile: { ...profile, groups: [GROUP] } });
  const fund = { id: null, name: PARTNER, kind: 'partner', level: null, capacity: 5 } as const;
  const { id: partner } = await head.staff.saveExecutor({ ...fund, active: true, expectedVersion: null });
  const named = { nameRu: CAMPAIGN.ru, nameKk: CAMPAIGN.kk };
  const span = { from: '2020-01-01', to: '2099-12-31' };
  const { id: campaign } = await head.campaigns.save({ id: null, version: null, ...named, ...span });
  const { version: table } = await head.routing.rules();
  const when = { topic: null, territory: null, kind: 'mandate' } as const;
  const rule = { id: null, title: '', active: true, when, target: { type: 'head' } } as const;
  await head.routing.saveRules({ expectedVersion: table, rules: [rule] });
  const [topic] = await head.reference.topics({ query: TOPIC, limit: 1 });
  const [place] = await head.reference.territories({ query: AKMOLA, limit: 1 });
  const [owner] = await head.staff.users();
  if (!topic || !place || !owner) throw new Error('the office lacks its directories');
  return { first, second, partner, campaign, topic: topic.name, place: place.name, owner };
}
