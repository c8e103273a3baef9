import type { ImportMapping } from '../../contract/import-mapping';
import * as codes from '../codes';
import type { Cells, ImportedAppeal, ImportedApplicant, MappedRow } from './imported-appeal';
import { readApplicant } from './read-applicant';
import { type CodesOfFields, fieldReaders, RowReading } from './row-reading';
import { guessLanguage, summarise } from './summarise';

const IMPORTED_STATUSES = ['open', 'closed'] as const;
const CODES: CodesOfFields = {
  channel: codes.CHANNELS,
  source: codes.SOURCES,
  kind: codes.KINDS,
  author: codes.AUTHORS,
  repeat: codes.REPEATS,
  result: codes.RESULTS,
  status: IMPORTED_STATUSES,
  sex: codes.SEXES,
  language: codes.APPEAL_LANGUAGES,
  urgency: codes.URGENCIES,
};
const MAX_SIGNATURES = 1_000_000;

/** Turns the cells of one row into an appeal, or says everything that stands against it. */
export type RowMapper = (cells: Cells) => MappedRow;

/** Prepares a mapping once for many rows. */
export function rowMapper(mapping: ImportMapping): RowMapper {
  const readerOf = fieldReaders(mapping, CODES);
  return cells => {
    const reading = new RowReading(cells, readerOf, mapping.dates);
    const row = readRow(reading);
    const { refusals } = reading;
    return refusals.length === 0
      ? { ok: true, row }
      : { ok: false, externalId: row.externalId || null, refusals };
  };
}

const prepared = new WeakMap<ImportMapping, RowMapper>();

/** {@link rowMapper} for one row; a mapping is prepared at its first row. */
export function mapRow(mapping: ImportMapping, cells: Cells): MappedRow {
  let mapper = prepared.get(mapping);
  if (!mapper) {
    mapper = rowMapper(mapping);
    prepared.set(mapping, mapper);
  }
  return mapper(cells);
}

function readRow(row: RowReading): ImportedAppeal {
  const externalId = row.line('external_id', 100);
  if (externalId === '') row.refuse('no-external-id', row.field('external_id'));
  const text = row.paragraphs('text', 100_000);
  if (text === '') row.refuse('no-text', row.field('text'));
  const givenAuthor = row.code('author', codes.AUTHORS);
  const applicant = readApplicant(row, givenAuthor);
  const author = givenAuthor ?? defaultAuthor(applicant);
  return {
    externalId,
    ...readLife(row),
    channel: row.code('channel', codes.CHANNELS) ?? 'letter',
    source: row.code('source', codes.SOURCES) ?? 'citizen',
    kind: row.code('kind', codes.KINDS) ?? 'application',
    author,
    signatures: readSignatures(row, author),
    repeat: row.code('repeat', codes.REPEATS) ?? 'first',
    topicCode: row.line('topic', 300) || null,
    territory: row.line('territory', 200) || null,
    result: row.code('result', codes.RESULTS),
    executor: row.line('executor', 200) || null,
    applicant,
    language: row.code('language', codes.APPEAL_LANGUAGES) ?? guessLanguage(text),
    urgency: row.code('urgency', codes.URGENCIES) ?? 'normal',
    summary: row.line('summary', 300) || summarise(text),
    text,
  };
}

/** A row without a name is an anonymous appeal unless it says otherwise. */
function defaultAuthor(applicant: ImportedApplicant | null): codes.Author {
  return applicant ? 'individual' : 'anonymous';
}

type Life = Pick<ImportedAppeal, 'receivedOn' | 'closedOn' | 'dueOn' | 'status'>;

/** Dates and status, which must agree with each other. */
function readLife(row: RowReading): Life {
  const received = row.field('received_on');
  const receivedOn = row.date('received_on');
  if (received.value === '') row.refuse('no-date', received);
  const closed = row.field('closed_on');
  const closedOn = row.date('closed_on');
  const due = row.field('due_on');
  const dueOn = row.date('due_on');
  if (receivedOn && closedOn && closedOn < receivedOn) row.refuse('closed-before-received', closed);
  if (receivedOn && dueOn && dueOn < receivedOn) row.refuse('impossible-date', due);
  const status = row.code('status', IMPORTED_STATUSES) ?? (closed.value === '' ? 'open' : 'closed');
  if (status === 'closed' && closed.value === '') row.refuse('no-date', closed);
  return { receivedOn: receivedOn ?? '', closedOn: status === 'closed' ? closedOn : null, dueOn, status };
}

/** Only a collective appeal is counted by its signatures; a single signature is every letter's. */
function readSignatures(row: RowReading, author: codes.Author): number | null {
  const count = row.count('signatures', MAX_SIGNATURES);
  if (count === null || author !== 'collective') return null;
  if (count >= 2) return count;
  row.refuse('bad-number', row.field('signatures'));
  return null;
}
