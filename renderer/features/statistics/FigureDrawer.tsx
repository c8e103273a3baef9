import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../../app/language';

interface FigureDrawerProps {
  /** Null while no figure is open. */
  readonly title: string | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is behind a figure, beside the tables. */
export function FigureDrawer({ title, onClose, children }: FigureDrawerProps) {
  const t = useT();
  return (
    <Drawer
      opened={title !== null}
      onClose={onClose}
      position="right"
      size="md"
      title={title ?? ''}
      closeButtonProps={{ 'aria-label': t('quarter.cases.close') }}
    >
      {children}
    </Drawer>
  );
}
