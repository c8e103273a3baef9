import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { VOUCHED_IDS } from '../../../electron/core/vault/vouched-tables';

const CORE = join(import.meta.dirname, '../../../electron/core');

/** Write within the `vouching` of their caller, vouch for the row themselves, or write what is left out of the seal. */
const IN_OTHERS_HANDS = [
  'backup/make-backup.ts',
  'backup/schedule-backups.ts',
  'invitations/grant-key.ts',
  'invitations/invited-user.ts',
  'keys/rotate-key.ts',
  'office/add-user.ts',
  'office/insert-office.ts',
  'second-factor/prove-factor.ts',
  'staff/executor-turn.ts',
];

it('whoever writes a table that is vouched for does it within `vouching`', () => {
  const writes = new RegExp(`(?:insertInto|updateTable|deleteFrom)\\('(?:${VOUCHED_IDS.join('|')})'`);
  const without = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.ts'))
    .filter(file => {
      const text = readFileSync(join(CORE, file), 'utf8');
      return (
        writes.test(text) && !text.includes('vouching(deps, tx') && !text.includes('vouching(opened, tx')
      );
    });
  expect(without.sort()).toEqual(IN_OTHERS_HANDS);
});
