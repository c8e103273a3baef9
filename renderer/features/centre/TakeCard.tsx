import { Button, FileButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { errorCode, errorData, useErrorText } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { Card, ErrorAlert } from '../../ui';
import { CentreKey } from './CentreKey';

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

/** Takes packages and keys of offices, chosen or dropped; keys first. */
export function TakeCard() {
  const t = useT();
  const errorText = useErrorText();
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const [unknown, setUnknown] = useState<readonly Unknown[]>([]);

  async function takeOne(file: string, text: string, fingerprint?: string): Promise<void> {
    try {
      const { kind, office, issue } = await api.centre.take({
        text,
        ...(fingerprint ? { fingerprint } : {}),
      });
      const words = t(`centre.taken.${kind}`, { office: office.code, issue: issue ?? 0 });
      setTaken(before => [...before, { file, words, failed: false }]);
    } catch (error) {
      const asked = unknownOf(file, text, error);
      if (asked) setUnknown(before => [...before, asked]);
      else setTaken(before => [...before, { file, words: errorText(error), failed: true }]);
    }
  }
  /** What was encrypted to the centre is opened first. */
  async function takeFile(file: File): Promise<void> {
    if (!file.name.endsWith('.age')) return takeOne(file.name, await file.text());
    try {
      const { text } = await api.centre.open({ sealed: await base64Of(file) });
      await takeOne(file.name, text);
    } catch (error) {
      setTaken(before => [...before, { file: file.name, words: errorText(error), failed: true }]);
    }
  }
  const take = useMutation({
    mutationFn: async (files: readonly File[]) => {
      setTaken([]);
      setUnknown([]);
      const isKey = (file: File) => file.name.endsWith('.reception-key.json');
      const ordered = [...files].sort(
        (a, b) => Number(isKey(b)) - Number(isKey(a)) || (a.name < b.name ? -1 : 1),
      );
      for (const file of ordered) await takeFile(file);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: orpc.centre.key() }),
  });
  const trust = useMutation({
    mutationFn: async (one: Unknown) => {
      setUnknown(before => before.filter(other => other.fingerprint !== one.fingerprint));
      for (const same of unknown.filter(other => other.fingerprint === one.fingerprint))
        await takeOne(same.file, same.text, same.fingerprint);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: orpc.centre.key() }),
  });
  const keys = [...new Map(unknown.map(one => [one.fingerprint, one])).values()];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button
    <div
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        event.preventDefault();
        take.mutate([...event.dataTransfer.files]);
      }}
    >
      <Card title={t('centre.take')}>
        <p className="note">{t('centre.take.note')}</p>
        <FileButton multiple accept=".json,.age" onChange={files => take.mutate(files)}>
          {props => (
            <Button {...props} loading={take.isPending}>
              {t('centre.take')}
            </Button>
          )}
        </FileButton>
        <CentreKey />
        {keys.map(one => (
          <div key={one.fingerprint} className="centre-trust" role="status">
            <p>{t('centre.trust', { office: one.office, fingerprint: one.fingerprint })}</p>
            <Button size="compact-sm" onClick={() => trust.mutate(one)}>
              {t('centre.trust.yes')}
            </Button>
          </div>
        ))}
        <div role="status">
          {taken
            .filter(({ failed }) => !failed)
            .map(({ file, words }) => (
              <p key={file}>{words}</p>
            ))}
        </div>
        {taken
          .filter(({ failed }) => failed)
          .map(({ file, words }) => (
            <ErrorAlert key={file} title={file}>
              {words}
            </ErrorAlert>
          ))}
      </Card>
    </div>
  );
}
