import { z } from 'zod';
import { CreateOffice } from '../../../../shared/contract/office';
import { LANGUAGES, PROFILES } from '../../../../shared/domain/codes';
import { createOffice } from '../../../core/office/create-office';
import { createOfficeWithSheet } from '../../../core/recovery/create-office-with-sheet';
import type { Command } from '../command';
import { UsageError } from '../exit-code';
import { oneOf, required, text } from '../options';
import { writeSheet } from '../write-sheet';

/** The capital, until the office names its own territory. */
const DEFAULT_TERRITORY = { KZ: '710000000', RU: '77' } as const;

export const init: Command = {
  name: 'init',
  summary: 'make an office and its head',
  usage:
    'reception init --data DIR --office CODE --profile KZ|RU --login LOGIN [--name-ru T] [--name-kk T] [--territory CODE] [--language ru|kk|en] [--head-name T] [--recovery-out FILE]',
  options: {
    office: 'string',
    profile: 'string',
    'name-ru': 'string',
    'name-kk': 'string',
    territory: 'string',
    language: 'string',
    'head-name': 'string',
    'recovery-out': 'string',
  },
  signsIn: false,
  async run({ values, core, session, password, t, say }) {
    const code = required(values, 'office');
    const login = required(values, 'login');
    const profile = oneOf(values, 'profile', PROFILES, 'KZ');
    const parsed = CreateOffice.safeParse({
      code,
      nameRu: text(values, 'name-ru') ?? `Общественная приёмная ${code}`,
      nameKk: text(values, 'name-kk') ?? `${code} қоғамдық қабылдауы`,
      territory: text(values, 'territory') ?? DEFAULT_TERRITORY[profile],
      profile,
      language: oneOf(values, 'language', LANGUAGES, 'ru'),
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
      json: { office: office.code, id: office.id, profile: office.profile, login: actor.login },
      text: `${office.code} · ${office.nameRu} · ${actor.login}`,
    };
  },
};
