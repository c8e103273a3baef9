import type { BrowserWindow, IpcMainEvent, MessagePortMain } from 'electron';
import { isPageAddress } from '../security/page-origin';

/** Only the main frame of this window, and only while it shows our page. */
function isOwnPage(window: BrowserWindow, event: IpcMainEvent): boolean {
  const frame = event.senderFrame;
  const main = window.webContents.mainFrame;
  return (
    frame !== null &&
    frame.processId === main.processId &&
    frame.routingId === main.routingId &&
    isPageAddress(frame.url)
  );
}

/** Takes the page's message port, one a load, and hands it to `connect`; any other port is closed. */
export function acceptPort(window: BrowserWindow, connect: (port: MessagePortMain) => void): void {
  let connected = false;
  window.webContents.on('did-start-navigation', details => {
    if (details.isMainFrame && !details.isSameDocument) connected = false;
  });
  window.webContents.ipc.on('reception-port', event => {
    const [port] = event.ports;
    if (!port || event.ports.length !== 1 || connected || !isOwnPage(window, event)) {
      for (const refused of event.ports) refused.close();
      return;
    }
    connected = true;
    connect(port);
  });
}
