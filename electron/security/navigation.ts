import { app, type WebContents } from 'electron';
import { openExternal } from './open-external';

/** A window shows one page for life: nothing inside it may go elsewhere, open a window or embed one. */
function keepInPlace(contents: WebContents): void {
  contents.on('will-navigate', event => event.preventDefault());
  contents.on('will-redirect', event => event.preventDefault());
  contents.on('will-frame-navigate', event => event.preventDefault());
  contents.on('will-attach-webview', event => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openExternal(url);
    return { action: 'deny' };
  });
}

/** Applies to every web contents from its creation, so that no window escapes. */
export function denyNavigation(): void {
  app.on('web-contents-created', (_event, contents) => keepInPlace(contents));
}
