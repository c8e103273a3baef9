import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFolder } from '../support/base-file';
import { cli } from '../support/cli';
import { aCore, anAppeal, anOffice } from '../support/core';

const folder = aFolder();
const at = (...words: string[]) => [...words, '--data', folder.path, '--login', 'head', '--json'];
const sheet = join(folder.path, 'sheet.txt');

beforeAll(async () => {
  // Made with a cheap password, so that every command does not wait for it.
  const test = await aCore('sqlite', { dataDir: folder.path });
  await anOffice(test);
  await test.close();
});
afterAll(() => folder.remove());

describe('several offices at the command line', () => {
  it('makes a further office with its recovery sheet, for a head alone', async () => {
    const made = await cli(at('add-office', '--code', 'KZ-02', '--recovery-out', sheet));
    expect(made.json()).toEqual({
      office: 'KZ-02',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      login: 'head',
      out: sheet,
    });
    expect(readFileSync(sheet, 'utf8')).toContain('KZ-02 · head');
  });

  it('makes no sheet where no office is made', async () => {
    const other = join(folder.path, 'other.txt');
    const line = at('add-office', '--office', 'KZ-01', '--code', 'kz-02', '--recovery-out', other);
    expect((await cli(line)).json()).toMatchObject({ error: { code: 'OFFICE_CODE_TAKEN' } });
    expect(existsSync(other)).toBe(false);
  });

  it('asks which office where there are several, and names them', async () => {
    const asked = await cli(at('list'));
    expect(asked.code).not.toBe(0);
    expect(asked.json()).toMatchObject({
      error: { code: 'CHOOSE_OFFICE', message: expect.stringContaining('KZ-01, KZ-02') },
    });
  });

  it('works in the office that --office names', async () => {
    const stdin = { stdin: JSON.stringify(anAppeal()) };
    const done = await cli([...at('register'), '--office', 'kz-02'], stdin);
    expect(done.json()).toMatchObject({ number: 'KZ-02-ЖТ-00001/26' });
    expect((await cli([...at('list'), '--office', 'KZ-01'])).json()).toEqual({ total: 0, items: [] });
    expect((await cli([...at('list'), '--office', 'KZ-02'])).json()).toMatchObject({ total: 1 });
    expect((await cli([...at('list'), '--office', 'KZ-03'])).json()).toMatchObject({
      error: { code: 'CHOOSE_OFFICE' },
    });
    for (const office of ['KZ-01', 'KZ-02'])
      expect((await cli([...at('verify'), '--office', office])).json()).toMatchObject({ ok: true });
  });
});
