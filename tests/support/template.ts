import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { SQLITE_FILE } from '../../electron/db';
import { aFolder } from './base-file';
import { aCore, type Client, type Engine, freshPostgres, PASSWORD, type TestCore } from './core';

export interface Template {
  /** A copy of the base, open, with its head signed in. */
  open(): Promise<{ test: TestCore; head: Client }>;
  remove(): void;
}

/** Makes a base once and hands out copies: for suites that damage one in every test. */
export async function aTemplate(
  engine: Engine,
  make: (test: TestCore) => Promise<unknown>,
): Promise<Template> {
  const original = aFolder();
  const made = await aCore(engine, { dataDir: original.path });
  await make(made);
  await made.close();
  return {
    async open() {
      const copy = aFolder();
      if (made.url === null) copyFileSync(original.file, join(copy.path, SQLITE_FILE));
      const url = made.url === null ? null : await freshPostgres(made.url);
      const test = await aCore(engine, { dataDir: copy.path, url });
      const head = test.client();
      await head.session.signIn({ login: 'head', password: PASSWORD });
      return {
        head,
        test: {
          ...test,
          async close() {
            await test.close();
            copy.remove();
          },
        },
      };
    },
    remove: original.remove,
  };
}
