import { basename } from 'node:path';
import { importJournal } from '../../electron/core/imports/import-journal';
import type { ImportMapping } from '../../shared/contract/import-mapping';
import { aCore, anOffice, type Engine } from './core';
import { journalFolder } from './journal-file';
import { shippedMapping } from './shipped-mapping';

const plain = shippedMapping('plain');

/** The plain mapping under another name: the external ids of its journals are their own. */
export const asSource = (sourceId: string): ImportMapping => ({ ...plain, sourceId });

/** An office whose head brings journals in, with a folder for them. */
export async function anImporter(engine: Engine, office: Parameters<typeof anOffice>[1] = {}) {
  const test = await aCore(engine);
  const { head, session } = await anOffice(test, office);
  const { actor } = session;
  if (!actor) throw new Error('nobody is signed in');
  const folder = journalFolder();
  return {
    head,
    actor,
    session,
    folder,
    deps: test.core.deps,
    /** Writes a journal and imports it. */
    run(content: string | Uint8Array, mapping: ImportMapping = plain, dryRun = false) {
      const path = folder.write(content);
      const files = [{ path, name: basename(path) }];
      return importJournal(test.core.deps, actor, { files, mapping, dryRun });
    },
    /** The newest cases with everything that an import says of them, oldest first. */
    async newest(count: number) {
      const { items } = await head.appeals.list({ view: 'all', limit: count });
      const cards = await Promise.all(items.reverse().map(({ id }) => head.appeals.get({ id })));
      return cards.map(({ questions, timeline, ...card }) => ({
        ...card,
        questions: questions.map(({ topic, result, resultOn }) => ({ topic, result, resultOn })),
        timeline: timeline.map(({ type }) => type),
      }));
    },
    async close() {
      await test.close();
      folder.remove();
    },
  };
}
export type Importer = Awaited<ReturnType<typeof anImporter>>;
