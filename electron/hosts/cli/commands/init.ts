import { z } from 'zod';
import { CreateOffice } from '../../../../shared/contract/office';
import { createOffice } from '../../../core/office/create-office';
import { createOfficeWithSheet } from '../../../core/recovery/create-office-with-sheet';
import type { Command } from '../command';
import { UsageError } from '../exit-code';
import { OFFICE_OPTIONS, officeFacts } from '../office-facts';
import { required, text } from '../options';
import { writeSheet } from '../write-sheet';

export const init: Command = {
  name: 'init',
  summary: 'make an office, or with --centre a centre, and its head',
  usage:
    'reception init --data DIR --office CODE --profile KZ|RU --login LOGIN [--centre] [--name-ru T] [--name-kk T] [--territory CODE] [--language ru|kk|en] [--head-name T] [--recovery-out FILE]',
  options: { ...OFFICE_OPTIONS, 'head-name': 'string', 'recovery-out': 'string' },
  signsIn: false,
  async run({ values, core, session, password, t, say }) {
    const code = required(values, 'office');
    const login = required(values, 'login');
    const parsed = CreateOffice.safeParse({
      ...officeFacts(values, code),
      headName: text(values, 'head-name') ?? login,
      login: login.toLowerCase(),
      password: await password(),
    });
    if (!parsed.success) throw new UsageError(z.prettifyError(parsed.error));
    const { deps } = core;
    const out = text(values, 'recovery-out');
    // Without a place to go the secret is not made: nobody would ever hold it.
    const { office, actor } =
      out === undefined
        ? await createOffice(deps, deps.holders, session, parsed.data)
        : await writeSheet(out, `${code} · ${parsed.data.login}`, async () => {
            const made = await createOfficeWithSheet(deps, deps.holders, session, parsed.data);
            return { ...made, ...made.recovery };
          });
    if (out === undefined) say(t('recovery.cli.none'));
    return {
      json: {
        office: office.code,
        kind: office.kind,
        id: office.id,
        profile: office.profile,
        login: actor.login,
      },
      text: `${office.code} · ${office.nameRu} · ${actor.login}`,
    };
  },
};
