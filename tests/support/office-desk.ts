import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSession } from '../../electron/core/session/session';
import { FileRef } from '../../shared/contract/statistics';
import type { TestCore } from './core';
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

/** A desk at a core in this process. */
export function deskAtCore(test: TestCore): OfficeDesk {
  const session = openSession();
  return {
    client: test.client(session),
    async upload(name, bytes) {
      const id = randomUUID();
      const path = join(mkdtempSync(join(test.dataDir, 'given-')), name);
      writeFileSync(path, bytes);
      const mime = 'application/octet-stream';
      session.files.set(id, { id, name, mime, size: bytes.length, content: { path } });
      return id;
    },
    async download(fileId) {
      const content = session.files.get(fileId)?.content;
      if (content && 'bytes' in content) return Buffer.from(content.bytes);
      if (!content || !('pieces' in content)) throw new Error('no such file');
      const pieces: Uint8Array[] = [];
      for await (const piece of content.pieces()) pieces.push(piece);
      return Buffer.concat(pieces);
    },
    another: () => deskAtCore(test),
  };
}
