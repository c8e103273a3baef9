import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportMapping } from '../../../shared/contract/import-mapping';
import type { Deps } from '../deps';
import { createRuns } from '../files/runs';
import { shelveBytes } from '../files/shelve';
import { refuse } from '../refusal';
import { actorOf, os, type RouterDeps } from '../router-base';
import { MIME } from '../spreadsheet/mime';
import { importJournal } from './import-journal';
import { writeTemplateCsv, writeTemplateXlsx } from './template';

const ENDING = '.mapping.json';

/** Mappings that ship with the program, by file name. */
export async function shippedMappings(deps: Deps) {
  const files = (await readdir(deps.resources.mappingsDir)).filter(name => name.endsWith(ENDING)).sort();
  return Promise.all(
    files.map(async name => {
      const mapping = ImportMapping.parse(
        JSON.parse(await readFile(join(deps.resources.mappingsDir, name), 'utf8')),
      );
      return { id: name.slice(0, -ENDING.length), title: mapping.title, mapping };
    }),
  );
}

/** mappings, run, progress, cancel, template. */
export function importsRouter(deps: RouterDeps) {
  const { imports } = os;
  const runs = createRuns();
  return {
    mappings: imports.mappings.handler(({ context }) => {
      actorOf(context);
      return shippedMappings(deps);
    }),
    run: imports.run.handler(({ context, input, signal }) => {
      const actor = actorOf(context);
      const file = context.session.files.get(input.fileId);
      if (!file || !('path' in file.content)) return refuse('FILE_UNKNOWN');
      const files = [{ path: file.content.path, name: file.name }];
      return runs.during(context.session, input.fileId, signal, run =>
        importJournal(deps, actor, {
          files,
          mapping: input.mapping,
          dryRun: input.dryRun,
          signal: run.stop.signal,
          onProgress: read => {
            run.rows = read;
          },
        }),
      );
    }),
    progress: imports.progress.handler(({ context, input }) => {
      actorOf(context);
      return { read: runs.find(context.session, input.fileId)?.rows ?? null };
    }),
    cancel: imports.cancel.handler(({ context, input }) => {
      actorOf(context);
      return { stopping: runs.stop(context.session, input.fileId) };
    }),
    template: imports.template.handler(async ({ context, input: { format, language } }) => {
      actorOf(context);
      const bytes = format === 'csv' ? writeTemplateCsv(language) : await writeTemplateXlsx(language);
      return shelveBytes(context.session, `journal.${format}`, MIME[format], bytes);
    }),
  };
}
