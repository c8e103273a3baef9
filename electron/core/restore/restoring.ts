import { stat } from 'node:fs/promises';
import { type RestoredBase, restoreBackup } from '../backup/restore-backup';
import { refuse } from '../refusal';

/** How far a restore is, in bytes of the back-up's file. */
export interface RestoreProgress {
  readonly phase: 'reading' | 'opening';
  readonly done: number;
  readonly total: number;
}

/** Puts another base in the place of the one that a core has open. */
export interface Restoring {
  progress(): RestoreProgress | null;
  /** Refuses as restoreBackup does, and RESTORE_UNDER_WAY; whatever comes of it, a base is opened again. */
  run(input: { file: string; secret: string }): Promise<RestoredBase>;
}

/** `close` ends whatever has the base open, `open` begins anew over what lies there then. */
export function createRestoring(host: {
  readonly dataDir: string;
  close(): Promise<void>;
  open(): Promise<void>;
}): Restoring {
  const { dataDir } = host;
  let progress: RestoreProgress | null = null;
  return {
    progress: () => progress,
    async run({ file, secret }) {
      if (progress !== null) refuse('RESTORE_UNDER_WAY');
      progress = { phase: 'reading', done: 0, total: 0 };
      try {
        const { size: total } = await stat(file).catch(() => refuse('FILE_UNREADABLE'));
        await host.close();
        try {
          return await restoreBackup({
            dataDir,
            file,
            secret,
            over: true,
            preview: () => undefined,
            onRead: done => {
              progress = { phase: 'reading', done, total };
            },
          });
        } finally {
          progress = { phase: 'opening', done: total, total };
          await host.open();
        }
      } finally {
        progress = null;
      }
    },
  };
}
