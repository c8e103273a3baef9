import type { z } from 'zod';
import type { Intake } from '../../../shared/contract/intake';
import { contentWords } from '../../../shared/lib/content-words';
import { splitGroups } from '../../../shared/lib/fold';
import { indexForms } from '../../../shared/lib/search-forms';
import { bandForms } from '../../../shared/lib/text-bands';

interface Words {
  readonly summary: string;
  readonly text: string;
  readonly intake?: z.output<typeof Intake> | undefined;
}

/**
 * What a case can be found by apart from its people: its words, its number, those of the paper it came on, and the bands
 * of near-same texts.
 */
export function caseForms({ summary, text, intake }: Words, number: string): Set<string> {
  const forms = new Set<string>();
  const { senderNumber = '', body = '', bodyNumber = '' } = intake ?? {};
  // One by one: a mark in the summary that needs the slow way of folding must not send the text there.
  const words = [...splitGroups(summary), ...splitGroups(text)];
  for (const part of [words, number, senderNumber, body, bodyNumber])
    for (const form of indexForms(part)) forms.add(form);
  for (const form of bandForms(contentWords(words))) forms.add(form);
  return forms;
}
