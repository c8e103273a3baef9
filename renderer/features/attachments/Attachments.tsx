import { Button, FileButton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { ErrorAlert } from '../../ui';
import { FileRow } from './FileRow';
import { LeaveWarning, type Leaving } from './LeaveWarning';
import { NoteDialog } from './NoteDialog';
import { Preview } from './Preview';
import type { Item } from './send-file';
import { UploadRow } from './UploadRow';
import { useFileDrop } from './use-file-drop';
import { type UploadState, useUploads } from './use-uploads';
import './attachments.css';

interface AttachmentsProps {
  /** Null = files that wait for an appeal not yet registered; `useWaitingFiles` names them. */
  readonly caseId: string | null;
  /** Waiting files that are not shown: another draft's. */
  readonly elsewhere?: ReadonlySet<string>;
  /** Told what is on its way; null when this screen is left and what had not arrived is given up. */
  readonly onUploads?: (uploads: Uploads | null) => void;
  /** Told of a file that lies in the base now, before it is off the way. */
  readonly onAdded?: (item: Item) => void;
}

const namesOf = (uploads: readonly UploadState[]) =>
  uploads.flatMap(({ name, error }) => (error === null ? [name] : []));

export interface Uploads {
  /** Names of the files on their way. */
  readonly names: readonly string[];
  /** One was not taken, and nobody has read why yet. */
  readonly refused: boolean;
}

/** The attachments of a case, or of the appeal that is being typed: dragged in, pasted or picked; shown, saved, removed. */
export function Attachments({ caseId, elsewhere, onUploads, onAdded }: AttachmentsProps) {
  const t = useT();
  const errorText = useErrorText();
  const queries = useQueryClient();
  const [shown, setShown] = useState<Item | null>(null);
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [noted, setNoted] = useState<string | null>(null);
  const resetPicked = useRef<() => void>(null);
  const list = useQuery(orpc.attachments.list.queryOptions({ input: { caseId } }));
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: orpc.attachments.list.key() });
    if (caseId !== null) void queries.invalidateQueries({ queryKey: orpc.appeals.get.key() });
  };
  const {
    uploads,
    add: send,
    dismiss,
  } = useUploads({
    caseId,
    onAdded: item => {
      onAdded?.(item);
      refresh();
    },
  });
  const add = (files: readonly File[]) => {
    // Told at once: whoever presses a key before the next frame must wait for them as well.
    onUploads?.({ names: [...namesOf(uploads), ...files.map(file => file.name)], refused: false });
    send(files);
  };
  const remove = useMutation(orpc.attachments.remove.mutationOptions({ onSettled: refresh }));
  const restore = useMutation(orpc.attachments.restore.mutationOptions({ onSettled: refresh }));
  // Who types an appeal may give it files: one let go before the list is there is not swallowed.
  const mayAdd = list.data?.mayAdd ?? caseId === null;
  const hovering = useFileDrop(mayAdd, files => add(files));
  const items = (list.data?.items ?? []).filter(item => !elsewhere?.has(item.id));
  const underNote = items.find(item => item.id === noted);
  useEffect(() => {
    const refused = uploads.some(upload => upload.error !== null);
    onUploads?.({ names: namesOf(uploads), refused });
  }, [uploads, onUploads]);
  useEffect(() => () => onUploads?.(null), [onUploads]);
  const error = list.error ?? remove.error ?? restore.error;
  return (
    <div className="files" data-hovering={hovering || undefined}>
      {error ? <ErrorAlert>{errorText(error)}</ErrorAlert> : null}
      {items.length > 0 ? (
        <ul className="file-list">
          {items.map(item => (
            <FileRow
              key={item.id}
              item={item}
              onShow={() => setShown(item)}
              mayNote={mayAdd}
              onOpen={() => setLeaving({ item, how: 'open' })}
              onSave={() => setLeaving({ item, how: 'save' })}
              onNote={() => setNoted(item.id)}
              onRemove={() => remove.mutate({ id: item.id })}
              onRestore={() => restore.mutate({ id: item.id })}
            />
          ))}
        </ul>
      ) : list.data && uploads.length === 0 ? (
        <p className="note">{t(mayAdd ? 'files.empty' : 'files.emptyReader')}</p>
      ) : null}
      {uploads.map(upload => (
        <UploadRow key={upload.key} upload={upload} onDismiss={() => dismiss(upload.key)} />
      ))}
      {mayAdd ? (
        <div className="file-add">
          <FileButton
            multiple
            resetRef={resetPicked}
            onChange={files => {
              add(files);
              // The same file may be picked again after it was refused or removed.
              resetPicked.current?.();
            }}
            inputProps={{ 'aria-label': t('files.add') }}
          >
            {props => (
              <Button {...props} size="compact-sm" variant="default">
                {t('files.add')}
              </Button>
            )}
          </FileButton>
          <span className="note">
            {hovering ? t('files.drop') : t('files.limit', { limit: list.data?.limitMib ?? 0 })}
          </span>
        </div>
      ) : null}
      <Preview item={shown} onClose={() => setShown(null)} />
      <LeaveWarning
        leaving={leaving}
        onClose={() => {
          setLeaving(null);
          refresh();
        }}
      />
      {underNote ? <NoteDialog item={underNote} onClose={() => setNoted(null)} onSettled={refresh} /> : null}
    </div>
  );
}

/**
 * This person's files that wait for an appeal: their ids are `attachmentIds` of `appeals.register`. Null while the list
 * is being read: what an older one says may belong to an appeal registered since.
 */
export function useWaitingFiles(): readonly Item[] | null {
  const { data, isFetching } = useQuery(orpc.attachments.list.queryOptions({ input: { caseId: null } }));
  if (!data || isFetching) return null;
  return data.items.filter(item => item.removedAt === null);
}
