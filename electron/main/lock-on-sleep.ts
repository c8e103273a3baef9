import { powerMonitor } from 'electron';

/**
 * Calls `lock` when the PC goes to sleep or its screen is locked. The system tells of a locked screen on Windows and
 * macOS, of sleep everywhere.
 */
export function lockOnSleep(lock: () => void): void {
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
}
