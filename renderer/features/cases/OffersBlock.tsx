import { Button } from '@mantine/core';
import { useT } from '../../app/language';
import { KeyHint } from '../../ui';
import { sayReason } from '../routing/say-reason';
import { CaseSection } from './CaseSection';
import type { CaseDesk } from './use-case-desk';

/** Whom the head may give a queued case: the one a rule proposed, and those who took such cases before. */
export function OffersBlock({ desk }: { readonly desk: CaseDesk }) {
  const t = useT();
  const { offers, changes } = desk;
  if (offers.length === 0) return null;
  return (
    <CaseSection title={t('case.offers')}>
      <ul className="case-offers">
        {offers.map(({ executorId, name, reason }, index) => (
          <li key={executorId}>
            <Button
              size="compact-sm"
              variant={index === 0 ? 'filled' : 'default'}
              disabled={changes.isPending}
              rightSection={index === 0 ? <KeyHint keys="y" /> : undefined}
              aria-keyshortcuts={index === 0 ? 'y' : undefined}
              onClick={() => desk.assignTo(executorId)}
            >
              {t('case.offer.do', { name })}
            </Button>
            <span className="note">{reason ? sayReason(t, reason) : t('case.offer.proposed')}</span>
          </li>
        ))}
      </ul>
    </CaseSection>
  );
}
