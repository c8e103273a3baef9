import ElectronStore from 'electron-store';
import type { Language } from '../../shared/domain/codes';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the desktop remembers of itself; nothing of the office lies here. */
export interface Settings {
  /** Folder of the office's data, when it is not the usual one. */
  dataDir?: string;
  /** Language of menu and dialogs, when it is not the system's. */
  language?: Language;
  /** Closing the window leaves the program in the tray; nothing said = on Windows only. */
  closeToTray?: boolean;
  window?: Bounds & { readonly maximized: boolean };
}

export type SettingsStore = Pick<ElectronStore<Settings>, 'get' | 'set'>;

const integer = { type: 'integer' } as const;

/** Opens the settings file; a broken one is replaced, it holds nothing worth a failed start. */
export function openSettings(): SettingsStore {
  return new ElectronStore<Settings>({
    name: 'settings',
    clearInvalidConfig: true,
    schema: {
      dataDir: { type: 'string', minLength: 1 },
      language: { enum: ['ru', 'kk', 'en'] },
      closeToTray: { type: 'boolean' },
      window: {
        type: 'object',
        properties: {
          x: integer,
          y: integer,
          width: integer,
          height: integer,
          maximized: { type: 'boolean' },
        },
        required: ['x', 'y', 'width', 'height', 'maximized'],
        additionalProperties: false,
      },
    },
  });
}
