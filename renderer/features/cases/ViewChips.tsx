import { useT } from '../../app/language';
import { Chips } from '../../ui';
import type { View } from './case-types';

/** Counts of the views as the first page of a list carries them. */
export interface Counts {
  readonly mine: number;
  readonly queue: number;
  readonly open: number;
  readonly overdue: number;
  readonly toAccept: number;
  readonly dueThisWeek: number;
}

const VIEWS: readonly View[] = ['mine', 'queue', 'open', 'overdue', 'closed', 'all'];

interface ViewChipsProps {
  readonly view: View;
  readonly counts: Counts | null;
  readonly onChange: (view: View) => void;
}

/** Which cases the list shows, each view with its count. */
export function ViewChips({ view, counts, onChange }: ViewChipsProps) {
  const t = useT();
  const countOf = (of: View) => (counts && of !== 'closed' && of !== 'all' ? ` ${counts[of]}` : '');
  return (
    <Chips
      label={t('cases.views')}
      value={view}
      onChange={onChange}
      options={VIEWS.map(of => ({ value: of, label: `${t(`cases.view.${of}`)}${countOf(of)}` }))}
    />
  );
}
