import type { z } from 'zod';
import { type AppealItem, ListView } from '../../../../shared/contract/appeals';
import { sayReason } from '../../../../shared/i18n/say-reason';
import { visibleCases } from '../../../core/appeals/case-items';
import { listAppeals } from '../../../core/appeals/list-appeals';
import { searchAppeals } from '../../../core/appeals/search-appeals';
import { viewAppeal } from '../../../core/appeals/view-appeal';
import { Refusal } from '../../../core/refusal';
import type { Command, CommandContext } from '../command';
import { UsageError } from '../exit-code';
import { oneOf, whole } from '../options';

type Item = z.output<typeof AppealItem>;

const lineOf = (item: Item): string =>
  [item.number, item.status, item.dueOn ?? '', item.applicantName, item.summary].join('\t');

const found = (total: number, items: readonly Item[]) => ({
  json: { total, items },
  text: [...items.map(lineOf), String(total)].join('\n'),
});

export const list: Command = {
  name: 'list',
  summary: 'show a work list',
  usage:
    'reception list --data DIR --login LOGIN [--view mine|queue|open|overdue|closed|all] [--limit N] [--offset N]',
  options: { view: 'string', limit: 'string', offset: 'string' },
  signsIn: true,
  needs: 'appeals.see',
  async run({ values, core, actor }) {
    const { total, items } = await listAppeals(core.deps, actor(), {
      view: oneOf(values, 'view', ListView.options, 'open'),
      limit: whole(values, 'limit', 50, 1, 200),
      offset: whole(values, 'offset', 0, 0, 100_000_000),
    });
    return found(total, items);
  },
};

export const search: Command = {
  name: 'search',
  summary: 'find cases by number, name, phone or words',
  usage: 'reception search --data DIR --login LOGIN [--limit N] WORDS',
  options: { limit: 'string' },
  signsIn: true,
  needs: 'appeals.see',
  async run({ values, words, core, actor }) {
    const query = words.join(' ').trim();
    if (query === '') throw new UsageError('say what to search for');
    const { total, items } = await searchAppeals(core.deps, actor(), {
      query,
      limit: whole(values, 'limit', 50, 1, 200),
    });
    return found(total, items);
  },
};

export const show: Command = {
  name: 'show',
  summary: 'show one case with its timeline',
  usage: 'reception show --data DIR --login LOGIN NUMBER|ID',
  options: {},
  signsIn: true,
  needs: 'appeals.see',
  async run(context) {
    const [word] = context.words;
    if (!word) throw new UsageError('name the case by its number or id');
    const card = await viewAppeal(context.core.deps, context.actor(), { id: await idOf(context, word) });
    const text = [
      lineOf(card),
      card.text,
      ...card.decision.reasons.map(reason => sayReason(context.t, reason)),
      ...card.timeline.map(event => `${event.at} ${event.type} ${event.actorName} ${event.text ?? ''}`),
    ].join('\n');
    return { json: card, text };
  },
};

async function idOf({ core, actor }: CommandContext, word: string): Promise<string> {
  const row = await visibleCases(core.deps.db.read, actor())
    .select('cases.id')
    .where(eb => eb.or([eb('cases.id', '=', word), eb('cases.number', '=', word)]))
    .executeTakeFirst();
  if (!row) throw new Refusal('NOT_FOUND');
  return row.id;
}
