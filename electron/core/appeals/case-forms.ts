import { indexForms } from '../../../shared/lib/search-forms';
import { type ApplicantData, applicantForms } from './applicant';

/** Everything a case can be found by: its number, its people, its words. */
export function caseForms(
  words: { readonly number: string; readonly summary: string; readonly text: string },
  applicant: ApplicantData | null,
): Set<string> {
  const forms = applicantForms(applicant);
  // One by one: a mark in the summary that needs the slow way of folding must not send the text there.
  for (const text of [words.summary, words.text, words.number])
    for (const form of indexForms(text)) forms.add(form);
  return forms;
}
