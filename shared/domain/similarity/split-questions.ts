import { contentWords } from '../../lib/content-words';
import { tellsEnough } from './compare-texts';

/** Parts of one appeal looked at apart. */
const MOST_PARTS = 6;
const NUMBERED =
  /(?:^|\n|[.;:]\s)\s*(?=(?:\d{1,2}[).]|во-(?:первых|вторых|третьих)|біріншіден|екіншіден|үшіншіден)\s)/iu;

/**
 * The parts of a text that may be questions of their own: paragraphs and numbered points that say enough. Empty where
 * there are fewer than two.
 */
export function splitQuestions(text: string): string[] {
  const parts = text
    .split(/\n\s*\n|\n(?=\s*[-–•]\s)/u)
    .flatMap(paragraph => paragraph.split(NUMBERED))
    .map(part => part.trim())
    .filter(part => tellsEnough(contentWords(part)));
  return parts.length < 2 ? [] : parts.slice(0, MOST_PARTS);
}
