/**
 * A base of a centre receives nobody: work with citizens is refused there to everybody, whichever way the sign-in came,
 * and by the use cases too, which the command line calls without the gate.
 */

import { isContractProcedure } from '@orpc/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerAppeal } from '../../electron/core/appeals/register-appeal';
import { openSession } from '../../electron/core/session/session';
import { contract } from '../../shared/contract';
import { RegisterAppeal } from '../../shared/contract/appeals';
import { refuseRight } from '../../shared/domain/access/access';
import { ruleOf } from '../../shared/domain/access/procedures';
import { MOSCOW_REGION } from '../../shared/domain/statistics/forms/moscow-region';
import { answerOf } from '../support/answer-of';
import { tamper } from '../support/base-file';
import { aCentre, aCore, anAppeal, type Client, ENGINES, PASSWORD, type TestCore } from '../support/core';
import { hire } from '../support/hire';

const ROLES_THERE = ['head', 'administrator', 'analyst'] as const;

const PROCEDURES = Object.entries(contract).flatMap(([group, procedures]) =>
  Object.entries(procedures).flatMap(([name, one]) => (isContractProcedure(one) ? [`${group}.${name}`] : [])),
);
const RULED = PROCEDURES.flatMap(procedure => {
  const needs = ruleOf(procedure)?.needs;
  return needs === undefined || needs === 'public' || needs === 'signed-in' ? [] : [{ procedure, needs }];
});

function call(client: Client, procedure: string): Promise<string | undefined> {
  const [group = '', name = ''] = procedure.split('.');
  const found: unknown = Reflect.get(Reflect.get(client, group) as object, name);
  return answerOf((found as (input: unknown) => Promise<unknown>)(undefined));
}

describe.each(ENGINES)('the base of a centre on %s', engine => {
  let test: TestCore;
  let head: Client;
  const session = openSession();
  const by = new Map<string, Client>();

  beforeAll(async () => {
    test = await aCore(engine);
    head = test.client(session);
    expect((await aCentre(head)).office.kind).toBe('centre');
    for (const role of ROLES_THERE) {
      const person = { login: `the-${role}`, name: role, password: PASSWORD };
      await hire(head, { ...person, roles: [role], executorId: null });
      const client = test.client();
      await client.session.signIn({ login: person.login, password: PASSWORD });
      by.set(role, client);
    }
  });
  afterAll(() => test.close());

  it.each(ROLES_THERE)('refuses work with citizens to the %s, and what is not theirs', async role => {
    const client = by.get(role) ?? head;
    for (const { procedure, needs } of RULED) {
      const refusal = refuseRight({ roles: [role], executorId: null, at: 'centre' }, needs);
      if (refusal) expect(await call(client, procedure), procedure).toBe(refusal);
    }
  });

  it.each(['appeals.register', 'imports.run', 'persons.find', 'statistics.quarter', 'campaigns.save'])(
    'has no %s',
    async procedure => expect(await call(head, procedure)).toBe('NOT_AT_CENTRE'),
  );

  it('registers nothing by the use case either', async () => {
    const { actor } = session;
    if (!actor) throw new Error('nobody is signed in');
    const { deps } = test.core;
    const appeal = RegisterAppeal.parse(anAppeal());
    expect(await answerOf(registerAppeal(deps, actor, appeal))).toBe('FORBIDDEN');
    expect(await deps.db.read.selectFrom('cases').selectAll().execute()).toEqual([]);
  });

  it.each(['registrar', 'executor', 'assistant'] as const)('makes nobody a %s', async role => {
    const person = { login: 'more', name: 'Ещё один', executorId: null };
    expect(await answerOf(head.invitations.invite({ ...person, roles: [role] }))).toBe('NOT_AT_CENTRE');
    const { id } = (await head.staff.users()).find(({ login }) => login === 'the-analyst') ?? { id: '' };
    const change = { userId: id, before: ['analyst' as const], roles: [role], executorId: null };
    expect(await answerOf(head.staff.changeRoles(change))).toBe('NOT_AT_CENTRE');
  });

  it('lets an analyst without the key make forms, hand them out and enter inhabitants', async () => {
    const analyst = by.get('analyst') ?? head;
    const { id = '' } = (await head.session.status()).office ?? {};
    for (const holder of [head, by.get('head')]) await holder?.session.signOut();
    expect(test.core.deps.keys.isUnlocked(id)).toBe(false);
    const form = { ...MOSCOW_REGION, version: MOSCOW_REGION.version + 1 };
    expect(await analyst.forms.install({ text: JSON.stringify(form) })).toEqual({
      id: form.id,
      version: form.version,
    });
    expect((await analyst.forms.issue({ form })).name).toBe(`${form.id}-${form.version}.form.json`);
    const row = { territory: '110000000', asOf: '2026-01-01', people: 5, source: 'БНС' };
    expect(await analyst.centre.savePopulations({ rows: [row] })).toEqual({ saved: 1 });
    await head.session.signIn({ login: 'head', password: PASSWORD });
  });

  it('stays one for who comes over from an office, and an office stays one for who comes from here', async () => {
    const { office } = await head.office.add({
      ...{ code: 'KZ-05', nameRu: 'Приёмная', nameKk: 'Қабылдау', territory: '110000000' },
      ...{ profile: 'KZ', language: 'ru', password: PASSWORD },
    });
    const here = (await head.session.status()).office?.id ?? '';
    expect((await head.session.switchOffice({ officeId: office.id })).office.kind).toBe('office');
    expect(await answerOf(head.appeals.register(anAppeal()))).toBe('ok');
    expect((await head.session.switchOffice({ officeId: here })).office.kind).toBe('centre');
    expect(await answerOf(head.appeals.register(anAppeal()))).toBe('NOT_AT_CENTRE');
  });

  it('is told by the check when somebody outside makes an office of it', async () => {
    expect((await head.system.verify()).problems).toEqual([]);
    await tamper(test, `update offices set kind = null where kind = 'centre'`);
    const { problems } = await head.system.verify();
    expect(problems.map(({ code, table }) => [code, table])).toEqual([['ROW_CHANGED', 'offices']]);
  });
});
