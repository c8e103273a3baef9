import type { OfficeDesk } from '../office-desk';
import type { MarkedUp } from './fill-office';

interface Ticket {
  readonly fileId: string;
  readonly name: string;
}

/** Every file that an office gives out, with everything personal that it may hold. */
export async function filesOfOffice(desk: OfficeDesk, office: Omit<MarkedUp, 'fed'>) {
  const { client } = desk;
  const { quarter, personId } = office;
  const language = 'ru' as const;
  const files: { name: string; bytes: Buffer }[] = [];
  // One after the other: a session keeps few files at a time.
  const take = async ({ fileId, name }: Ticket) => {
    files.push({ name, bytes: await desk.download(fileId) });
  };
  const ids = (await client.appeals.list({ view: 'all', limit: 50 })).items.map(({ id }) => id);
  for (const format of ['csv', 'xlsx'] as const) {
    await take((await client.lists.exportCases({ ids, personal: true, language, format })).file);
    await take((await client.lists.exportRegistry({ view: 'all', personal: true, language, format })).file);
    await take(await client.statistics.exportQuarter({ quarter, format, language }));
    await take(await client.centre.exportReport({ quarter, format, language }));
    await take(await client.imports.template({ format, language }));
  }
  for (const format of ['csv', 'xlsx', 'docx'] as const)
    await take(await client.forms.export({ quarter, formId: 'marked-up', format, language }));
  await take(await client.centre.exportReport({ quarter, format: 'docx', language }));
  await take(await client.journal.export({ language }));
  await take(await client.packages.make({ quarter, maskBelow: 0 }));
  const asked = { personId, askedBy: 'Заявление', attachments: true, language, passphrase: null };
  await take((await client.rights.dataFile(asked)).file);
  return files;
}
