import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { acceptPort } from '../../../electron/main/handshake';

const MAIN = { processId: 7, routingId: 1, url: 'app://reception/' };

/** A window as the handshake sees it; `offer` posts ports from a frame and says which were taken and which closed. */
function aWindow() {
  const ipc = new EventEmitter();
  const webContents = Object.assign(new EventEmitter(), { ipc, mainFrame: MAIN });
  const taken: string[] = [];
  acceptPort({ webContents } as unknown as Parameters<typeof acceptPort>[0], port =>
    taken.push(String(Reflect.get(port, 'name'))),
  );
  return {
    offer(senderFrame: object | null, ...names: readonly string[]) {
      const closed: string[] = [];
      const ports = names.map(name => ({ name, close: () => closed.push(name) }));
      ipc.emit('reception-port', { senderFrame, ports });
      return { taken: taken.splice(0), closed };
    },
    load: (details = { isMainFrame: true, isSameDocument: false }) =>
      webContents.emit('did-start-navigation', details),
  };
}

test('our page gets one port a load', () => {
  const window = aWindow();
  expect(window.offer(MAIN, 'first')).toEqual({ taken: ['first'], closed: [] });
  expect(window.offer(MAIN, 'second')).toEqual({ taken: [], closed: ['second'] });
  window.load({ isMainFrame: false, isSameDocument: false });
  window.load({ isMainFrame: true, isSameDocument: true });
  expect(window.offer(MAIN, 'third')).toEqual({ taken: [], closed: ['third'] });
  window.load();
  expect(window.offer(MAIN, 'fourth')).toEqual({ taken: ['fourth'], closed: [] });
});

test.each([
  ['a frame within the page', { ...MAIN, routingId: 2 }],
  ['another process', { ...MAIN, processId: 8 }],
  ['a page that is not ours', { ...MAIN, url: 'app://reception.evil/' }],
  ['a page of the network', { ...MAIN, url: 'https://reception/' }],
  ['a frame that is gone', null],
])('%s gets none', (_name, frame) => {
  expect(aWindow().offer(frame, 'theirs')).toEqual({ taken: [], closed: ['theirs'] });
});

test('two ports at once are both refused', () => {
  expect(aWindow().offer(MAIN, 'one', 'two')).toEqual({ taken: [], closed: ['one', 'two'] });
});
