import { Modal } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useT } from '../../app/language';
import { DialogFrame } from './DialogFrame';

interface ActionDialogProps extends ComponentProps<typeof DialogFrame> {
  readonly title: string;
}

/** A window that asks for one action: fields, what went wrong, do or leave. */
export function ActionDialog({ title, ...frame }: ActionDialogProps) {
  const t = useT();
  return (
    <Modal
      opened
      transitionProps={{ duration: 0 }}
      onClose={frame.onCancel}
      title={title}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      size="lg"
      centered
    >
      <DialogFrame {...frame} />
    </Modal>
  );
}
