import { INDICATOR_RULES } from '../../../shared/domain/statistics/catalogue';
import type { IndicatorId } from '../../../shared/domain/statistics/indicators';
import { useT } from '../../app/language';

/** What each indicator counts, and in what. */
export function Definitions({ indicators }: { readonly indicators: readonly IndicatorId[] }) {
  const t = useT();
  return indicators.map(indicator => (
    <p key={indicator}>
      <b>{t(`indicator.${indicator}`)}.</b> {t(`indicator.${indicator}.definition`)}{' '}
      {t(`basis.${INDICATOR_RULES[indicator].basis}`)}.
    </p>
  ));
}
