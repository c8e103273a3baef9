import { LANGUAGES, PROFILES } from '../../../../shared/domain/codes';
import { createDemo } from '../../../core/office/create-demo';
import type { Command } from '../command';
import { oneOf, whole } from '../options';

export const demo: Command = {
  name: 'demo',
  summary: 'make a demonstration office with synthetic staff and appeals',
  usage: 'reception demo --data DIR [--profile KZ|RU] [--language ru|kk|en] [--appeals N]',
  options: { profile: 'string', language: 'string', appeals: 'string' },
  signsIn: false,
  async run({ values, core, session, password }) {
    const { office, logins, registered } = await createDemo(core.deps, core.deps.holders, session, {
      profile: oneOf(values, 'profile', PROFILES, 'KZ'),
      language: oneOf(values, 'language', LANGUAGES, 'ru'),
      appeals: whole(values, 'appeals', 300, 0, 2000),
      password: await password(),
    });
    return {
      json: { office: office.code, logins, registered },
      text: `${office.code} · ${office.nameRu}\n${registered} · ${logins.join(', ')}`,
    };
  },
};
