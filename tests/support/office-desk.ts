import { FileRef } from '../../shared/contract/statistics';
import { type OfficeClient, officeAt } from './office-client';

/** A desk that also puts files in and takes them out, at a server or at the core itself. */
export interface OfficeDesk {
  readonly client: OfficeClient;
  /** A file for an import; answers its ticket's id. */
  upload(name: string, bytes: Uint8Array): Promise<string>;
  download(fileId: string): Promise<Buffer>;
  /** Another desk at the same office, nobody signed in. */
  another(): OfficeDesk;
}

/** A desk at an office server. */
export function deskAtServer(url: string): OfficeDesk {
  const { client, ask } = officeAt(url);
  return {
    client,
    async upload(name, bytes) {
      const answer = await ask(`/uploads?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        body: Buffer.from(bytes),
      });
      return FileRef.parse(await answer.json()).fileId;
    },
    async download(fileId) {
      const answer = await ask(`/files/${fileId}`, {});
      if (!answer.ok) throw new Error(`no such file: ${answer.status}`);
      return Buffer.from(await answer.arrayBuffer());
    },
    another: () => deskAtServer(url),
  };
}
