import { Modal, type ModalProps } from '@mantine/core';
import { useT } from './language';

/** A window over the page: there at once, its cross named in the user's language; everything else is Mantine's. */
export function Window({
  opened = true,
  ...props
}: Omit<ModalProps, 'opened'> & { readonly opened?: boolean }) {
  const t = useT();
  return (
    <Modal
      opened={opened}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      size="lg"
      centered
      {...props}
    />
  );
}
