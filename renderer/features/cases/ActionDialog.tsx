import type { ComponentProps } from 'react';
import { Window } from '../../app/Window';
import { DialogFrame } from './DialogFrame';

interface ActionDialogProps extends ComponentProps<typeof DialogFrame> {
  readonly title: string;
}

/** A window that asks for one action: fields, what went wrong, do or leave. */
export function ActionDialog({ title, ...frame }: ActionDialogProps) {
  return (
    <Window onClose={frame.onCancel} title={title}>
      <DialogFrame {...frame} />
    </Window>
  );
}
