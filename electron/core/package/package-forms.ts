import type { CellKey } from '../../../shared/domain/closing/units';
import {
  type FormFigures,
  hideFormFigures,
  listFormFigures,
  mergeFormFigures,
} from '../../../shared/domain/package/form-figures';
import type { FigureAddress } from '../../../shared/domain/statistics/forms/address';
import type { MadeOf } from '../../../shared/domain/statistics/forms/fill-cell';
import { fillForm } from '../../../shared/domain/statistics/forms/fill-form';
import type { Form } from '../../../shared/domain/statistics/forms/form';
import { figureKey, hideSmall } from '../../../shared/domain/statistics/forms/mask/hide-small';
import { maskTables } from '../../../shared/domain/statistics/forms/mask/mask-tables';
import type { PlaceAbove } from '../../../shared/domain/statistics/forms/mask/value-tree';
import { planForm } from '../../../shared/domain/statistics/forms/plan-form';
import { DIMENSIONS, type Dimension } from '../../../shared/domain/statistics/indicators';
import type { Quarter } from '../../../shared/lib/dates';
import type { SnapshotContent } from '../closing/snapshot-content';
import { canonicalForm, formHash } from '../forms/stored-forms';
import { refuse } from '../refusal';

/** A figure of the catalogue's tables, and whether it is to be hidden. */
export interface CataloguedFigure extends CellKey {
  readonly count: number;
  readonly hidden: boolean;
}
export interface SignedForm {
  readonly form: Form;
  readonly figures: FormFigures;
}

/** The forms asked for as they were signed. Refuses FORM_NOT_SIGNED. */
export function signedForms({ forms = [] }: SnapshotContent, ids: readonly string[]): SignedForm[] {
  return ids.map(id => forms.find(({ form }) => form.id === id) ?? refuse('FORM_NOT_SIGNED'));
}

/** Below what a package hides: the strictest of what the head asks and what its forms ask. */
export function strictest(below: number, forms: readonly SignedForm[]): number {
  return Math.max(below, ...forms.map(({ form }) => form.mask?.below ?? 0));
}

/**
 * Figures and forms of one package, so that neither tells what the other hides: a form keeps back what it keeps back in
 * its own files, and beside them as much as it takes.
 */
export function hideTogether(
  listed: readonly CataloguedFigure[],
  forms: readonly SignedForm[],
  asked: { readonly below: number; readonly quarter: Quarter; readonly above: PlaceAbove },
) {
  const away = listed.filter(one => one.hidden).map(one => figureKey(addressOf(one)));
  const own = forms.flatMap(({ form, figures }) => [...hiddenInFiles(form, figures, asked)]);
  const all: MadeOf[] = [
    ...listed.map(one => ({ address: addressOf(one), count: one.count, told: true })),
    ...noughtsOf(listed),
    ...forms.flatMap(({ figures }) =>
      listFormFigures(figures).map(one => ({ ...one, count: one.count ?? 0 })),
    ),
  ];
  const hidden =
    asked.below > 1
      ? hideSmall(all, { ...asked, broken: new Set(DIMENSIONS), hidden: new Set([...own, ...away]) })
      : new Set<string>();
  return {
    figures: listed.map(one => ({ ...one, hidden: hidden.has(figureKey(addressOf(one))) })),
    forms: forms.map(({ form, figures }) => ({
      id: form.id,
      version: form.version,
      hash: formHash(canonicalForm(form)),
      ...hideFormFigures(figures, hidden),
    })),
  };
}

function addressOf({ indicator, dimension, value }: CellKey): FigureAddress {
  return { indicator, filter: dimension === null ? {} : { [dimension]: [value ?? ''] }, period: 'now' };
}

/** A value that another table has a row for, and this one has not, is nought in it: the reader knows. */
function noughtsOf(listed: readonly CataloguedFigure[]): MadeOf[] {
  const values = new Map<Dimension, Set<string>>();
  const tables = new Map<string, CellKey>();
  for (const one of listed) {
    if (one.dimension === null) continue;
    values.set(one.dimension, (values.get(one.dimension) ?? new Set()).add(one.value ?? ''));
    tables.set(`${one.indicator} ${one.dimension}`, one);
  }
  const known = new Set(listed.map(one => figureKey(addressOf(one))));
  return [...tables.values()]
    .flatMap(table =>
      [...((table.dimension && values.get(table.dimension)) ?? [])].map(value =>
        addressOf({ ...table, value }),
      ),
    )
    .filter(address => !known.has(figureKey(address)))
    .map(address => ({ address, count: 0, told: true }));
}

function hiddenInFiles(
  form: Form,
  told: FormFigures,
  asked: { readonly quarter: Quarter; readonly above: PlaceAbove },
): ReadonlySet<string> {
  const figures = mergeFormFigures([told]);
  const tables = fillForm(form, figures, (_, value) => ({ ru: value, kk: '', en: '' }));
  return maskTables(form, tables, planForm(form), figures, asked).hidden;
}
