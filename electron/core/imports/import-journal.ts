import { basename } from 'node:path';
import type { z } from 'zod';
import type { ImportMapping } from '../../../shared/contract/import-mapping';
import type { ImportReport, RefusedRow } from '../../../shared/contract/imports';
import { may } from '../../../shared/domain/access/access';
import { rowMapper } from '../../../shared/domain/imports/map-row';
import { missingColumns } from '../../../shared/domain/imports/missing-columns';
import { yearOf } from '../../../shared/lib/dates';
import type { WriteTx } from '../../db';
import type { AdmittedAppeal } from '../appeals/insert-cases';
import { insertCases } from '../appeals/insert-cases';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { numberTemplateOf, type OfficeRow, officeOf } from '../office/office-row';
import { Refusal } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { vouching } from '../vault/vouching';
import { createRowAdmission, type RowAdmission } from './admit-row';
import { type BatchWriter, createBatchWriter } from './batch-writer';
import { ReadError } from './readers/read-error';
import { readRows } from './readers/read-rows';
import { saveMappedClassifier } from './resolve-names';

type Report = z.output<typeof ImportReport>;

const BATCH = 250;
/** Refusals told one by one; the rest is counted. */
const TOLD = 1000;

export interface ImportRequest {
  readonly files: readonly { readonly path: string; readonly name: string }[];
  readonly mapping: ImportMapping;
  readonly dryRun: boolean;
  /** Stops between rows; nothing of the run remains. */
  readonly signal?: AbortSignal | undefined;
  /** Told the number of rows read, now and then. */
  onProgress?(read: number): void;
}

/**
 * Brings an office's journal in: every row is registered whole or refused with its reason, the whole run is one
 * transaction (a crash or a cancel leaves nothing), and rows that came before under the same external id are
 * counted as repeated. A dry run reads and checks the same and writes nothing.
 */
export async function importJournal(deps: Deps, actor: Actor, request: ImportRequest): Promise<Report> {
  if (!may(actor, 'imports.run')) throw new Refusal('FORBIDDEN');
  officeSeal(deps, actor.officeId);
  const office = await officeOf(deps.db.read, actor.officeId);
  try {
    if (request.dryRun) return await run(deps, actor, office, request, null);
    return await deps.db.write(tx =>
      // Executors come with the rows.
      vouching(deps, tx, office.id, ['executors'], () => run(deps, actor, office, request, tx)),
    );
  } catch (error) {
    if (error instanceof ReadError) throw readRefusal(error);
    if (request.signal?.aborted) throw new Refusal('CANCELLED');
    throw error;
  }
}

function readRefusal({ code, line }: ReadError): Refusal {
  const placed = code === 'LINE_TOO_LONG' || code === 'MALFORMED_CSV' || code === 'WRONG_ENCODING';
  return new Refusal(code, placed ? { line: line ?? 0 } : undefined);
}

/** One run over all files; `tx` null is a dry run. */
async function run(
  deps: Deps,
  actor: Actor,
  office: OfficeRow,
  request: ImportRequest,
  tx: WriteTx | null,
): Promise<Report> {
  const { mapping } = request;
  if (tx) await saveMappedClassifier(tx, mapping, office.id);
  const admission = await createRowAdmission(deps, tx ?? deps.db.read, tx, office, mapping);
  const report: Report = {
    dryRun: tx === null,
    read: 0,
    registered: 0,
    refused: 0,
    repeated: 0,
    refusedRows: [],
  };
  let batches = 0;
  const writer = createBatchWriter<AdmittedAppeal>(async batch => {
    if (!tx) return;
    await writeBatch(deps, tx, actor, office, mapping, batch);
    batches += 1;
    // After 1, 2, 4, 8 ... batches: whenever what is written has doubled.
    if (Number.isInteger(Math.log2(batches))) await deps.db.replan(tx);
  });
  try {
    for (const file of request.files) await importFile(file, request, admission, writer, report);
    await writer.finish();
    request.signal?.throwIfAborted();
  } finally {
    await writer.settle();
  }
  if (tx)
    await appendEvents(deps, tx, office.id, actor.id, [
      {
        type: 'IMPORT_FINISHED',
        data: {
          source: mapping.sourceId,
          read: report.read,
          registered: report.registered,
          refused: report.refused,
          repeated: report.repeated,
        },
      },
    ]);
  return report;
}

/** Every row of a file: counted, and handed to the writer where it is admitted. */
async function importFile(
  file: ImportRequest['files'][number],
  { mapping, signal, onProgress }: ImportRequest,
  admission: RowAdmission,
  writer: BatchWriter<AdmittedAppeal>,
  report: Report,
): Promise<void> {
  let batch: AdmittedAppeal[] = [];
  for await (const outcome of admitFile(file, mapping, admission)) {
    // Also where nothing is admitted: a journal may hold only rows that came before.
    if (report.read % BATCH === 0) {
      signal?.throwIfAborted();
      onProgress?.(report.read);
    }
    report.read += 1;
    if (outcome.state === 'admitted') {
      report.registered += 1;
      batch.push(outcome.appeal);
    } else if (outcome.state === 'repeated') report.repeated += 1;
    else {
      report.refused += 1;
      if (report.refusedRows.length < TOLD) report.refusedRows.push(outcome.row);
    }
    if (batch.length === BATCH) {
      await writer.add(batch);
      batch = [];
    }
  }
  if (batch.length > 0) await writer.add(batch);
}

type Outcome =
  | { readonly state: 'admitted'; readonly appeal: AdmittedAppeal }
  | { readonly state: 'repeated' }
  | { readonly state: 'refused'; readonly row: z.output<typeof RefusedRow> };

async function* admitFile(
  file: { path: string; name: string },
  mapping: ImportMapping,
  admission: RowAdmission,
): AsyncGenerator<Outcome> {
  const source = await readRows(file.path, mapping.file);
  const columns = missingColumns(mapping, source.header);
  if (columns.length > 0) {
    source.close();
    throw new Refusal('COLUMN_MISSING', { columns });
  }
  const mapRow = rowMapper(mapping);
  for await (const { line, cells } of source.rows) {
    const mapped = mapRow(cells);
    const admitted = mapped.ok
      ? await admission.admit(mapped.row)
      : { state: 'refused' as const, refusal: mapped.refusals[0] };
    if (admitted.state !== 'refused') {
      yield admitted;
      continue;
    }
    const { reason = 'unknown-value', column = null, value = null } = admitted.refusal ?? {};
    yield {
      state: 'refused',
      row: {
        file: basename(file.name),
        line,
        externalId: mapped.ok ? mapped.row.externalId : mapped.externalId,
        reason,
        column,
        value,
      },
    };
  }
}

async function writeBatch(
  deps: Deps,
  tx: WriteTx,
  actor: Actor,
  office: OfficeRow,
  mapping: ImportMapping,
  batch: readonly AdmittedAppeal[],
): Promise<void> {
  await insertCases(
    deps,
    tx,
    office,
    actor.id,
    numberTemplateOf(office),
    batch,
    // An old journal keeps its years: its numbers belong to the year in which people came.
    appeal => yearOf(appeal.receivedOn),
    (appeal, number) => [
      { type: 'APPEAL_IMPORTED', caseId: appeal.id, data: { number, source: mapping.sourceId } },
    ],
  );
}
