import type { z } from 'zod';
import type { Intake } from '../../../shared/contract/intake';
import { contentWords } from '../../../shared/lib/content-words';
import { indexForms } from '../../../shared/lib/search-forms';
import { bandForms } from '../../../shared/lib/text-bands';
import { type ApplicantData, applicantForms } from './applicant';

/** Everything a case can be found by: its number, its people, its words, and the bands of near-same texts. */
export function caseForms(
  words: {
    readonly number: string;
    readonly summary: string;
    readonly text: string;
    readonly intake?: z.output<typeof Intake> | undefined;
  },
  applicant: ApplicantData | null,
): Set<string> {
  const forms = applicantForms(applicant);
  // One by one: a mark in the summary that needs the slow way of folding must not send the text there.
  const { senderNumber = '', body = '', bodyNumber = '' } = words.intake ?? {};
  for (const text of [words.summary, words.text, words.number, senderNumber, body, bodyNumber])
    for (const form of indexForms(text)) forms.add(form);
  for (const form of bandForms(contentWords(`${words.summary}\n${words.text}`))) forms.add(form);
  return forms;
}
