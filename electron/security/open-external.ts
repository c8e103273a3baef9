import { shell } from 'electron';
import { externalAddress } from './external-address';

/** The only door to the system's browser and mail: web and mail addresses, nothing else. */
export function openExternal(text: string): void {
  const address = externalAddress(text);
  if (address !== null) shell.openExternal(address).catch(() => {});
}
