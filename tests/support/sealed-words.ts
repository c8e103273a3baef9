import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Words that the tests of the whole program type or prepare for citizens, and that stand nowhere else: neither log nor
 * any file beside the page may hold one of them in the clear.
 */
export const SEALED_WORDS: readonly string[] = [
  'Төлегенов',
  'северного стажа',
  'Зейнетақыны қайта',
  '705 000 12 04',
  '7050001204',
  'Жұмағалиева',
  'Ахметбекова Айгүл',
  'четвёртого ребёнка',
  'жәрдемақыдан бас',
  'Көкшетау, Абай көшесі, 5',
];

/** Uploads wait in the clear until their session ends: said in docs/security.md. */
const CLEAR = new Set(['tmp']);
const LARGEST = 64 * 1024 * 1024;

function* filesOf(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!CLEAR.has(entry.name)) yield* filesOf(path);
    } else if (entry.isFile() && statSync(path).size <= LARGEST) yield path;
  }
}

function spellings(word: string): Buffer[] {
  return [word, word.toLowerCase(), word.toUpperCase()].flatMap(text => [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
  ]);
}

const NEEDLES = SEALED_WORDS.map(word => [word, spellings(word)] as const);

/** Sealed words that stand in bytes in the clear. */
export function sealedWordsIn(bytes: Buffer): string[] {
  return NEEDLES.filter(([, needles]) => needles.some(needle => bytes.includes(needle))).map(
    ([word]) => word,
  );
}

/** Files of a folder in which a sealed word stands in the clear, `path: word`. */
export function leaksIn(folder: string): string[] {
  const found: string[] = [];
  for (const path of filesOf(folder)) {
    let bytes: Buffer;
    try {
      bytes = readFileSync(path);
    } catch {
      // A temporary file of the program that went meanwhile.
      continue;
    }
    found.push(...sealedWordsIn(bytes).map(word => `${path}: ${word}`));
  }
  return found;
}
