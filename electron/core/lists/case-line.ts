import type { ApplicantData } from '../appeals/applicant';
import { type Item, type ItemRow, openItem, personOf } from '../appeals/case-items';
import { SealedCase } from '../appeals/sealed-case';
import type { OfficeSeal } from '../vault/office-seal';

/** A case in a file; personal parts are there only where they were asked for. */
export interface CaseLine {
  readonly item: Item;
  readonly person: ApplicantData | null;
  readonly text: string;
}

/** Opens what a file shows of a case; throws where the record is damaged. */
export function openLine(seal: OfficeSeal, row: ItemRow, personal: boolean): CaseLine {
  const item = openItem(seal, row);
  if (!personal) return { item, person: null, text: '' };
  const { text } = SealedCase.parse(seal.open('cases.sealed', row.id, row.key_version, row.sealed));
  return { item, person: personOf(seal, row), text };
}
