import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { saveFile } from '../../api/files';
import { useT } from '../../app/language';
import { Window } from '../../app/Window';
import { ErrorAlert } from '../../ui';
import { showNotice } from '../../ui/show-notice';
import type { Item } from './send-file';

interface SaveWarningProps {
  readonly item: Item | null;
  readonly onClose: () => void;
}

/** Before a file leaves the vault: what it is, what that means, and only then where to. */
export function SaveWarning({ item, onClose }: SaveWarningProps) {
  const t = useT();
  const errorText = useErrorText();
  const save = useMutation({
    mutationFn: async ({ id }: Item) => {
      const ticket = await api.attachments.save({ id });
      return (await saveFile(ticket)) ? ticket.name : null;
    },
    onSuccess: name => {
      if (name !== null) showNotice(t, { message: t('quarter.saved', { name }) });
      close();
    },
  });
  function close(): void {
    save.reset();
    onClose();
  }
  return (
    <Window opened={item !== null} onClose={close} title={t('files.leaves.title')}>
      {item ? (
        <div className="dialog-form">
          <p>{t('files.leaves.text', { name: item.name, type: t(`code.fileType.${item.type}`) })}</p>
          <p>{t(item.type === 'unknown' ? 'files.leaves.unknown' : 'files.leaves.outside')}</p>
          {save.error ? <ErrorAlert>{errorText(save.error)}</ErrorAlert> : null}
          <div className="buttons">
            <Button variant="default" onClick={close} data-autofocus>
              {t('files.cancel')}
            </Button>
            <Button loading={save.isPending} onClick={() => save.mutate(item)}>
              {t('files.leaves.do')}
            </Button>
          </div>
        </div>
      ) : null}
    </Window>
  );
}
