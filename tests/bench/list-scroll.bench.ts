import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { it } from 'vitest';
import type { serve } from '../../electron/workers/serve';
import { createTranslator } from '../../shared/i18n/translator';
import { CHROMIUM_ARGS, systemChromium } from '../support/chromium';
import { PASSWORD, silentLog } from '../support/core';
import { median, ms, p95, printerOf, ratio, type Times } from './figures';
import { aFilledBase } from './filled-base';

const ROOT = join(import.meta.dirname, '../..');
const ROWS = Number(process.env.RECEPTION_BENCH_SCROLL ?? 100_000);
/** Pixels a frame: a brisk turn of the wheel. */
const STEP = 240;
const FRAMES = 900;
const JUMPS = 40;

/** Milliseconds between frames while something is scrolled by so much a frame. */
function scroll(page: Page, selector: string): Promise<number[]> {
  return page.evaluate(
    ([where, step, frames]) =>
      new Promise<number[]>(resolve => {
        const scroller = document.querySelector(where);
        const times: number[] = [];
        let last = performance.now();
        const next = () => {
          const now = performance.now();
          times.push(now - last);
          last = now;
          if (times.length >= frames || !scroller) resolve(times.slice(1));
          else {
            scroller.scrollTop += step;
            requestAnimationFrame(next);
          }
        };
        requestAnimationFrame(next);
      }),
    [selector, STEP, FRAMES] as const,
  );
}

const sorted = (times: readonly number[]): Times => [...times].sort((a, b) => a - b);
const over50 = (times: Times) => times.filter(time => time > 50).length;

it(`a list of ${ROWS} cases scrolled in the page`, async () => {
  const print = printerOf('scroll');
  const t = createTranslator('ru');
  const { dataDir, test, remove } = await aFilledBase(ROWS);
  await test.close();
  const built: { serve: typeof serve } = createRequire(import.meta.url)(join(ROOT, 'out/main/serve.cjs'));
  const rendererDir = join(ROOT, 'out/renderer');
  const server = await built.serve({ dataDir, rendererDir, log: silentLog, port: 0 });
  const executablePath = systemChromium();
  const browser = await chromium.launch({
    args: CHROMIUM_ARGS,
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'ru-RU' });
    // The floor: as high, and nothing in it.
    await page.setContent(
      `<div id="bare" style="height:700px;overflow:auto"><div style="height:${ROWS * 54}px;background:linear-gradient(red,blue)"></div></div>`,
    );
    const bare = sorted(await scroll(page, '#bare'));
    await page.goto(server.url);
    await page.getByRole('textbox', { name: t('setup.login'), exact: true }).fill('head');
    await page.getByLabel(t('setup.password'), { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: t('nav.today') }).waitFor();
    await page.goto(`${server.url}/?view=all#/cases`);
    await page.getByRole('row').nth(3).waitFor();
    await page.evaluate(() => performance.clearResourceTimings());
    await page.evaluate(() => performance.setResourceTimingBufferSize(5_000));
    const frames = sorted(await scroll(page, '.row-grid-scroll'));
    const fetched = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(entry => entry.name.includes('/rpc/appeals/list'))
        .map(entry => entry.duration),
    );
    const jumps = await jump(page, t('cases.loading'));
    print(`| rows | frames: median, p95, longest | frames over 50 ms |`);
    print('| --- | --- | --- |');
    for (const [name, times] of [
      ['a bare box as high', bare],
      [`${ROWS} cases, ${STEP} px a frame`, frames],
    ] as const)
      print(
        `| ${name} | ${ms(median(times))}, ${ms(p95(times))}, ${ms(times.at(-1) ?? 0)} | ${over50(times)} of ${times.length} |`,
      );
    print(`| list : bare box, p95 of a frame | ${ratio(p95(frames) / p95(bare))} | |`);
    print(
      `| pages fetched on the way | ${fetched.length}, median ${ms(median(sorted(fetched)))}, p95 ${ms(p95(sorted(fetched)))} | |`,
    );
    print(
      `| a jump to anywhere until its rows stand there | median ${ms(median(jumps))}, p95 ${ms(p95(jumps))} | |`,
    );
  } finally {
    await browser.close();
    await server.close();
    remove();
  }
});

/** Milliseconds from a jump with the scroll bar until no row in sight is waited for. */
async function jump(page: Page, waiting: string): Promise<Times> {
  const times: number[] = [];
  for (let n = 0; n < JUMPS; n++) {
    times.push(
      await page.evaluate(
        ([share, words]) =>
          new Promise<number>(resolve => {
            const scroller = document.querySelector('.row-grid-scroll');
            if (!scroller) return resolve(Number.NaN);
            const began = performance.now();
            scroller.scrollTop = scroller.scrollHeight * share;
            const look = () => {
              const there = scroller.textContent ?? '';
              if (performance.now() - began > 20 && there !== '' && !there.includes(words))
                resolve(performance.now() - began);
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
          }),
        [((n * 37) % 100) / 100, waiting] as const,
      ),
    );
  }
  return sorted(times);
}
