import type { Locator } from '@playwright/test';
import type { Desk } from './desk';

/** A file dragged from the desktop and let go over the page, or over a part of it. */
export function dropFile(
  { page }: Desk,
  name: string,
  bytes: Uint8Array,
  onto: Locator = page.locator('body'),
): Promise<void> {
  return give(onto, 'drop', name, bytes);
}

/** Files of so many MiB each let go over the page at once: more than can arrive in a moment. */
export async function dropLargeFiles({ page }: Desk, names: readonly string[], mib: number): Promise<void> {
  await page.evaluate(
    ([fileNames, size]) => {
      const data = new DataTransfer();
      for (const name of fileNames) data.items.add(new File([new Uint8Array(size * 1024 * 1024)], name));
      const passing = { bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, ...passing }));
    },
    [names, mib] as const,
  );
}

/** A picture pasted from the clipboard. */
export function pasteFile(desk: Desk, name: string, bytes: Uint8Array): Promise<void> {
  return give(desk.page.locator('body'), 'paste', name, bytes);
}

async function give(onto: Locator, how: 'drop' | 'paste', name: string, bytes: Uint8Array): Promise<void> {
  await onto.evaluate(
    (element, [way, fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], fileName));
      const passing = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        way === 'drop'
          ? new DragEvent('drop', { dataTransfer: data, ...passing })
          : new ClipboardEvent('paste', { clipboardData: data, ...passing }),
      );
    },
    [how, name, [...bytes]] as const,
  );
}
