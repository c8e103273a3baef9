import { splitGroups, type WordGroup } from './fold';
import { stemWord } from './stem';
import { STOP_WORDS } from './stop-words';

/**
 * Words with which people begin and end any appeal: greetings, thanks, signatures, requests to look into it. Two
 * texts that share them share nothing.
 */
const FORMULAS = `
  здравствуйте здравия добрый день утро вечер уважаемый уважаемая уважаемые господин госпожа товарищ
  прошу просим просьба пожалуйста помогите помочь поможете помощь содействие окажите оказать посодействовать
  принять примите меры разобраться разберитесь обращаюсь обращаемся обращение заявление жалоба жалуюсь
  благодарю заранее спасибо благодарностью уважением искренне подпись дата депутат депутату приемная приемную
  повторно повторное повторный вынужден вынуждена написать пишу вам решить решите вопрос вопросу проблема проблему
  сәлеметсіз сәлеметсіздер сәлем сәлематсыз армысыз қайырлы күн таң кеш құрметті мырза ханым ассалаумағалейкум
  өтінемін өтінеміз сұраймын сұраймыз көмектесіңіз көмектесіңіздер көмектесуіңізді көмек көмектесуді шара қолдану
  қолдануыңызды қабылдауыңызды беруіңізді шешуге шешуіңізді мәселе мәселені өтініш арыз шағым шағымданамын шағымданғым
  келеді рахмет алдын ала құрметпен ізгі ниетпен қолы күні депутатқа қабылдау қайталама жазып отырмын жүгінемін
`;

/** Distinct words of one text that are looked at; a longer text has told what it is about by then. */
const MOST_WORDS = 400;

/** One word of a text as similarity sees it. */
export interface ContentWord {
  /** The shortest of its stems: forms of one word of either language meet on it. */
  readonly key: string;
  readonly stems: readonly string[];
  /** Part of a greeting, a request or a signature. */
  readonly formula: boolean;
}

function keyOf(stems: readonly string[], word: string): string {
  return stems.reduce(
    (shortest, stem) => (stem.length < shortest.length ? stem : shortest),
    stems[0] ?? word,
  );
}

const FORMULA_KEYS: ReadonlySet<string> = new Set(
  splitGroups(FORMULAS).flatMap(({ words }) => words.map(word => keyOf(stemWord(word), word))),
);

/**
 * The distinct words of a text in their order, folded and stemmed, without prepositions and the like. At most 400:
 * what comes after tells nothing new. Takes the text, or its words where they were split already.
 */
export function contentWords(text: string | readonly WordGroup[]): ContentWord[] {
  const words = new Map<string, ContentWord>();
  for (const group of typeof text === 'string' ? splitGroups(text) : text) {
    for (const word of group.parts.length > 0 ? group.parts : group.words) {
      if (STOP_WORDS.has(word)) continue;
      const stems = stemWord(word);
      const key = keyOf(stems, word);
      if (!words.has(key)) words.set(key, { key, stems, formula: FORMULA_KEYS.has(key) });
      if (words.size >= MOST_WORDS) return [...words.values()];
    }
  }
  return [...words.values()];
}
