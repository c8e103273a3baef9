import { app } from 'electron';
import { registerAppScheme } from '../security/app-protocol';
import { startDesktop } from './lifecycle';

app.setName('Reception');
registerAppScheme();
// Two programs over one base would fight for it; the second one only brings the first forward.
if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(startDesktop);
} else {
  app.quit();
}
