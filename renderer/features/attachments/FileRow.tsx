import { Button, UnstyledButton } from '@mantine/core';
import { UNDO_DAYS } from '../../../shared/domain/attachments/attachment-actions';
import { previewOf } from '../../../shared/domain/attachments/file-types';
import { endingToOpen } from '../../../shared/domain/attachments/opening';
import { addDays } from '../../../shared/lib/dates';
import { useLanguage, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { formatDate, formatInstant } from '../../ui';
import { saySize } from './say-size';
import type { Item } from './send-file';

interface FileRowProps {
  readonly item: Item;
  readonly onShow: () => void;
  readonly mayNote: boolean;
  /** Shows it in another program of the PC. */
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onNote: () => void;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
}

interface FileButtonProps {
  readonly does: 'restore' | 'elsewhere' | 'save' | 'note' | 'remove';
  readonly name: string;
  readonly quiet?: boolean;
  readonly onClick: () => void;
}

/** One thing that may be done with a file; who hears the page is told with which file. */
function FileButton({ does, name, quiet = false, onClick }: FileButtonProps) {
  const t = useT();
  return (
    <Button
      size="compact-sm"
      variant={quiet ? 'subtle' : 'default'}
      aria-label={t(`files.${does}Name`, { name })}
      onClick={onClick}
    >
      {t(`files.${does}`)}
    </Button>
  );
}

/** One attachment: what it is, how large, who put it there and when, and what may be done with it. */
export function FileRow(props: FileRowProps) {
  const { item, mayNote, onShow, onOpen, onSave, onNote, onRemove, onRestore } = props;
  const t = useT();
  const { desktop } = useSession();
  const [language] = useLanguage();
  const { name } = item;
  if (item.removedAt !== null) {
    const until = formatDate(addDays(item.removedAt.slice(0, 10), UNDO_DAYS));
    return (
      <li className="file-row file-gone">
        <div className="file-what">
          <bdi className="file-name">{name}</bdi>
          <span className="note">{t('files.removed', { date: until })}</span>
        </div>
        {item.mayRemove ? <FileButton does="restore" name={name} onClick={onRestore} /> : null}
      </li>
    );
  }
  const canShow = previewOf(item) !== null;
  return (
    <li className="file-row">
      <div className="file-what">
        {canShow ? (
          <UnstyledButton
            className="file-name file-open"
            aria-label={t('files.showName', { name })}
            onClick={onShow}
          >
            <bdi>{name}</bdi>
          </UnstyledButton>
        ) : (
          <bdi className="file-name">{name}</bdi>
        )}
        <span className="note">
          {t(`code.fileType.${item.type}`)} · {saySize(t, language, item.bytes)} · {item.addedByName},{' '}
          {formatInstant(item.addedAt)}
        </span>
        {item.note ? <span>{item.note}</span> : null}
      </div>
      <span className="file-buttons">
        {desktop && endingToOpen(item.type) !== null ? (
          <FileButton does="elsewhere" name={name} onClick={onOpen} />
        ) : null}
        <FileButton does="save" name={name} onClick={onSave} />
        {mayNote ? <FileButton does="note" name={name} onClick={onNote} quiet /> : null}
        {item.mayRemove ? <FileButton does="remove" name={name} onClick={onRemove} quiet /> : null}
      </span>
    </li>
  );
}
