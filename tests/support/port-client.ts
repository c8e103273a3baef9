import type { Page } from '@playwright/test';

/**
 * Speaks to the core from inside the page by the bare protocol: one port, one frame a call.
 * The program's own page takes its port at load, so this wants a document without the program:
 * see `openBareDocument`.
 */
export async function connectPort(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    const answers = new Map<string, unknown>();
    port1.onmessage = ({ data }) => {
      const answer: unknown = JSON.parse(String(data));
      if (typeof answer === 'object' && answer !== null && 'i' in answer)
        answers.set(String(answer.i), answer);
    };
    Object.assign(window, { barePort: port1, bareAnswers: answers });
    window.postMessage({ type: 'reception-port' }, 'app://reception', [port2]);
  });
}

/** Posts anything into the port. */
export async function postFrames(page: Page, frames: readonly unknown[]): Promise<void> {
  await page.evaluate(all => {
    const port: unknown = Reflect.get(window, 'barePort');
    if (port instanceof MessagePort) for (const frame of all) port.postMessage(frame);
  }, frames);
}

/** One call; its answer as it came, or null when none came within `limit` milliseconds. */
export async function callPort(page: Page, path: string, input?: unknown, limit = 10_000): Promise<unknown> {
  const id = `call-${Math.random()}`;
  const body = input === undefined ? {} : { json: input };
  await postFrames(page, [JSON.stringify({ i: id, p: { u: path, b: body } })]);
  return page.evaluate(
    async ([key, wait]) => {
      const answers: unknown = Reflect.get(window, 'bareAnswers');
      const end = performance.now() + wait;
      while (answers instanceof Map && performance.now() < end) {
        if (answers.has(key)) return answers.get(key)?.p ?? null;
        await new Promise(resolve => setTimeout(resolve, 20));
      }
      return null;
    },
    [id, limit] as const,
  );
}
