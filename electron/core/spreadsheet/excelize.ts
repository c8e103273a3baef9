import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The spreadsheet engine and one workbook of it. */
export type Excelize = Awaited<ReturnType<typeof import('excelize-wasm')['init']>>;
export type Workbook = InstanceType<Excelize['NewFile']>;

let engine: Promise<Excelize> | undefined;

/**
 * The spreadsheet engine, started at its first use (half a second) and kept: it is one WebAssembly program of
 * 30 MB for all exports. Its archive lies beside the package's entry.
 */
export function loadExcelize(): Promise<Excelize> {
  engine ??= start();
  return engine;
}

async function start(): Promise<Excelize> {
  // Resolved at run time, so that the same line works from source and from a bundle beside node_modules.
  const require = createRequire(import.meta.url);
  const entry = require.resolve('excelize-wasm');
  const { init } = require(entry) as typeof import('excelize-wasm');
  return init(join(dirname(entry), 'excelize.wasm.gz'));
}

/** The engine answers every call with an error text or null; a refusal here is a fault of this program. */
export function done<T extends { readonly error: string | null }>(answer: T): T {
  if (answer.error !== null) throw new Error(`spreadsheet: ${answer.error}`);
  return answer;
}
