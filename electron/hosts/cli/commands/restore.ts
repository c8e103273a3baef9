import { resolve } from 'node:path';
import type { RestoreLoss } from '../../../core/backup/compare-bases';
import { restoreBackup } from '../../../core/backup/restore-backup';
import type { BareCommand } from '../command';
import { required } from '../options';

/** `KZ-01-12/31 (1/2031), …`: each case with the act that destroyed it. */
const listed = (cases: RestoreLoss['comingBack']): string =>
  cases.map(({ number, act }) => `${number} (${act})`).join(', ');

/** Opens no base of its own: it puts one there. */
export const restore: BareCommand = {
  name: 'restore',
  summary: 'put a back-up into a data folder',
  usage:
    'reception restore --data DIR --file X.age [--over]   (the recovery sheet’s secret from RECEPTION_RECOVERY or the first line of input)',
  options: { file: 'string', over: 'boolean' },
  async runBare({ values, dataDir, t, say, secret }) {
    const file = resolve(required(values, 'file'));
    const restored = await restoreBackup({
      dataDir,
      file,
      secret: await secret('RECEPTION_RECOVERY'),
      over: values.over === true,
      preview: (loss, { madeAt }) => {
        if (loss === 'unreadable') return say(t('restore.preview.unreadable', { madeAt }));
        say(t('restore.preview', { madeAt, cases: loss.cases, events: loss.events }));
        if (loss.comingBack.length > 0)
          say(t('restore.comingBack', { count: loss.comingBack.length, cases: listed(loss.comingBack) }));
      },
    });
    const { manifest, loss, keptAs } = restored;
    return {
      json: {
        office: manifest.office.code,
        madeAt: manifest.madeAt,
        cases: manifest.counts.cases,
        events: manifest.counts.events,
        lost: loss,
        keptAs,
      },
      text: [`${manifest.office.code} · ${manifest.madeAt} · ${manifest.counts.cases}`, keptAs]
        .filter(line => line !== null)
        .join('\n'),
    };
  },
};
