import { z } from 'zod';
import { RegisterAppeal } from '../../../../shared/contract/appeals';
import { sayReason } from '../../../../shared/i18n/say-reason';
import { registerAppeal } from '../../../core/appeals/register-appeal';
import { registrationFromJournal } from '../../../core/imports/registration-from-journal';
import type { Command } from '../command';
import { UsageError } from '../exit-code';

export const register: Command = {
  name: 'register',
  summary: 'register one appeal, JSON on standard input',
  usage:
    'reception register --data DIR --login LOGIN --json < appeal.json\n  appeal.json: the fields of docs/register.md, or the columns of the plain journal (received_on, channel, surname, topic, text ...)',
  options: {},
  signsIn: true,
  needs: 'appeals.register',
  async run({ core, actor, input, t }) {
    const given = parseJson(await input());
    const appeal = isJournalRow(given) ? await registrationFromJournal(core.deps, actor(), given) : given;
    const parsed = RegisterAppeal.safeParse(appeal);
    if (!parsed.success) throw new UsageError(z.prettifyError(parsed.error));
    const done = await registerAppeal(core.deps, actor(), parsed.data);
    const reasons = done.decision.reasons.map(reason => sayReason(t, reason));
    const executor = done.decision.executorName;
    return {
      json: { id: done.id, number: done.number, executor, reasons, due: done.dueOn },
      text: [done.number, `→ ${executor ?? '—'}`, ...reasons.map(reason => `  ${reason}`), done.dueOn].join(
        '\n',
      ),
    };
  },
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError('standard input is not JSON');
  }
}

/** Flat columns of the plain journal, told by their names: registrations use camelCase and nest the applicant. */
function isJournalRow(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !('questions' in value) && !('applicant' in value);
}
