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
        {item.mayRemove ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('files.restoreName', { name })}
            onClick={onRestore}
          >
            {t('files.restore')}
          </Button>
        ) : null}
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
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('files.elsewhereName', { name })}
            onClick={onOpen}
          >
            {t('files.elsewhere')}
          </Button>
        ) : null}
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('files.saveName', { name })}
          onClick={onSave}
        >
          {t('files.save')}
        </Button>
        {mayNote ? (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('files.noteName', { name })}
            onClick={onNote}
          >
            {t('files.note')}
          </Button>
        ) : null}
        {item.mayRemove ? (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('files.removeName', { name })}
            onClick={onRemove}
          >
            {t('files.remove')}
          </Button>
        ) : null}
      </span>
    </li>
  );
}
