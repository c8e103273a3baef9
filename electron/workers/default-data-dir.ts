import { homedir } from 'node:os';
import { join } from 'node:path';

/** The product's folder name, the one Electron uses for its own user data. */
const PRODUCT = 'Reception';

function appData(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  if (platform === 'win32') return env.APPDATA ?? join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return env.XDG_CONFIG_HOME ?? join(home, '.config');
}

/** Where the office's data lie unless somebody says otherwise: the same for window, server and command line. */
export function defaultDataDir(env = process.env, platform = process.platform, home = homedir()): string {
  return env.RECEPTION_DATA ?? join(appData(env, platform, home), PRODUCT, 'data');
}
