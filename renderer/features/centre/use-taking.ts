import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { byTakingOrder } from '../../../shared/domain/centre/sent-files';
import { api } from '../../api/client';
import { errorCode, errorData, useErrorText } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';

interface Taken {
  readonly file: string;
  readonly words: string;
  readonly failed: boolean;
}

/** A file of an office that the centre does not know, with the digits to compare. */
interface Unknown {
  readonly file: string;
  readonly text: string;
  readonly office: string;
  readonly fingerprint: string;
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}

function unknownOf(file: string, text: string, error: unknown): Unknown | null {
  const { office, fingerprint } = errorData(error);
  if (errorCode(error) !== 'OFFICE_UNKNOWN') return null;
  return typeof office === 'string' && typeof fingerprint === 'string'
    ? { file, text, office, fingerprint }
    : null;
}

/** Takes files one after the other, keys first; what was taken, what was refused, and whose digits are to be compared. */
export function useTaking() {
  const t = useT();
  const errorText = useErrorText();
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const [unknown, setUnknown] = useState<readonly Unknown[]>([]);
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number } | null>(null);
  const stopped = useRef(false);
  const tell = (file: string, words: string, failed: boolean) =>
    setTaken(before => [...before, { file, words, failed }]);

  async function takeOne(file: string, text: string, fingerprint?: string): Promise<void> {
    try {
      const { kind, office, issue } = await api.centre.take({
        text,
        ...(fingerprint ? { fingerprint } : {}),
      });
      tell(file, t(`centre.taken.${kind}`, { office: office.code, issue: issue ?? 0 }), false);
    } catch (error) {
      const asked = unknownOf(file, text, error);
      if (asked) setUnknown(before => [...before, asked]);
      else tell(file, errorText(error), true);
    }
  }
  /** What was encrypted to the centre is opened first. */
  async function takeFile(file: File): Promise<void> {
    try {
      const text = file.name.endsWith('.age')
        ? (await api.centre.open({ sealed: await base64Of(file) })).text
        : await file.text();
      await takeOne(file.name, text);
    } catch (error) {
      tell(file.name, errorText(error), true);
    }
  }
  async function eachOf<T>(things: readonly T[], take: (one: T) => Promise<void>): Promise<void> {
    stopped.current = false;
    for (const [done, one] of things.entries()) {
      if (stopped.current) break;
      setProgress({ done, of: things.length });
      await take(one);
    }
    setProgress(null);
  }
  const read = () => queryClient.invalidateQueries({ queryKey: orpc.centre.key() });
  const take = useMutation({
    mutationFn: async (given: readonly File[] | Promise<readonly File[]>) => {
      const files = await given;
      setTaken([]);
      setUnknown([]);
      await eachOf(
        [...files].sort((one, other) => byTakingOrder(one.name, other.name)),
        takeFile,
      );
    },
    onSettled: read,
  });
  const trust = useMutation({
    mutationFn: async ({ fingerprint }: Unknown) => {
      const same = unknown.filter(other => other.fingerprint === fingerprint);
      setUnknown(before => before.filter(other => other.fingerprint !== fingerprint));
      await eachOf(same, one => takeOne(one.file, one.text, fingerprint));
    },
    onSettled: read,
  });
  return {
    take,
    trust,
    taken,
    progress,
    stop: () => {
      stopped.current = true;
    },
    /** One of each key. */
    unknown: [...new Map(unknown.map(one => [one.fingerprint, one])).values()],
  };
}
