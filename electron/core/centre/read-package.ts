import { z } from 'zod';
import { Enrolment, LARGEST_PACKAGE, Package } from '../../../shared/contract/package';
import { type PackageFigure, sumsHold } from '../../../shared/domain/package/check-sums';
import { type PlaceFigure, placesHold } from '../../../shared/domain/package/place-figures';
import type { Dimension } from '../../../shared/domain/statistics/indicators';
import { canonicalText, isSignedBy } from '../package/signing-key';
import { refuse } from '../refusal';

/** The beginning of every file for the centre; what comes after depends on it. */
const Head = z.object({ format: z.string(), version: z.unknown(), form: z.unknown() });

/**
 * Reads what an office sent and compares its signature with the key inside; whose key it is, `takePackage` asks. The
 * text must be the canonical one, so that nothing stands in it that was not signed: no doubled key, no `__proto__`.
 * Refuses PACKAGE_UNREADABLE, PACKAGE_VERSION, FORM_UNKNOWN, PACKAGE_SIGNATURE, PACKAGE_SUMS.
 */
export function readSent(text: string): Package | Enrolment {
  if (text.length > LARGEST_PACKAGE) refuse('PACKAGE_UNREADABLE');
  const value = parsed(text);
  const head = Head.partial().safeParse(value).data;
  if (head?.format === 'reception-enrolment') return signed(Enrolment, value, text);
  if (head?.format !== 'reception-package') refuse('PACKAGE_UNREADABLE');
  if (head.version !== Package.shape.version.value) refuse('PACKAGE_VERSION');
  if (!Package.shape.form.safeParse(head.form).success) refuse('FORM_UNKNOWN');
  const sent = signed(Package, value, text);
  const figures = figuresOf(sent);
  if (!sumsHold(figures) || !placesHold(placesOf(sent) ?? [], figures)) refuse('PACKAGE_SUMS');
  return sent;
}

/** Figures of a package, one shape for all. */
export function figuresOf({ figures }: Package): PackageFigure[] {
  return figures.map(figure => {
    const [entry] = 'by' in figure ? Object.entries(figure.by as Record<string, string>) : [];
    return {
      indicator: figure.indicator,
      dimension: (entry?.[0] ?? null) as Dimension | null,
      value: entry?.[1] ?? null,
      count: figure.value,
    };
  });
}

/** Themes by place; null: the office's release did not tell them. */
export function placesOf({ places }: Package): PlaceFigure[] | null {
  return places ? places.map(({ value, ...pair }) => ({ ...pair, count: value })) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('PACKAGE_UNREADABLE');
  }
}

function signed<T extends Package | Enrolment>(schema: z.ZodType<T>, value: unknown, text: string): T {
  const { data } = schema.safeParse(value);
  if (!data) refuse('PACKAGE_UNREADABLE');
  const { signature, ...unsigned } = data;
  if (canonicalText(data) !== text) refuse('PACKAGE_UNREADABLE');
  if (!isSignedBy(data.key, unsigned, signature)) refuse('PACKAGE_SIGNATURE');
  return data;
}
