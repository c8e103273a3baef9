import { resolve } from 'node:path';
import { AskedQuarter } from '../../../../shared/contract/statistics';
import { writeWhole } from '../../../core/desktop/write-file';
import { writeEnrolment, writePackage } from '../../../core/package/make-package';
import type { Command } from '../command';
import { UsageError } from '../exit-code';
import { required, text } from '../options';

export const packageCommand: Command = {
  name: 'package',
  summary: 'write a signed quarter, or the office key, as a file for the centre',
  usage:
    'reception package --data DIR --login LOGIN (--quarter 2018-Q3 [--mask 5] [--recipient age1...] | --key) --out FILE [--json]',
  options: { quarter: 'string', mask: 'string', recipient: 'string', key: 'boolean', out: 'string' },
  signsIn: true,
  needs: 'quarters.sign',
  async run({ values, core, actor }) {
    const path = resolve(required(values, 'out'));
    if (values.key === true) {
      const { bytes, fingerprint } = await writeEnrolment(core.deps, actor());
      await writeWhole(path, { bytes });
      return { json: { file: path, fingerprint }, text: `${path}\n${fingerprint}` };
    }
    const quarter = required(values, 'quarter');
    if (!AskedQuarter.safeParse(quarter).success) throw new UsageError('--quarter takes a quarter, 2018-Q3');
    const maskBelow = Number(text(values, 'mask') ?? '5');
    if (!Number.isInteger(maskBelow) || maskBelow < 0 || maskBelow > 20)
      throw new UsageError('--mask takes a number from 0 to 20');
    const recipient = text(values, 'recipient');
    const { bytes, hidden } = await writePackage(core.deps, actor(), {
      quarter,
      maskBelow,
      ...(recipient === undefined ? {} : { recipient }),
    });
    await writeWhole(path, { bytes });
    return { json: { file: path, size: bytes.byteLength, hidden }, text: path };
  },
};
