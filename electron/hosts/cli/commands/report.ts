import { resolve } from 'node:path';
import { AskedQuarter } from '../../../../shared/contract/statistics';
import { BREAKDOWNS } from '../../../../shared/domain/statistics/catalogue';
import { wholeFigures } from '../../../../shared/domain/statistics/figures';
import { NO_BASE } from '../../../../shared/domain/statistics/percent';
import { writeWhole } from '../../../core/desktop/write-file';
import { writeQuarter } from '../../../core/statistics/export-quarter';
import { furtherReport } from '../../../core/statistics/further-report';
import { quarterReport } from '../../../core/statistics/quarter-report';
import type { Command } from '../command';
import { UsageError } from '../exit-code';
import { oneOf, required, text } from '../options';

const FORMATS = ['json', 'xlsx', 'csv'] as const;

export const report: Command = {
  name: 'report',
  summary: 'count a quarter; write it as JSON, XLSX or CSV',
  usage:
    'reception report --data DIR --login LOGIN --quarter 2018-Q3 [--format json|xlsx|csv] [--out FILE] [--json]',
  options: { quarter: 'string', format: 'string', out: 'string' },
  signsIn: true,
  needs: 'statistics.see',
  async run({ values, core, actor, language }) {
    const quarter = required(values, 'quarter');
    if (!AskedQuarter.safeParse(quarter).success) throw new UsageError('--quarter takes a quarter, 2018-Q3');
    const format = oneOf(values, 'format', FORMATS, 'json');
    const out = text(values, 'out');
    if (out === undefined) {
      if (format !== 'json') throw new UsageError('--out names the file to write');
      const [own, further] = await Promise.all([
        quarterReport(core.deps, actor(), { quarter }, BREAKDOWNS),
        furtherReport(core.deps, actor(), { quarter }),
      ]);
      const figures = wholeFigures(own, further);
      const lines = figures.figures.map(
        f => `${f.indicator}\t${JSON.stringify(f.by)}\t${f.value ?? NO_BASE}`,
      );
      return { json: figures, text: lines.join('\n') };
    }
    const { bytes } = await writeQuarter(core.deps, actor(), { quarter, format, language });
    const path = resolve(out);
    await writeWhole(path, { bytes });
    return { json: { file: path, format, size: bytes.byteLength }, text: path };
  },
};
