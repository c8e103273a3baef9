import { indexForms } from '../../../shared/lib/search-forms';

/** What a case can be found by apart from its people: its words and its number. */
export function caseForms(summary: string, text: string, number: string): Set<string> {
  const forms = new Set<string>();
  // One by one: a mark in the summary that needs the slow way of folding must not send the text there.
  for (const part of [summary, text, number]) for (const form of indexForms(part)) forms.add(form);
  return forms;
}
