import { type KeyObject, verify } from 'node:crypto';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { CompiledQuery } from 'kysely';
import { SqliteConnection } from '../../electron/db/sqlite/driver';

/** A package as the floor is handed it: its text, and what was signed with which key. */
export interface BarePackage {
  readonly text: string;
  readonly unsigned: Buffer;
  readonly signature: Buffer;
  readonly key: KeyObject;
}

interface Figures {
  readonly figures: readonly {
    readonly indicator: string;
    readonly by?: object;
    readonly value: number | null;
  }[];
}

/**
 * What taking and merging cannot do without: parse, compare the signature, pack and store durably one by one; read all
 * back, unpack, parse and add up. No schema, no canonical text, no sums, no journal, no signature compared again.
 */
export async function barePackages(folder: string) {
  const connection = await SqliteConnection.open(join(folder, 'bare-packages.db'), 'create');
  await connection.exec(
    'pragma journal_mode = wal; pragma synchronous = full; create table p (code integer primary key, content blob)',
  );
  return {
    async take({ text, unsigned, signature, key }: BarePackage): Promise<void> {
      JSON.parse(text);
      if (!verify(null, unsigned, key, signature)) throw new Error('not signed');
      const insert = CompiledQuery.raw('insert into p (content) values (?)', [gzipSync(text)]);
      await connection.executeQuery(insert);
    },
    async merge(): Promise<number> {
      const { rows } = await connection.executeQuery<{ content: Uint8Array }>(
        CompiledQuery.raw('select content from p'),
      );
      const sums = new Map<string, number>();
      for (const { content } of rows) {
        const { figures } = JSON.parse(gunzipSync(content).toString()) as Figures;
        for (const { indicator, by, value } of figures) {
          const cell = `${indicator} ${Object.entries(by ?? {}).join()}`;
          sums.set(cell, (sums.get(cell) ?? 0) + (value ?? 0));
        }
      }
      return sums.size;
    },
    close: () => connection.close(),
  };
}
