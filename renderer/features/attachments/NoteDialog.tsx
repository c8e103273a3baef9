import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { errorCode } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { ActionDialog } from '../cases/ActionDialog';
import { WordsField } from '../cases/WordsField';
import type { Item } from './send-file';

interface NoteDialogProps {
  readonly item: Item;
  readonly onClose: () => void;
  /** Another note may stand there now. */
  readonly onSettled: () => void;
}

/** The note beside a file, to be written anew. */
export function NoteDialog({ item, onClose, onSettled }: NoteDialogProps) {
  const t = useT();
  const [note, setNote] = useState(item.note);
  const save = useMutation(orpc.attachments.setNote.mutationOptions({ onSuccess: onClose, onSettled }));
  return (
    <ActionDialog
      title={t('files.note.title', { name: item.name })}
      submit={t('files.note.do')}
      busy={save.isPending}
      error={save.error}
      onCancel={onClose}
      onSubmit={() => save.mutate({ id: item.id, expected: item.note, note })}
    >
      <WordsField label={t('files.note')} longest={500} value={note} onChange={setNote} />
      {errorCode(save.error) === 'STALE' ? <p>{t('files.note.now', { note: item.note })}</p> : null}
    </ActionDialog>
  );
}
