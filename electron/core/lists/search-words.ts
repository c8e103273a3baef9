import { z } from 'zod';
import { VaultError } from '../../vault';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';

const Words = z.object({ query: z.string() });

/**
 * Search words as an address carries them: key version and sealed words. A browser keeps addresses in its history and
 * a shared PC shows them to the next person; whoever has no key of the office reads nothing there.
 */
export function sealWords(deps: Deps, actor: Actor, { query }: { query: string }) {
  const seal = officeSeal(deps, actor.officeId);
  const sealed = seal.seal('search.words', actor.officeId, { query } satisfies z.output<typeof Words>);
  return { address: `${seal.keyVersion}.${sealed.toString('base64url')}` };
}

/** The words of an address of this office; refuses WORDS_UNREADABLE for anything else. */
export function openWords(deps: Deps, actor: Actor, { address }: { address: string }) {
  const seal = officeSeal(deps, actor.officeId);
  const [version = '', sealed = ''] = address.split('.');
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    return Words.parse(seal.open('search.words', actor.officeId, Number(version), bytes));
  } catch (error) {
    if (error instanceof VaultError && error.code !== 'LOCKED') refuse('WORDS_UNREADABLE');
    throw error;
  }
}
