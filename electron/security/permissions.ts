import type { Session } from 'electron';
import { isPageAddress } from './page-origin';

/** What the page may use, each with its reason. Everything else is refused. */
const ALLOWED: Readonly<Record<string, string>> = {
  'clipboard-sanitized-write': 'copying a case number or a letter',
};

/** May this origin use this permission? */
export function isPermitted(permission: string, origin: string): boolean {
  return Object.hasOwn(ALLOWED, permission) && isPageAddress(origin);
}

/** Denies cameras, places, notifications, devices and the rest, asked for or only looked at. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler(null);
  session.setPermissionCheckHandler(null);
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(isPermitted(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin));
  session.setDevicePermissionHandler(() => false);
}
