import { z } from 'zod';
import { AddOffice } from '../../../../shared/contract/office';
import { addOffice } from '../../../core/office/add-office';
import type { Command } from '../command';
import { UsageError } from '../exit-code';
import { OFFICE_OPTIONS, officeFacts } from '../office-facts';
import { required } from '../options';
import { writeSheet } from '../write-sheet';

export const addOfficeCommand: Command = {
  name: 'add-office',
  summary: 'make a further office (or centre) of the base, with its recovery sheet',
  usage:
    'reception add-office --data DIR --login HEAD [--office CODE] --code CODE --recovery-out FILE [--centre] [--profile KZ|RU] [--name-ru T] [--name-kk T] [--territory CODE] [--language ru|kk|en]',
  options: { ...OFFICE_OPTIONS, code: 'string', 'recovery-out': 'string' },
  signsIn: true,
  async run({ values, core: { deps }, session, actor, password, code }) {
    const facts = officeFacts(values, required(values, 'code'));
    const factorCode = session.factor === null ? undefined : await code();
    const parsed = AddOffice.safeParse({ ...facts, password: await password(), factorCode });
    if (!parsed.success) throw new UsageError(z.prettifyError(parsed.error));
    const file = await writeSheet(
      required(values, 'recovery-out'),
      `${facts.code} · ${actor().login}`,
      async () => {
        const made = await addOffice(deps, deps.holders, session, actor(), parsed.data);
        return { ...made, ...made.recovery };
      },
    );
    return {
      json: { office: file.office.code, id: file.office.id, login: actor().login, out: file.path },
      text: `${file.office.code} · ${file.office.nameRu} · ${actor().login}`,
    };
  },
};
