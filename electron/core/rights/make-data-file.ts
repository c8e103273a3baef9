import type { z } from 'zod';
import { AttachmentKind } from '../../../shared/contract/attachments';
import type { rightsContract } from '../../../shared/contract/rights';
import { may } from '../../../shared/domain/access/access';
import { nameToSave } from '../../../shared/domain/attachments/file-name';
import type { JournalEvent } from '../../../shared/domain/audit/events';
import { crc32 } from '../../../shared/lib/crc32';
import { ageFileSize, encryptWithPassphrase } from '../../vault';
import { type AttachmentRow, eventData, fileOf } from '../attachments/attachment-row';
import { refuseDamaged } from '../attachments/read-attachment';
import { pathOfContent, piecesOfSealed } from '../attachments/sealed-files';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { shelve } from '../files/shelve';
import { writeZip, ZIP_MOST, type ZipFile, zipBytes, zipSize } from '../files/zip';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { type CollectedPerson, collectPerson } from './collect-person';
import { personHtml } from './person-html';

type Input = z.output<NonNullable<(typeof rightsContract.dataFile)['~orpc']['inputSchema']>>;

/**
 * A person's data as an archive, opened as it is written. Files of cases with other applicants are named and not put in:
 * nobody can mask a scan. The journal knows who asked and who made it before the ticket is given. Refuses NOT_FOUND,
 * FILE_DAMAGED, TOO_MUCH_FOR_ONE_FILE.
 */
export async function makeDataFile(deps: Deps, session: Session, actor: Actor, input: Input) {
  if (!may(actor, 'persons.dataFile')) refuse('FORBIDDEN');
  const person = await collectPerson(deps, actor, input.personId);
  const listed = person.cases.flatMap(one =>
    one.attachments.map(({ row }) => ({ row, alone: one.others === 0 })),
  );
  const taken = input.attachments ? listed.filter(({ alone }) => alone).map(({ row }) => row) : [];
  const bytes = taken.reduce((sum, row) => sum + row.bytes, 0);
  if (bytes > ZIP_MOST / 2) refuse('TOO_MUCH_FOR_ONE_FILE');
  const files: ZipFile[] = [
    zipBytes('person.html', Buffer.from(personHtml(person, input.language))),
    zipBytes('person.json', Buffer.from(`${JSON.stringify(asJson(person), null, 2)}\n`)),
  ];
  const names = namesOf(person);
  for (const row of taken) files.push(await zipAttachment(deps, row, names.get(row.id) ?? row.id));
  await tell(deps, actor, input, person, taken);
  const size = zipSize(files);
  const name = `data-${person.office.code}-${deps.clock.today()}.zip`;
  const { passphrase } = input;
  const file =
    passphrase === null
      ? shelve(session, {
          name,
          mime: 'application/zip',
          size,
          content: { pieces: () => writeZip(files) },
        })
      : shelve(session, {
          name: `${name}.age`,
          mime: 'application/octet-stream',
          size: ageFileSize(size),
          content: { pieces: () => encryptWithPassphrase(writeZip(files), passphrase) },
        });
  const leftOut = input.attachments ? listed.length - taken.length : 0;
  return { file, cases: person.cases.length, attachments: taken.length, leftOut };
}

async function tell(
  deps: Deps,
  actor: Actor,
  input: Input,
  person: CollectedPerson,
  taken: readonly AttachmentRow[],
): Promise<void> {
  const left = taken.flatMap((row): JournalEvent[] =>
    row.case_id === null ? [] : [{ type: 'ATTACHMENT_SAVED', caseId: row.case_id, data: eventData(row) }],
  );
  const data = {
    person: person.personId,
    cases: person.cases.length,
    files: taken.length,
    encrypted: input.passphrase !== null,
  };
  await deps.db.write(tx =>
    appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'PERSON_FILE_MADE', data, text: input.askedBy },
      ...left,
    ]),
  );
}

/** Names in the archive: the case's number and the file's own name, numbered, so that none meets another. */
function namesOf(person: CollectedPerson): Map<string, string> {
  const names = new Map<string, string>();
  for (const one of person.cases)
    for (const { row, name } of one.attachments) {
      const own = nameToSave(name, AttachmentKind.parse(row.type));
      const number = one.number.replace(/[^\p{L}\d-]/gu, '-');
      names.set(row.id, `files/${String(names.size + 1).padStart(3, '0')}-${number}-${own}`);
    }
  return names;
}

/** Read once for its sum: a file that is damaged must not end an archive in the middle. */
async function zipAttachment(deps: Deps, row: AttachmentRow, name: string): Promise<ZipFile> {
  const path = pathOfContent(deps.dataDir, row.content);
  const { key, facts } = fileOf(deps, row);
  let crc = 0;
  try {
    for await (const piece of piecesOfSealed(path, key, facts)) crc = crc32(piece, crc);
  } catch (error) {
    refuseDamaged(error);
  }
  return { name, size: row.bytes, crc, content: () => piecesOfSealed(path, key, facts) };
}

/** The same for programs; rows of the base stay here. */
function asJson({ cases, personId: _id, ...person }: CollectedPerson) {
  return {
    ...person,
    cases: cases.map(({ id: _case, attachments, ...one }) => ({
      ...one,
      attachments: attachments.map(({ row, name, note }) => ({
        name,
        note,
        type: row.type,
        bytes: row.bytes,
        addedAt: row.added_at,
      })),
    })),
  };
}
