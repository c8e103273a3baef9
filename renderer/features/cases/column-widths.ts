import type { ListColumn } from '../../../shared/domain/appeals/list-columns';

/** Widths that hold the longest usual words of a column at its type size. */
const WIDTHS: Readonly<Record<ListColumn, string>> = {
  due: '72px',
  applicant: 'minmax(150px, 1fr)',
  topic: 'minmax(96px, 0.45fr)',
  territory: 'minmax(88px, 0.4fr)',
  status: '84px',
  received: '78px',
  executor: 'minmax(96px, 0.4fr)',
  channel: '88px',
  kind: '88px',
  repeat: '86px',
  campaign: 'minmax(88px, 0.4fr)',
};

/** Tracks of the list's grid: the mark, the number, the columns chosen. */
export function gridTemplate(columns: readonly ListColumn[]): string {
  return ['20px', '122px', ...columns.map(column => WIDTHS[column])].join(' ');
}
