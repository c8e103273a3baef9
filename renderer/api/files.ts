import { z } from 'zod';
import { FileRef } from '../../shared/contract/statistics';
import { api, isDesktop, requestHeaders } from './client';

export type FileTicket = z.infer<typeof FileRef>;

const Refusal = z.object({ code: z.string(), data: z.unknown().optional() });

/** A refusal of the upload door, with the contract's code. */
class UploadRefused extends Error {
  constructor(
    readonly code: string,
    readonly data: unknown,
  ) {
    super(code);
  }
}

/** Gives a file made by the core to the user: the save dialog on the desktop, a download in a browser. */
export async function saveFile(file: Pick<FileTicket, 'fileId' | 'name'>): Promise<boolean> {
  if (isDesktop) return (await api.desktop.saveFile({ fileId: file.fileId })).saved;
  const anchor = document.createElement('a');
  anchor.href = `/files/${encodeURIComponent(file.fileId)}`;
  anchor.download = file.name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  return true;
}

function chooseInBrowser(accept: string): Promise<File | null> {
  return new Promise(resolve => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.hidden = true;
    const done = (file: File | null) => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('change', () => done(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => done(null));
    document.body.append(input);
    input.click();
  });
}

/** Sends a file of the browser to the core and answers with its ticket. */
export async function uploadFile(file: File): Promise<FileTicket> {
  const response = await fetch(`/uploads?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: requestHeaders,
    credentials: 'same-origin',
    body: file,
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return FileRef.parse(answer);
  const refusal = Refusal.safeParse(answer);
  throw new UploadRefused(refusal.success ? refusal.data.code : 'UNKNOWN', refusal.data?.data);
}

/** Asks the user for a file; null when the user thought better of it. */
export async function pickFile(accept = '.csv,.xlsx,.txt'): Promise<FileTicket | null> {
  if (isDesktop) return api.desktop.openFile();
  const file = await chooseInBrowser(accept);
  return file ? uploadFile(file) : null;
}
