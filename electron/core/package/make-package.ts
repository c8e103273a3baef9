import { Enrolment, Package } from '../../../shared/contract/package';
import { may } from '../../../shared/domain/access/access';
import { FORM } from '../../../shared/domain/closing/close-rules';
import { cellOf } from '../../../shared/domain/closing/units';
import { PACKAGE_BREAKDOWNS, toldValue } from '../../../shared/domain/package/breakdowns';
import { valuesToMask } from '../../../shared/domain/package/mask';
import { countPlaces, maskPlaces } from '../../../shared/domain/package/place-figures';
import type { Dimension } from '../../../shared/domain/statistics/indicators';
import { parseQuarter } from '../../../shared/lib/dates';
import { encryptFile, isRecipient } from '../../vault';
import { keyOfFigure } from '../closing/measure-changes';
import { type Figures, unpackContent } from '../closing/snapshot-content';
import { issuesOf } from '../closing/snapshot-rows';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { shelveBytes } from '../files/shelve';
import { loadPlaceAbove } from '../forms/fill-quarter';
import { appendEvents } from '../journal/append-events';
import { type OfficeRow, officeOf } from '../office/office-row';
import { signedProblems } from '../problems/signed-problems';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { MIME } from '../spreadsheet/mime';
import { type CataloguedFigure, hideTogether, signedForms, strictest } from './package-forms';
import { canonicalText, fingerprintOf, signingKeyOf } from './signing-key';

interface PackageInput {
  readonly quarter: string;
  readonly maskBelow: number;
  readonly forms?: readonly string[] | undefined;
  readonly recipient?: string | undefined;
}

/**
 * The newest issue of a signed quarter as a signed package, built of the snapshot's figures alone. Refuses
 * QUARTER_NOT_SIGNED, FORM_NOT_SIGNED, BAD_RECIPIENT.
 */
export async function writePackage(deps: Deps, actor: Actor, input: PackageInput) {
  if (!may(actor, 'quarters.sign')) refuse('FORBIDDEN');
  if (input.recipient !== undefined && !isRecipient(input.recipient)) refuse('BAD_RECIPIENT');
  const office = await officeOf(deps.db.read, actor.officeId);
  const [newest] = await issuesOf(deps.db.read, actor.officeId, input.quarter);
  if (!newest) refuse('QUARTER_NOT_SIGNED');
  const content = await unpackContent(newest.content);
  const signed = signedForms(content, input.forms ?? []);
  const below = strictest(input.maskBelow, signed);
  const quarter = parseQuarter(newest.quarter) ?? refuse('FORBIDDEN');
  const above = await loadPlaceAbove(deps.db.read, actor.officeId);
  const listed = packageFigures(content.figures, below);
  const { figures, forms } = hideTogether(listed, signed, { below, quarter, above });
  const hidden = figures.filter(figure => figure.hidden).length;
  const districtOf = (territory: string) => above('district', territory);
  const away = (dimension: Dimension) =>
    figures.flatMap(one => (one.hidden && one.dimension === dimension ? (one.value ?? []) : []));
  const places = maskPlaces(countPlaces(content.units, districtOf), below, {
    themes: new Set(away('theme')),
    places: new Set(away('territory').map(territory => districtOf(territory) ?? territory)),
  });
  const problems = signedProblems(deps, newest, content).map(one => ({
    ...one,
    topic: toldValue('topic', one.topic),
    // How few stand behind a problem may point to a person as well.
    cases: one.cases > 0 && one.cases < below ? null : one.cases,
  }));
  const made = await deps.db.write(async tx => {
    const key = await signingKeyOf(deps, tx, actor.officeId);
    const unsigned = {
      format: 'reception-package' as const,
      version: 1 as const,
      office: nameOf(office),
      key: key.publicKey,
      quarter: newest.quarter,
      issue: newest.issue,
      asOf: newest.as_of,
      form: FORM,
      snapshot: newest.hash,
      flaws: newest.flaws,
      maskedBelow: below,
      figures: figures.map(figureOf),
      places: places.map(({ count, ...pair }) => ({ ...pair, value: count })),
      ...(forms.length > 0 ? { forms } : {}),
      ...(problems.length > 0 ? { problems } : {}),
    };
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'QUARTER_PACKAGED', data: { quarter: newest.quarter, issue: newest.issue, hidden } },
    ]);
    return Package.parse({ ...unsigned, signature: key.sign(unsigned) });
  });
  const name = `${office.code}-${newest.quarter}-${newest.issue}.reception.json`;
  const bytes = Buffer.from(canonicalText(made));
  if (input.recipient === undefined) return { name, bytes, hidden };
  return { name: `${name}.age`, bytes: await sealedFor(bytes, input.recipient), hidden };
}

/** Makes the package and answers its ticket. */
export async function makePackage(deps: Deps, actor: Actor, session: Session, input: PackageInput) {
  const { name, bytes, hidden } = await writePackage(deps, actor, input);
  return { ...shelveBytes(session, name, MIME.json, bytes), hidden };
}

/** The office's public key, signed by itself, and its fingerprint. */
export async function writeEnrolment(deps: Deps, actor: Actor) {
  if (!may(actor, 'quarters.sign')) refuse('FORBIDDEN');
  const office = await officeOf(deps.db.read, actor.officeId);
  const key = await deps.db.write(tx => signingKeyOf(deps, tx, actor.officeId));
  const unsigned = {
    format: 'reception-enrolment' as const,
    version: 1 as const,
    office: nameOf(office),
    key: key.publicKey,
  };
  const enrolment = Enrolment.parse({ ...unsigned, signature: key.sign(unsigned) });
  return {
    name: `${office.code}.reception-key.json`,
    bytes: Buffer.from(canonicalText(enrolment)),
    fingerprint: fingerprintOf(key.publicKey),
  };
}

export async function makeEnrolment(deps: Deps, actor: Actor, session: Session) {
  const { name, bytes, fingerprint } = await writeEnrolment(deps, actor);
  return { ...shelveBytes(session, name, MIME.json, bytes), fingerprint };
}

function nameOf({ code, name_ru, name_kk, territory }: OfficeRow) {
  return { code, name: { ru: name_ru, kk: name_kk }, territory };
}

const TOLD = new Set(PACKAGE_BREAKDOWNS.map(({ indicator, dimension }) => `${indicator} ${dimension}`));

/** The figures that the centre is told, with those to hide; a code of own making stands under `other`. */
export function packageFigures(figures: Figures, below: number): CataloguedFigure[] {
  const counts = new Map<string, number>();
  for (const figure of figures) {
    const [entry] = Object.entries(figure.by);
    if (entry && !TOLD.has(`${figure.indicator} ${entry[0]}`)) continue;
    const by = entry ? { [entry[0]]: toldValue(...entry) } : {};
    const key = keyOfFigure({ ...figure, by });
    counts.set(key, (counts.get(key) ?? 0) + figure.value);
  }
  const cells = [...counts].map(([key, count]) => ({ ...cellOf(key), count }));
  const masked = valuesToMask(cells, below);
  return cells.map(cell => ({
    ...cell,
    hidden: cell.dimension !== null && masked.has(`${cell.dimension} ${cell.value}`),
  }));
}

/** One figure as it stands in a package. */
function figureOf({ indicator, dimension, value, count, hidden }: CataloguedFigure) {
  const told = hidden ? null : count;
  return dimension === null
    ? { indicator, value: told }
    : { indicator, by: { [dimension]: value ?? '' }, value: told };
}

async function sealedFor(bytes: Buffer, recipient: string): Promise<Buffer> {
  async function* whole() {
    yield bytes;
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of encryptFile(whole(), [recipient])) pieces.push(piece);
  return Buffer.concat(pieces);
}
