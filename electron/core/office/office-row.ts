import type { z } from 'zod';
import { OfficeDesk } from '../../../shared/contract/intake';
import type { OfficeKind, Profile } from '../../../shared/domain/codes';
import { type NumberTemplate, parseTemplate } from '../../../shared/domain/numbering';
import type { ReadDb, Row } from '../../db';
import { refuse } from '../refusal';

export type OfficeRow = Omit<Row<'offices'>, 'kind'> & { profile: Profile; kind: OfficeKind };

/** The actor's office; it exists as long as the session does. */
export async function officeOf(db: ReadDb, officeId: string): Promise<OfficeRow> {
  const row = await db.selectFrom('offices').selectAll().where('id', '=', officeId).executeTakeFirst();
  if (!row) refuse('UNAUTHORIZED');
  return {
    ...row,
    profile: row.profile === 'RU' ? 'RU' : 'KZ',
    kind: row.kind === 'centre' ? 'centre' : 'office',
  };
}

/** What the page shows of an office. */
export async function viewOffice(db: ReadDb, office: OfficeRow) {
  const territory = await db
    .selectFrom('territories')
    .select(['name_ru', 'name_kk'])
    .where('code', '=', office.territory)
    .executeTakeFirst();
  return {
    id: office.id,
    kind: office.kind,
    code: office.code,
    nameRu: office.name_ru,
    nameKk: office.name_kk,
    territory: office.territory,
    territoryNameRu: territory?.name_ru ?? '',
    territoryNameKk: territory?.name_kk ?? '',
    profile: office.profile,
    language:
      office.language === 'kk'
        ? ('kk' as const)
        : office.language === 'en'
          ? ('en' as const)
          : ('ru' as const),
    demo: office.demo === 1,
    idleMinutes: office.idle_minutes,
    desk: deskOf(office),
  };
}

/** How the office is reached and what it demands; the columns were checked when they were saved. */
export function deskOf(office: OfficeRow): z.output<typeof OfficeDesk> {
  return OfficeDesk.parse({
    phone: office.phone,
    addressRu: office.address_ru,
    addressKk: office.address_kk,
    hoursRu: office.hours_ru,
    hoursKk: office.hours_kk,
    requiredFields: JSON.parse(office.required_fields),
  });
}

/** The office's number template; it was checked when it was saved. */
export function numberTemplateOf(office: OfficeRow): NumberTemplate {
  const parsed = parseTemplate(office.number_template);
  if (!parsed.ok) throw new Error(`number template of the base: ${parsed.error.code}`);
  return parsed.template;
}
