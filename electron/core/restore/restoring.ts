import { stat } from 'node:fs/promises';
import {
  previewRestore,
  type RestoredBase,
  type RestoreWatch,
  restoreBackup,
} from '../backup/restore-backup';
import { refuse } from '../refusal';

/** How far a look or a restore is: bytes of the back-up's file, attachments put in place. */
export interface RestoreProgress {
  readonly phase: 'reading' | 'placing' | 'opening';
  readonly done: number;
  readonly total: number;
}

interface Asked {
  readonly file: string;
  readonly secret: string;
}

/**
 * Looks into a back-up, and puts its base in the place of the one that a core has open; one at a time, to be cancelled by
 * who began it (`by`) until the former base is moved aside. What is cancelled changes nothing.
 */
export interface Restoring {
  progress(): RestoreProgress | null;
  /** Refuses as previewRestore does, RESTORE_UNDER_WAY and CANCELLED. */
  look(
    by: object,
    asked: Asked,
    present: (folder: string) => Promise<string | null>,
  ): Promise<Pick<RestoredBase, 'manifest' | 'loss'>>;
  /** Refuses as restoreBackup does, RESTORE_UNDER_WAY and CANCELLED; whatever comes of it, a base is opened again. */
  run(by: object, asked: Asked): Promise<RestoredBase>;
  /** False where nothing of theirs is under way any more. */
  cancel(by: object): boolean;
}

/** `close` ends whatever has the base open, `open` begins anew over what lies there then. */
export function createRestoring(host: {
  readonly dataDir: string;
  close(): Promise<void>;
  open(): Promise<void>;
}): Restoring {
  const { dataDir } = host;
  let progress: RestoreProgress | null = null;
  let begun: { readonly by: object; cancelled: boolean; past: boolean } | null = null;

  /** Does one at a time, and hears where it is. */
  async function alone<T>(
    by: object,
    { file }: Asked,
    work: (watch: RestoreWatch) => Promise<T>,
  ): Promise<T> {
    if (begun !== null) refuse('RESTORE_UNDER_WAY');
    const mine = { by, cancelled: false, past: false };
    begun = mine;
    progress = { phase: 'reading', done: 0, total: 0 };
    const goOn = (phase: 'reading' | 'placing', done: number, total: number): void => {
      if (mine.cancelled) refuse('CANCELLED');
      progress = { phase, done, total };
      // Everything lies ready: from here on the former base is moved aside.
      mine.past = phase === 'placing' && done === total;
    };
    try {
      const { size } = await stat(file).catch(() => refuse('FILE_UNREADABLE'));
      return await work({
        onRead: done => goOn('reading', done, size),
        onPlaced: (done, total) => goOn('placing', done, total),
      });
    } finally {
      begun = null;
      progress = null;
    }
  }

  return {
    progress: () => progress,
    look: (by, asked, present) =>
      alone(by, asked, async watch => {
        const seen = await previewRestore({ dataDir, ...asked, watch }, present);
        watch.onPlaced?.(0, 0);
        return seen;
      }),
    run: (by, asked) =>
      alone(by, asked, async watch => {
        await host.close();
        try {
          return await restoreBackup({ dataDir, ...asked, over: true, preview: () => undefined, watch });
        } finally {
          progress = { phase: 'opening', done: 1, total: 1 };
          await host.open();
        }
      }),
    cancel(by) {
      if (begun === null || begun.by !== by || begun.past) return false;
      begun.cancelled = true;
      return true;
    },
  };
}
