/** Rows with a MAC of their own: what it covers, and that nobody writes over another's change. */
import { createHmac, randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { CONSENTS, type ConsentRow } from '../../../electron/core/consents/consent-row';
import type { Deps } from '../../../electron/core/deps';
import { PARTS, type PartRow } from '../../../electron/core/parts/stored-part';
import { RECEPTIONS } from '../../../electron/core/receptions/reception-row';
import { Refusal } from '../../../electron/core/refusal';
import type { Row, WriteTx } from '../../../electron/db';
import { createKeyRing, VaultError } from '../../../electron/vault';

const sealed = Buffer.from('sealed');
const clear = { office_id: 'office', id: 'row', key_version: 1, version: 3 };
const consent: ConsentRow = {
  ...clear,
  person_id: 'person',
  case_id: null,
  form: 'paper',
  given_on: '2026-11-20',
  text_version: 2,
  kind: null,
  attachment_id: null,
  revoked_on: null,
  added_at: '2026-11-20T10:00:00.000Z',
  added_by: 'user',
  sealed,
  row_mac: Buffer.alloc(16),
};
const part: PartRow = {
  ...clear,
  case_id: 'case',
  executor_id: 'executor',
  role: 'co-executor',
  state: 'offered',
  due_on: '2026-12-01',
  given_by: 'user',
  given_at: '2026-11-20T10:00:00.000Z',
  ended_on: null,
  sealed,
  row_mac: Buffer.alloc(16),
};
const card: Row<'receptions'> = {
  ...clear,
  case_id: 'case',
  number: 'П-1',
  year: 2026,
  seq: 1,
  held_on: '2026-11-20',
  receiver_id: 'user',
  oral: 1,
  sealed,
  row_mac: Buffer.alloc(16),
};

describe('a vouched row', () => {
  const keys = createKeyRing();
  let deps: Deps;
  /** The MAC as another program would compute it. */
  const macOver = (values: unknown[]) => {
    const key = keys.keysOf('office', 1).rows.use();
    return createHmac('sha256', key).update(JSON.stringify(values)).update(sealed).digest().subarray(0, 16);
  };

  beforeEach(() => {
    keys.lock();
    keys.unlock('office', 1, randomBytes(32));
    deps = { keys } as Deps;
  });

  it('has a MAC over its columns as the bases of before have it', () => {
    expect(CONSENTS.mac(deps, consent)).toEqual(
      macOver([
        'consents',
        [
          ...['office', 'row', 'person', null, 'paper', '2026-11-20', 2, null, null],
          ...['2026-11-20T10:00:00.000Z', 'user', 1, 3],
        ],
      ]),
    );
    expect(RECEPTIONS.mac(deps, card)).toEqual(
      macOver(['receptions', 'office', 'row', 'case', 'П-1', 2026, 1, '2026-11-20', 'user', 1, 1, 3]),
    );
    expect(PARTS.mac(deps, part)).toEqual(
      macOver([
        'executor_parts',
        [
          ['case_id', 'case'],
          ['due_on', '2026-12-01'],
          ['ended_on', null],
          ['executor_id', 'executor'],
          ['given_at', '2026-11-20T10:00:00.000Z'],
          ['given_by', 'user'],
          ['id', 'row'],
          ['key_version', 1],
          ['office_id', 'office'],
          ['role', 'co-executor'],
          ['state', 'offered'],
          ['version', 3],
        ],
      ]),
    );
  });

  it('keeps its MAC under a column that came later and is empty, and loses it under one that was filled', () => {
    const own = { ...consent, row_mac: CONSENTS.mac(deps, consent) };
    expect(CONSENTS.isOwn(deps, { ...own, came_later: null } as ConsentRow)).toBe(true);
    expect(CONSENTS.isOwn(deps, { ...own, came_later: 'slipped in' } as ConsentRow)).toBe(false);
  });

  it('is not its own where any column, the sealed bytes or the version differ, or nobody holds its key', () => {
    const own = { ...part, row_mac: PARTS.mac(deps, part) };
    const edits: Partial<PartRow>[] = [
      { state: 'done' },
      { ended_on: '2026-11-21' },
      { version: 4 },
      { sealed: Buffer.from('sealeD') },
      { key_version: 2 },
    ];
    expect(edits.map(edit => PARTS.isOwn(deps, { ...own, ...edit }))).toEqual(edits.map(() => false));
    expect(PARTS.isOwn(deps, own)).toBe(true);
  });

  it('is written anew only over the row that was read', async () => {
    const asked: unknown[][] = [];
    const update = {
      set: () => update,
      where: (...condition: unknown[]) => {
        asked.push(condition);
        return update;
      },
      executeTakeFirst: async () => ({ numUpdatedRows: 0n }),
    };
    const tx = { updateTable: () => update } as unknown as WriteTx;
    const own = { ...consent, row_mac: CONSENTS.mac(deps, consent) };
    const words = { note: '', reason: '' };
    const stale = await CONSENTS.rewrite(deps, tx, own, {}, words).catch(error => error);
    expect(stale).toBeInstanceOf(Refusal);
    expect(stale).toMatchObject({ code: 'STALE' });
    expect(asked).toEqual([
      ['office_id', '=', 'office'],
      ['id', '=', 'row'],
      ['version', '=', 3],
    ]);
    const edited = await CONSENTS.rewrite(deps, tx, { ...own, form: 'oral' }, {}, words).catch(
      error => error,
    );
    expect(edited).toBeInstanceOf(VaultError);
    expect(edited).toMatchObject({ code: 'TAMPERED' });
  });
});
