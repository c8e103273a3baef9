import { useCallback, useEffect, useRef, useState } from 'react';
import { useT } from '../../app/language';
import { showNotice } from '../../ui/show-notice';
import { type Item, sendFile } from './send-file';

/** A file on its way, or one that was not taken and why. */
export interface UploadState {
  readonly key: number;
  readonly name: string;
  readonly bytes: number;
  readonly sent: number;
  readonly error: unknown;
}

interface Options {
  readonly caseId: string | null;
  readonly onAdded: (item: Item) => void;
}

let lastKey = 0;

/** The files being put in: one after the other, each with its progress and its way to stop it. */
export function useUploads({ caseId, onAdded }: Options) {
  const t = useT();
  const [uploads, setUploads] = useState<readonly UploadState[]>([]);
  const stops = useRef(new Map<number, AbortController>());
  const queue = useRef<Promise<void>>(Promise.resolve());

  const change = useCallback((key: number, part: Partial<UploadState> | null) => {
    setUploads(all =>
      part === null
        ? all.filter(one => one.key !== key)
        : all.map(one => (one.key === key ? { ...one, ...part } : one)),
    );
  }, []);

  // Who leaves the screen gives up what has not arrived.
  useEffect(() => {
    const open = stops.current;
    return () => {
      for (const stop of open.values()) stop.abort();
    };
  }, []);

  async function send(key: number, file: File, stop: AbortController): Promise<void> {
    try {
      stop.signal.throwIfAborted();
      const onSent = (sent: number) => change(key, { sent });
      onAdded(await sendFile(file, caseId, { onSent, signal: stop.signal }));
      change(key, null);
      showNotice(t, { message: t('files.added') });
    } catch (error) {
      change(key, stop.signal.aborted ? null : { error });
    } finally {
      stops.current.delete(key);
    }
  }

  function add(files: readonly File[]): void {
    for (const file of files) {
      lastKey += 1;
      const key = lastKey;
      const stop = new AbortController();
      stops.current.set(key, stop);
      setUploads(all => [...all, { key, name: file.name, bytes: file.size, sent: 0, error: null }]);
      queue.current = queue.current.then(() => send(key, file, stop));
    }
  }

  function dismiss(key: number): void {
    stops.current.get(key)?.abort();
    change(key, null);
  }

  return { uploads, add, dismiss };
}
