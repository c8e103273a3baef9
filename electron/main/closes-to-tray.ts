/**
 * Does closing the window leave the program in the tray? As the settings say; where they say nothing, on Windows only:
 * a Linux desktop may have no tray, and a window that hides there is gone for its user.
 */
export function closesToTray(setting: boolean | undefined, platform: NodeJS.Platform): boolean {
  return setting ?? platform === 'win32';
}
