import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { LARGEST_PACKAGE } from '../../../../shared/contract/package';
import { AskedQuarter } from '../../../../shared/contract/statistics';
import { byTakingOrder, isSentFile } from '../../../../shared/domain/centre/sent-files';
import { quarterFigures } from '../../../../shared/domain/statistics/figures';
import { openSent } from '../../../core/centre/centre-key';
import { mergedReport } from '../../../core/centre/merged-report';
import { takePackage } from '../../../core/centre/take-package';
import { Refusal } from '../../../core/refusal';
import type { Command } from '../command';
import { EXIT, UsageError } from '../exit-code';
import { required, text } from '../options';

export const centreImport: Command = {
  name: 'centre-import',
  summary: 'take the packages and keys of offices from a folder',
  usage: 'reception centre-import --data DIR --login LOGIN [--fingerprint "12345 ..."] [--json] DIR',
  options: { fingerprint: 'string' },
  signsIn: true,
  needs: 'centre.take',
  async run({ values, words, core, actor, say }) {
    const [folder] = words;
    if (folder === undefined) throw new UsageError('name the folder with the packages');
    const names = (await readdir(resolve(folder))).filter(isSentFile).sort(byTakingOrder);
    const fingerprint = text(values, 'fingerprint');
    const taken: { file: string; office: string; quarter: string | null; issue: number | null }[] = [];
    const refused: { file: string; code: string; data: object }[] = [];
    for (const name of names) {
      try {
        const path = join(resolve(folder), name);
        if ((await stat(path)).size > LARGEST_PACKAGE) throw new Refusal('PACKAGE_UNREADABLE');
        const input = {
          text: path.endsWith('.age')
            ? (await openSent(core.deps, actor(), { sealed: await readFile(path, 'base64') })).text
            : await readFile(path, 'utf8'),
          ...(fingerprint === undefined ? {} : { fingerprint }),
        };
        const { office, quarter, issue } = await takePackage(core.deps, actor(), input);
        taken.push({ file: name, office: office.code, quarter, issue });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused.push({ file: name, code: error.code, data: error.data ?? {} });
        say(`${name}: ${error.code} ${JSON.stringify(error.data ?? {})}`);
      }
    }
    return {
      json: { taken, refused },
      text: `${taken.length} + ${refused.length}`,
      ...(refused.length > 0 ? { exitCode: EXIT.refused } : {}),
    };
  },
};

export const centreReport: Command = {
  name: 'centre-report',
  summary: 'merge the packages of a quarter into one report',
  usage: 'reception centre-report --data DIR --login LOGIN --quarter 2018-Q3 [--region CODE] [--json]',
  options: { quarter: 'string', region: 'string' },
  signsIn: true,
  needs: 'centre.see',
  async run({ values, core, actor }) {
    const quarter = required(values, 'quarter');
    if (!AskedQuarter.safeParse(quarter).success) throw new UsageError('--quarter takes a quarter, 2018-Q3');
    const { report, offices, hidden } = await mergedReport(core.deps, actor(), {
      quarter,
      region: text(values, 'region'),
    });
    const figures = quarterFigures(report);
    const lines = figures.figures.map(f => `${f.indicator}\t${JSON.stringify(f.by)}\t${f.value}`);
    return { json: { ...figures, offices, hidden }, text: lines.join('\n') };
  },
};
