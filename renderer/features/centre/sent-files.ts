import { isSentFile } from '../../../shared/domain/centre/sent-files';

/** Files that were dropped, and those of dropped folders that offices may have sent. */
export async function droppedFiles({ items }: DataTransfer): Promise<File[]> {
  // The entries are gone once the event is over: they are taken before anything waits.
  const dropped = Array.from(items).map(item => item.webkitGetAsEntry() ?? item.getAsFile());
  const files = await Promise.all(
    dropped.map(async one => {
      if (one instanceof File) return [one];
      return one === null ? [] : filesIn(one);
    }),
  );
  return files.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((found, failed) => entry.file(found, failed))];
  if (!isFolder(entry)) return [];
  const inside = await Promise.all((await entriesIn(entry)).map(filesIn));
  return inside.flat().filter(({ name }) => isSentFile(name));
}

/** A reader hands out at most a hundred entries at a time, and none when it is at the end. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
