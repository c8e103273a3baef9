import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { PracticeCase } from '../../shared/domain/routing/practice';
import { minskMonths } from './minsk';

/** A request as practice sees it: what and where, and the organisation that really had it. */
export interface MinskRequest extends PracticeCase {
  readonly month: string;
}

const DAY = 86_400_000;

/** Square of a grid over the city; a degree of longitude is 0.59 of one of latitude there. */
function square(lat: number, lng: number, degrees: number): string {
  return `${degrees}:${Math.round(lat / degrees)}:${Math.round(lng / (degrees * 1.7))}`;
}

/** Descriptions from the widest to the narrowest: category, then category at smaller and smaller places. */
function keysOf(category: string, address: string, lat: string, lng: string): string[] {
  const [street = '', house = ''] = address
    .replace('рядом с', '')
    .split(',')
    .map(part => part.trim());
  const group = category.split('.')[0] ?? category;
  const at = lat !== '' && lng !== '' ? [Number(lat), Number(lng)] : null;
  const near = (degrees: number) => (at ? [`${category}@${square(at[0] ?? 0, at[1] ?? 0, degrees)}`] : []);
  return [
    category,
    ...near(0.03),
    `${group}@${street}${house}`,
    ...near(0.01),
    `${category}@${street}`,
    ...near(0.004),
    ...near(0.0015),
    `${category}@${street}${house}`,
  ];
}

/** All requests of the Minsk journal, month by month; only category and place describe them. */
export function minskRequests(dataDir: string): MinskRequest[] {
  return minskMonths(dataDir).flatMap(path => {
    const month = basename(path).slice(0, 7);
    const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true, bom: true });
    return rows.map(row => ({
      month,
      day: Date.parse((row.opened ?? '').slice(0, 10)) / DAY,
      executorId: row.organisation_id ?? '',
      keys: keysOf(row.category ?? '', row.address ?? '', row.lat ?? '', row.lng ?? ''),
    }));
  });
}
