import type { z } from 'zod';
import type { Intake } from '../../../shared/contract/intake';
import { indexForms } from '../../../shared/lib/search-forms';
import { type ApplicantData, applicantForms } from './applicant';

/** Everything a case can be found by: its number, its people, its words. */
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
  return forms;
}
