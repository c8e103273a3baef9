import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSession } from '../../electron/core/session/session';
import type { TestCore } from './core';
import type { OfficeDesk } from './office-desk';

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
