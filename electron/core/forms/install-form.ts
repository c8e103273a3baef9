import { may } from '../../../shared/domain/access/access';
import { readForm } from '../../../shared/domain/statistics/forms/check-form';
import type { Form } from '../../../shared/domain/statistics/forms/form';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { shelveBytes } from '../files/shelve';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { MIME } from '../spreadsheet/mime';
import { canonicalForm, formHash, knownForms } from './stored-forms';

/** Takes a form that the centre issued. The same version is taken again only if it is the same form. */
export async function installForm(deps: Deps, actor: Actor, { text }: { text: string }) {
  if (!may(actor, 'forms.install')) refuse('FORBIDDEN');
  const { form, problems } = readForm(text);
  if (!form) refuse('FORM_INVALID', { problems });
  const body = canonicalForm(form);
  const { id, version } = form;
  const { forms } = await knownForms(deps.db.read, actor.officeId);
  const here = forms.find(known => known.form.id === id)?.form;
  if (here && (here.version > version || (here.version === version && canonicalForm(here) !== body)))
    refuse('FORM_OLDER', { version: here.version });
  if (here?.version === version) return { id, version };
  await deps.db.write(async tx => {
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'FORM_INSTALLED', data: { form: id, version, hash: formHash(body) } },
    ]);
    const { seq } = await tx
      .selectFrom('journal_heads')
      .select('seq')
      .where('office_id', '=', actor.officeId)
      .executeTakeFirstOrThrow();
    // A damaged copy of the version gives way to the good one.
    await tx
      .deleteFrom('forms')
      .where('office_id', '=', actor.officeId)
      .where('id', '=', id)
      .where('version', '=', version)
      .execute();
    await tx
      .insertInto('forms')
      .values({
        office_id: actor.officeId,
        id,
        version,
        body,
        event_seq: seq,
        installed_at: deps.clock.now(),
      })
      .execute();
  });
  return { id, version };
}

/** Writes a form as the file that offices install, canonical JSON. */
export async function issueForm(deps: Deps, actor: Actor, session: Session, form: Form) {
  if (!may(actor, 'forms.edit')) refuse('FORBIDDEN');
  const body = canonicalForm(form);
  const { problems } = readForm(body);
  if (problems.length > 0) refuse('FORM_INVALID', { problems });
  await deps.db.write(tx =>
    appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'FORM_ISSUED', data: { form: form.id, version: form.version, hash: formHash(body) } },
    ]),
  );
  return shelveBytes(session, `${form.id}-${form.version}.form.json`, MIME.json, Buffer.from(body));
}
