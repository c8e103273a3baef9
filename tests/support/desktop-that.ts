import type { DesktopDoor } from '../../electron/core/core';

/** A desktop whose dialogs answer nothing and whose programs open nothing, but for what a test says. */
export function desktopThat(does: Partial<DesktopDoor> = {}): DesktopDoor {
  return {
    chooseSavePath: async () => null,
    chooseOpenPath: async () => null,
    chooseFolder: async () => null,
    openCopy: async () => false,
    loadAnew: async () => undefined,
    printToPdf: async () => new Uint8Array(),
    ...does,
  };
}
