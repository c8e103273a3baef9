// The package ships no types; only what we call is declared.
declare module 'snowball-stemmers' {
  export interface Stemmer {
    /** The stem of one lower-case word. */
    stem(word: string): string;
  }
  export function newStemmer(algorithm: 'russian'): Stemmer;
}
