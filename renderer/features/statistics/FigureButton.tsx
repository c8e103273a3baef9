import { useLanguage, useT } from '../../app/language';
import { formatCount } from './figures';
import type { Cell } from './report-types';
import { sayTime } from './say-quarter';

interface FigureButtonProps {
  readonly value: number;
  readonly cell: Cell;
  /** Opens the cases; absent where the user may not see them, and on paper. */
  readonly onOpen?: ((cell: Cell) => void) | undefined;
  readonly text?: string;
}

/** A figure that opens the cases behind it. */
export function FigureButton({ value, cell, onOpen, text }: FigureButtonProps) {
  const t = useT();
  const [language] = useLanguage();
  const shown = text ?? formatCount(value, language);
  if (!onOpen) return <>{shown}</>;
  return (
    <button
      type="button"
      className="figure"
      aria-label={t('quarter.openCases', {
        value: shown,
        label: cell.label,
        period: sayTime(t, cell),
      })}
      onClick={() => onOpen(cell)}
    >
      {shown}
    </button>
  );
}
