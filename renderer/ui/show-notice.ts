import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import type { Translate } from '../../shared/i18n/translator';

const NOTICE_MS = 4000;

interface Notice {
  readonly message: ReactNode;
  readonly title?: string;
  readonly failed?: boolean;
  readonly id?: string;
  /** How long it stays, milliseconds. */
  readonly stays?: number;
}

/** A short-lived notice at the bottom, clear of the buttons at the right; its close button is named. */
export function showNotice(
  t: Translate,
  { message, title, failed = false, id, stays = NOTICE_MS }: Notice,
): void {
  notifications.show({
    message,
    autoClose: stays,
    position: 'bottom-center',
    closeButtonProps: { 'aria-label': t('shell.close') },
    ...(title ? { title } : {}),
    ...(failed ? { color: 'red' } : {}),
    ...(id ? { id } : {}),
  });
}
