import { oc } from '@orpc/contract';
import { implement } from '@orpc/server';
import { z } from 'zod';
import type { CallContext, Log } from '../../electron/core/core';
import { refusals } from '../../shared/contract/refusals';

/** A contract of a few calls that shows every way a call may end; for tests of the hosts alone. */
const tinyContract = {
  test: {
    add: oc
      .input(z.strictObject({ a: z.int(), b: z.int() }))
      .output(z.strictObject({ sum: z.int(), requestId: z.string(), session: z.string() })),
    refuse: oc.errors(refusals({ STALE: {} })),
    explode: oc.input(z.strictObject({ secret: z.string() })),
    undeclared: oc,
    wrongOutput: oc.output(z.strictObject({ n: z.int() })),
    echo: oc.input(z.strictObject({ text: z.string() })).output(z.strictObject({ length: z.int() })),
    signIn: oc.input(z.strictObject({ login: z.string() })).output(z.strictObject({ ok: z.boolean() })),
    signOut: oc.output(z.strictObject({ ok: z.boolean() })),
    whoAmI: oc.output(z.strictObject({ login: z.string().nullable(), files: z.array(z.string()) })),
    shelve: oc
      .input(z.strictObject({ name: z.string(), text: z.string() }))
      .output(z.strictObject({ fileId: z.string() })),
    askSave: oc
      .input(z.strictObject({ name: z.string() }))
      .output(z.strictObject({ path: z.string().nullable(), desktop: z.boolean() })),
  },
};

const os = implement(tinyContract).$context<CallContext>();

export const tinyRouter = os.router({
  test: {
    add: os.test.add.handler(({ input, context }) => ({
      sum: input.a + input.b,
      requestId: context.requestId,
      session: context.session.id,
    })),
    refuse: os.test.refuse.handler(({ errors }) => {
      throw errors.STALE();
    }),
    explode: os.test.explode.handler(({ input }) => {
      throw new Error(`SQLITE_ERROR near "${input.secret}"`);
    }),
    undeclared: os.test.undeclared.handler(() => {
      throw Object.assign(new Error('not in the contract'), { code: 'EIO' });
    }),
    wrongOutput: os.test.wrongOutput.handler(() => JSON.parse('{"n":1,"personal":"Ахметова"}')),
    echo: os.test.echo.handler(({ input }) => ({ length: input.text.length })),
    signIn: os.test.signIn.handler(({ input, context }) => {
      context.session.actor = {
        id: `user-${input.login}`,
        officeId: 'office-1',
        login: input.login,
        name: 'Ахметова',
        roles: [],
        executorId: null,
        at: 'office',
      };
      return { ok: true };
    }),
    signOut: os.test.signOut.handler(({ context }) => {
      context.session.actor = null;
      return { ok: true };
    }),
    whoAmI: os.test.whoAmI.handler(({ context }) => ({
      login: context.session.actor?.login ?? null,
      files: [...context.session.files.keys()],
    })),
    shelve: os.test.shelve.handler(({ input, context }) => {
      const bytes = new TextEncoder().encode(input.text);
      const id = `shelf-${context.session.files.size + 1}`;
      const { name } = input;
      context.session.files.set(id, {
        id,
        name,
        mime: 'text/csv; charset=utf-8',
        size: bytes.length,
        content: { bytes },
      });
      return { fileId: id };
    }),
    askSave: os.test.askSave.handler(async ({ input, context }) => ({
      path: (await context.session.desktop?.chooseSavePath(input.name)) ?? null,
      desktop: context.session.desktop !== null,
    })),
  },
});

export interface LoggedEvent {
  readonly event: string;
  readonly data: Readonly<Record<string, string | number | boolean | null>> | undefined;
}

/** A log that remembers what it was told. */
export function rememberingLog(): Log & { readonly events: LoggedEvent[] } {
  const events: LoggedEvent[] = [];
  return {
    events,
    info: (event, data) => void events.push({ event, data }),
    error: (event, data) => void events.push({ event, data }),
  };
}
