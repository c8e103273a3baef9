import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MessageKey, Translate } from '../../shared/i18n/translator';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

function item(t: Translate, role: Role, label: MessageKey): MenuItemConstructorOptions {
  return { role, label: t(label) };
}

/** Does closing the window leave the program in the tray? The menu asks and sets it. */
export interface TraySwitch {
  readonly on: boolean;
  set(on: boolean): void;
}

/** The menu of the window; reloading and developer tools are for developers only. */
export function menuTemplate(
  t: Translate,
  isPackaged: boolean,
  tray: TraySwitch,
): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const forDevelopers = isPackaged
    ? []
    : [
        separator,
        item(t, 'reload', 'desktop.menu.reload'),
        item(t, 'toggleDevTools', 'desktop.menu.devTools'),
      ];
  return [
    {
      label: t('desktop.menu.program'),
      submenu: [
        {
          type: 'checkbox',
          label: t('desktop.menu.tray'),
          checked: tray.on,
          click: ({ checked }) => tray.set(checked),
        },
        separator,
        item(t, 'quit', 'desktop.menu.quit'),
      ],
    },
    {
      label: t('desktop.menu.edit'),
      submenu: [
        item(t, 'undo', 'desktop.menu.undo'),
        item(t, 'redo', 'desktop.menu.redo'),
        separator,
        item(t, 'cut', 'desktop.menu.cut'),
        item(t, 'copy', 'desktop.menu.copy'),
        item(t, 'paste', 'desktop.menu.paste'),
        item(t, 'selectAll', 'desktop.menu.selectAll'),
      ],
    },
    {
      label: t('desktop.menu.view'),
      submenu: [
        item(t, 'zoomIn', 'desktop.menu.zoomIn'),
        item(t, 'zoomOut', 'desktop.menu.zoomOut'),
        item(t, 'resetZoom', 'desktop.menu.zoomReset'),
        item(t, 'togglefullscreen', 'desktop.menu.fullScreen'),
        ...forDevelopers,
      ],
    },
  ];
}

export function setMenu(t: Translate, isPackaged: boolean, tray: TraySwitch): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(t, isPackaged, tray)));
}
