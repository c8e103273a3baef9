import { contextBridge, ipcRenderer } from 'electron';

// Hands one message port of the page to the main process, once a load, and nothing else:
// the page gets no ipcRenderer and no way to send or hear anything by name. It is told when the PC sleeps:
// a message that anybody may forge, since all it does is lock.
let handedOver = false;

function isPortOffer(event: MessageEvent<unknown>): boolean {
  const { data } = event;
  return (
    event.source === window &&
    event.origin === 'app://reception' &&
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === 'reception-port'
  );
}

window.addEventListener('message', event => {
  const [port] = event.ports;
  if (handedOver || !port || event.ports.length !== 1 || !isPortOffer(event)) return;
  handedOver = true;
  ipcRenderer.postMessage('reception-port', null, [port]);
});

ipcRenderer.on('reception-lock', () => window.postMessage({ type: 'reception-lock' }, 'app://reception'));

contextBridge.exposeInMainWorld('receptionDesktop', true);
