import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';

/** Where the rows of the table go; `docs/benchmarks.md` can take them as they are. */
const TABLE = 'test-results/desk-keys.md';

export interface Counted {
  /** A key that is no letter of the text: Tab, Enter, an arrow, a chord. */
  press(keys: string): Promise<void>;
  /** Letters of the text, one by one. */
  type(text: string): Promise<void>;
  /** From the clipboard: one chord, whatever its length. */
  paste(text: string): Promise<void>;
  /** Ends the count and writes its row. */
  done(appeal: string, where: string): { keys: number; letters: number; seconds: number };
}

/** Counts what a registrar's hands do, and how long it takes. */
export function countKeys(page: Page): Counted {
  const began = Date.now();
  let keys = 0;
  let letters = 0;
  return {
    async press(one) {
      keys += 1;
      await page.keyboard.press(one);
    },
    async type(text) {
      letters += text.length;
      await page.keyboard.type(text);
    },
    async paste(text) {
      keys += 1;
      await page.evaluate(words => {
        const data = new DataTransfer();
        data.setData('text/plain', words);
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        const field = document.activeElement;
        if (field?.dispatchEvent(event)) document.execCommand('insertText', false, words);
      }, text);
    },
    done(appeal, where) {
      const seconds = (Date.now() - began) / 1000;
      const row = `| ${appeal} | ${where} | ${keys} | ${letters} | ${seconds.toFixed(1)} |`;
      mkdirSync(dirname(TABLE), { recursive: true });
      appendFileSync(TABLE, `${row}\n`);
      console.log(row);
      return { keys, letters, seconds };
    },
  };
}
