import { beforeEach, expect, test, vi } from 'vitest';

const main = vi.hoisted(() => ({ heard: [] as unknown[] }));
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: () => undefined },
  ipcRenderer: {
    on: () => undefined,
    postMessage: (_channel: string, _message: null, ports: unknown[]) => main.heard.push(...ports),
  },
}));

const page = {
  hear: (_event: object) => {},
  addEventListener(_name: string, hear: (event: object) => void) {
    page.hear = hear;
  },
};
const OFFER = { source: page, origin: 'app://reception', data: { type: 'reception-port' }, ports: ['port'] };

beforeEach(async () => {
  main.heard = [];
  vi.stubGlobal('window', page);
  vi.resetModules();
  await import('../../../electron/preload/index');
});

test('a port of the page is handed over, and no second one', () => {
  page.hear(OFFER);
  page.hear({ ...OFFER, ports: ['another'] });
  expect(main.heard).toEqual(['port']);
});

test.each([
  ['a frame within the page', { source: {} }],
  ['another origin', { origin: 'app://reception.evil' }],
  ['another word', { data: { type: 'port' } }],
  ['no word', { data: null }],
  ['a word without a type', { data: 'reception-port' }],
  ['no port', { ports: [] }],
  ['two ports', { ports: ['one', 'two'] }],
])('%s hands nothing over', (_name, over) => {
  page.hear({ ...OFFER, ...over });
  expect(main.heard).toEqual([]);
});
