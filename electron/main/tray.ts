import { Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron';
import type { Translate } from '../../shared/i18n/translator';
import { TRAY_ICON } from './tray-icon';

/** What the tray's menu does. */
export interface TrayActions {
  /** Shows the window. */
  open(): void;
  /** Signs everybody out. */
  lock(): void;
  quit(): void;
}

/** The menu of the tray. */
export function trayTemplate(t: Translate, actions: TrayActions): MenuItemConstructorOptions[] {
  return [
    { label: t('desktop.tray.open'), click: () => actions.open() },
    { label: t('desktop.tray.lock'), click: () => actions.lock() },
    { type: 'separator' },
    { label: t('desktop.menu.quit'), click: () => actions.quit() },
  ];
}

/** Puts the program into the tray; null where the system has none. */
export function openTray(t: Translate, actions: TrayActions): Tray | null {
  try {
    const tray = new Tray(nativeImage.createFromDataURL(TRAY_ICON));
    tray.setToolTip(t('desktop.tray.tip'));
    tray.setContextMenu(Menu.buildFromTemplate(trayTemplate(t, actions)));
    tray.on('click', () => actions.open());
    return tray;
  } catch {
    return null;
  }
}
