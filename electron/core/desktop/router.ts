import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CallContext, DesktopDoor } from '../core';
import { shelve } from '../files/shelve';
import { refuse } from '../refusal';
import { actorOf, os } from '../router-base';
import { writeWhole } from './write-file';

function doorOf(context: CallContext): DesktopDoor {
  actorOf(context);
  return context.session.desktop ?? refuse('NOT_ON_DESKTOP');
}

/** saveFile, openFile, chooseFolder, printToPdf: only where a window of the desktop asks. */
export function desktopRouter() {
  const { desktop } = os;
  return {
    saveFile: desktop.saveFile.handler(async ({ context, input }) => {
      const door = doorOf(context);
      const file = context.session.files.get(input.fileId) ?? refuse('NOT_FOUND');
      const path = await door.chooseSavePath(file.name);
      if (path === null) return { saved: false };
      await writeWhole(path, file.content);
      return { saved: true };
    }),
    openFile: desktop.openFile.handler(async ({ context }) => {
      const path = await doorOf(context).chooseOpenPath('table');
      if (path === null) return null;
      const { size } = await stat(path);
      // The path stays here; the page holds a ticket.
      return shelve(context.session, {
        name: basename(path),
        mime: 'application/octet-stream',
        size,
        content: { path },
      });
    }),
    chooseFolder: desktop.chooseFolder.handler(async ({ context }) => ({
      folder: await doorOf(context).chooseFolder(),
    })),
    printToPdf: desktop.printToPdf.handler(async ({ context, input }) => {
      const door = doorOf(context);
      const path = await door.chooseSavePath(`${input.name}.pdf`);
      if (path === null) return { saved: false };
      await writeWhole(path, { bytes: await door.printToPdf({ landscape: input.landscape }) });
      return { saved: true };
    }),
  };
}
