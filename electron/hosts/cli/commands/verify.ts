import { verifyBase } from '../../../core/system/verify-base';
import type { Command } from '../command';
import { EXIT } from '../exit-code';

export const verify: Command = {
  name: 'verify',
  summary: 'check the base: file, seals, journal, numbers, index',
  usage: 'reception verify --data DIR --login LOGIN',
  options: {},
  signsIn: true,
  async run({ core, actor }) {
    const result = await verifyBase(core.deps, actor());
    const lines = result.problems.map(problem => `${problem.code} ${problem.table} ${problem.row}`);
    return {
      json: result,
      text: [
        ...lines,
        `${result.ok ? 'ok' : 'corrupt'} · ${result.cases} · ${result.events}${result.sealsChecked ? '' : ' · seals not checked: no key'}`,
      ].join('\n'),
      exitCode: result.ok ? EXIT.ok : EXIT.corrupt,
    };
  },
};
