import { tmpdir } from 'node:os';
import { shell } from 'electron';
import { isCopyPath } from './copy-path';

/** The only door to the programs of the PC: copies of attachments, nothing else. False = not opened. */
export async function openCopy(path: string): Promise<boolean> {
  return (await isCopyPath(path, tmpdir())) && (await shell.openPath(path)) === '';
}
