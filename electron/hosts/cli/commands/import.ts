import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { ImportMapping } from '../../../../shared/contract/import-mapping';
import { importJournal } from '../../../core/imports/import-journal';
import type { Command } from '../command';
import { UsageError } from '../exit-code';
import { required } from '../options';

export const importCommand: Command = {
  name: 'import',
  summary: 'bring a journal in through a mapping file',
  usage: 'reception import --data DIR --login LOGIN --mapping FILE [--dry-run] [--json] FILE...',
  options: { mapping: 'string', 'dry-run': 'boolean' },
  signsIn: true,
  needs: 'imports.run',
  async run({ values, words, core, actor, say }) {
    if (words.length === 0) throw new UsageError('name the files to import');
    const mapping = await readMapping(required(values, 'mapping'));
    const report = await importJournal(core.deps, actor(), {
      files: words.map(path => ({ path: resolve(path), name: basename(path) })),
      mapping,
      dryRun: values['dry-run'] === true,
    });
    for (const row of report.refusedRows)
      say(
        `${row.file}:${row.line} ${row.reason}${row.column ? ` ${row.column}` : ''}${row.value ? ` «${row.value}»` : ''}`,
      );
    const { read, registered, refused, repeated } = report;
    return {
      json: { read, registered, refused, repeated, dryRun: report.dryRun, refusedRows: report.refusedRows },
      text: `${read} = ${registered} + ${repeated} + ${refused}`,
    };
  },
};

async function readMapping(path: string): Promise<ImportMapping> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(resolve(path), 'utf8'));
  } catch {
    throw new UsageError(`the mapping cannot be read: ${path}`);
  }
  const parsed = ImportMapping.safeParse(value);
  if (!parsed.success) throw new UsageError(`the mapping is wrong: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
