import { useDebouncedValue } from '@mantine/hooks';
import type { z } from 'zod';
import type { NewLink, TypedAppeal } from '../../../shared/contract/similar';

/** What the registration form knows so far; everything may be missing. */
export type AppealDraft = z.input<typeof TypedAppeal>;
/** A link to an earlier case that goes into `appeals.register` as `links`. */
export type ChosenLink = z.infer<typeof NewLink> & { readonly number: string };

/** Long enough not to ask at every key, short enough to answer while one reads the line again. */
const PAUSE_MS = 350;

/** The draft as it was when the typing paused: by its content, whatever object carries it. */
export function useSettledDraft(draft: AppealDraft): AppealDraft {
  const [settled] = useDebouncedValue(JSON.stringify(draft), PAUSE_MS);
  const parsed: AppealDraft = JSON.parse(settled);
  return parsed;
}

/** Is there enough to look for: two words, or a person? */
export function isWorthAsking({ summary, text, applicantId, applicant }: AppealDraft): boolean {
  const words = `${summary ?? ''} ${text ?? ''}`.split(/\s+/).filter(word => word.length > 2);
  const named = (applicant?.surname ?? '').length > 2 && Boolean(applicant?.phone || applicant?.firstName);
  return words.length >= 2 || applicantId !== undefined || named;
}
