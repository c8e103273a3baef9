import { Button } from '@mantine/core';
import { useState } from 'react';
import { may } from '../../../shared/domain/access/access';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { type ChosenAction, ChosenDialogs } from './ChosenDialogs';
import { usePrintCases } from './print-cases';
import type { Chosen } from './use-chosen';

interface ChosenBarProps {
  readonly chosen: Chosen;
  readonly total: number;
}

/** How many rows are chosen, and what may be done with them. */
export function ChosenBar({ chosen, total }: ChosenBarProps) {
  const t = useT();
  const { actor } = useSession();
  const [action, setAction] = useState<ChosenAction | null>(null);
  const print = usePrintCases();
  const items = [...chosen.chosen.values()];
  if (items.length === 0 && action === null) return null;
  const button = (name: ChosenAction) => (
    <Button key={name} size="compact-sm" variant="default" onClick={() => setAction(name)}>
      {t(`cases.chosen.${name}`)}
    </Button>
  );
  return (
    <fieldset className="chosen-bar plain-set" aria-label={t('cases.chosen')}>
      <strong role="status">
        {t('cases.chosen.count', { count: items.length })}
        {chosen.full ? ` · ${t('cases.chosen.full')}` : ''}
      </strong>
      {may(actor, 'appeals.assign') ? button('assign') : null}
      {may(actor, 'campaigns.mark') ? button('campaign') : null}
      {may(actor, 'cases.export') ? button('export') : null}
      <Button size="compact-sm" variant="default" onClick={() => print(items)}>
        {t('cases.chosen.print')}
      </Button>
      {items.length < total && !chosen.full ? (
        <Button size="compact-sm" variant="subtle" onClick={() => void chosen.all()}>
          {t('cases.chosen.all', { count: total })}
        </Button>
      ) : null}
      <Button size="compact-sm" variant="subtle" onClick={chosen.clear}>
        {t('cases.chosen.clear')}
      </Button>
      <ChosenDialogs action={action} items={items} chosen={chosen} onClose={() => setAction(null)} />
    </fieldset>
  );
}
