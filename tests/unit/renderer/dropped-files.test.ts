import { expect, it } from 'vitest';
import { droppedFiles } from '../../../renderer/features/centre/sent-files';

/** A file as the browser names it in a drop. */
function fileEntry(name: string) {
  const file = (found: (file: File) => void) => found(new File(['{}'], name));
  return { isFile: true, isDirectory: false, name, file };
}

/** A folder whose reader hands its entries out in parts, as Chromium does a hundred at a time. */
function folderEntry(parts: readonly (readonly unknown[])[]) {
  const createReader = () => {
    const left = [...parts, []];
    return { readEntries: (found: (entries: readonly unknown[]) => void) => found(left.shift() ?? []) };
  };
  return { isFile: false, isDirectory: true, name: 'folder', createReader };
}

const dropOf = (...items: readonly unknown[]) => ({ items }) as unknown as DataTransfer;
const itemOf = (entry: unknown) => ({ webkitGetAsEntry: () => entry, getAsFile: () => null });

it('takes what was dropped as it is, and of folders what an office may have sent, however deep', async () => {
  const deep = folderEntry([[fileEntry('B-02.reception.json')]]);
  const folder = folderEntry([[fileEntry('A-01.reception-key.json'), fileEntry('Thumbs.db')], [deep]]);
  const files = await droppedFiles(
    dropOf(itemOf(folder), itemOf(fileEntry('письмо.txt')), {
      webkitGetAsEntry: () => null,
      getAsFile: () => new File(['{}'], 'C-03.reception.json'),
    }),
  );
  expect(files.map(({ name }) => name)).toEqual([
    'A-01.reception-key.json',
    'B-02.reception.json',
    'письмо.txt',
    'C-03.reception.json',
  ]);
});

it('says what a folder does not give out', async () => {
  const broken = {
    ...fileEntry('A.reception.json'),
    file: (_: unknown, failed: (e: Error) => void) => failed(new Error('gone')),
  };
  await expect(droppedFiles(dropOf(itemOf(broken)))).rejects.toThrow('gone');
});
