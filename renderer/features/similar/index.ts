export type { AppealDraft, ChosenLink } from './draft';
export { SimilarAppeals } from './SimilarAppeals';
export { Suggestions } from './Suggestions';
