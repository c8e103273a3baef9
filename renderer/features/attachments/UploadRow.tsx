import { Button, Progress } from '@mantine/core';
import { useErrorText } from '../../api/errors';
import { useT } from '../../app/language';
import { ErrorAlert } from '../../ui';
import type { UploadState } from './use-uploads';

interface UploadRowProps {
  readonly upload: UploadState;
  readonly onDismiss: () => void;
}

/** One file on its way: how far it is and how to stop it; or why it was not taken and what to do. */
export function UploadRow({ upload, onDismiss }: UploadRowProps) {
  const t = useT();
  const errorText = useErrorText();
  const { name, bytes, sent, error } = upload;
  if (error) {
    return (
      <ErrorAlert
        title={t('files.notAdded', { name })}
        action={
          <Button size="compact-sm" variant="default" onClick={onDismiss}>
            {t('files.dismiss')}
          </Button>
        }
      >
        {errorText(error)}
      </ErrorAlert>
    );
  }
  const part = bytes === 0 ? 0 : Math.round((sent / bytes) * 100);
  return (
    <div className="file-upload">
      <span className="file-name">{t('files.sending', { name })}</span>
      <Progress value={part} aria-label={t('files.sending', { name })} className="file-progress" />
      <Button size="compact-sm" variant="default" onClick={onDismiss}>
        {t('files.cancel')}
      </Button>
    </div>
  );
}
