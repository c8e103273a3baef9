import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hire } from '../hire';
import type { OfficeDesk } from '../office-desk';
import { PASSWORD } from '../prepared-office';
import { fillCases } from './fill-cases';
import { fillFigures } from './fill-figures';
import { fillPersons } from './fill-persons';
import { MARKUP } from './free-strings';
import { recorded } from './recorded';

/** Where the marked up things are; `fed`: the places of the contract that took markup. */
export type MarkedUp = Awaited<ReturnType<typeof fillOffice>>;

const NAME = { ru: MARKUP, kk: MARKUP };

/** A folder whose own path is markup, beside the data. */
function aMarkedUpFolder(beside: string): string {
  const folder = join(dirname(beside), `${basename(beside)}-copies`, MARKUP);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * A new office in which every field that takes words of a person's own holds markup; a folder for back-ups is made
 * beside `dataDir`. `today` is the day of the office's clock.
 */
export async function fillOffice(plain: OfficeDesk, { today, dataDir }: { today: string; dataDir: string }) {
  const fed = new Set<string>();
  const recordedDesk = (desk: OfficeDesk): OfficeDesk => ({ ...desk, client: recorded(desk.client, fed) });
  const desk = recordedDesk(plain);
  const head = desk.client;
  await head.office.create({
    code: 'KZ-09',
    nameRu: MARKUP,
    nameKk: MARKUP,
    territory: '110000000',
    profile: 'KZ',
    language: 'ru',
    headName: MARKUP,
    login: 'head',
    password: PASSWORD,
  });
  const texts = { phone: MARKUP, addressRu: MARKUP, addressKk: MARKUP, hoursRu: MARKUP, hoursKk: MARKUP };
  await head.office.saveDesk({ ...texts, requiredFields: [] });
  const saveExecutor = async (groups: string[]) => {
    const { id } = await head.staff.saveExecutor({
      id: null,
      expectedVersion: null,
      name: MARKUP,
      kind: 'lawyer',
      level: null,
      capacity: 9,
      active: true,
      profile: {
        topics: [{ classifier: 'ru-2025', code: '0002.0007', name: NAME }],
        territories: [{ code: '110000000', name: NAME }],
        languages: [],
        days: [],
        weekly: null,
        groups,
      },
    });
    return id;
  };
  const executorId = await saveExecutor([MARKUP]);
  const otherId = await saveExecutor([]);
  await hire(head, { login: 'lawyer', name: MARKUP, roles: ['executor'], password: PASSWORD, executorId });
  const lawyer = recordedDesk(plain.another()).client;
  await lawyer.session.signIn({ login: 'lawyer', password: PASSWORD });
  await head.staff.saveOwnPost({ post: MARKUP });
  await makeRules(head, executorId);
  await head.forwards.saveBodies({
    bodies: [{ kind: 'other', name: { ru: MARKUP, kk: MARKUP }, term: null }],
  });
  await head.inquiries.saveTerms({
    terms: [{ instrument: 'reception-letter', level: null, amount: 5, unit: 'working', basis: MARKUP }],
  });
  const folder = aMarkedUpFolder(dataDir);
  const settings = { dailyAt: null, atQuit: false, warnDays: 7, recipients: [] };
  await head.backup.saveSettings({ expectedVersion: 0, folder, ...settings });
  const { id: campaignId } = await head.campaigns.save({
    id: null,
    version: null,
    nameRu: MARKUP,
    nameKk: MARKUP,
    from: '2026-01-01',
    to: '2026-12-31',
  });
  const cases = await fillCases({ desk, lawyer, executorId, otherId, campaignId, today });
  const persons = await fillPersons({ head, caseId: cases.id, today });
  const figures = await fillFigures({ desk, today });
  return { fed, ...cases, ...persons, ...figures };
}

async function makeRules(head: OfficeDesk['client'], secondReaderId: string): Promise<void> {
  const rules = [
    {
      id: null,
      title: MARKUP,
      active: true,
      when: { topic: null, territory: null, kind: 'complaint' as const },
      target: { type: 'head' as const },
      details: { options: { secondReaderId } },
    },
    {
      id: null,
      title: MARKUP,
      active: true,
      when: { topic: null, territory: null, kind: null },
      target: { type: 'group' as const, group: MARKUP },
      details: { further: { keyword: MARKUP }, reason: MARKUP },
    },
  ];
  const { version } = await head.routing.rules();
  await head.routing.check({ rules });
  await head.routing.whatIf({ months: 1, rules });
  await head.routing.saveRules({ expectedVersion: version, rules });
}
