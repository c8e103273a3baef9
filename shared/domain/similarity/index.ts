export * from './classify-pair';
export {
  compareAppeals,
  compareWords,
  type WeightOf,
  type WordsOfAppeal,
  wordsOfAppeal,
} from './compare-texts';
export { refuseLink, repeatAfterLinks, repeatAfterUnlink } from './follow-repeat';
export { estimateHolders, POSTING_CAP, rarityOf } from './rarity';
export { splitQuestions } from './split-questions';
export { KIND_VOTE, type Neighbour, PLACE_VOTE, type Suggestion, TOPIC_VOTE, voteOf } from './vote';
