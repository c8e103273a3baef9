import { useT } from '../../app/language';

interface BehindFigures {
  readonly offices: number;
  /** Offices whose package has no figures of the form. */
  readonly without?: number;
  /** Figures that offices did not tell. */
  readonly hidden: number;
}

/** Says how many offices stand behind merged figures, and what they did not tell. */
export function useBehind(): (behind: BehindFigures) => string {
  const t = useT();
  return ({ offices, without = 0, hidden }) =>
    [
      t('centre.report.of', { count: offices }),
      ...(without > 0 ? [t('centre.report.without', { count: without })] : []),
      ...(hidden > 0 ? [t('centre.report.hidden', { count: hidden })] : []),
    ].join('. ');
}
