import { Button, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../../api/client';
import { useT } from '../../../app/language';
import { Card } from '../../../ui';
import { type DraftRule, toSave } from './draft-rules';
import { SaveError } from './SaveError';
import { WhatIfReport } from './WhatIfReport';

const MONTHS = [1, 3, 6, 12, 24] as const;

interface WhatIfCardProps {
  readonly draft: readonly DraftRule[];
  /** Runs at once and comes into view: what practice offers was put into the table. */
  readonly startsNow: boolean;
  /** Saves the draft; null while there is nothing to save. */
  readonly onApply: (() => void) | null;
  readonly applying: boolean;
  readonly onDiscard: () => void;
}

/** Runs the table as it stands on the screen over past appeals: who would have had what. */
export function WhatIfCard({ draft, startsNow, onApply, applying, onDiscard }: WhatIfCardProps) {
  const t = useT();
  const [months, setMonths] = useState<number>(6);
  const run = useMutation({
    mutationFn: async (rules: ReturnType<typeof toSave>) => ({
      report: await api.routing.whatIf({ months, rules }),
      of: JSON.stringify(rules),
      off: rules.flatMap(({ active }, index) => (active ? [] : [index])),
    }),
    // Looked at beside the table while it is edited; it holds numbers of cases and names of staff only.
    gcTime: Number.POSITIVE_INFINITY,
  });
  const card = useRef<HTMLDivElement>(null);
  const started = useRef(false);
  useEffect(() => {
    if (!startsNow || started.current) return;
    started.current = true;
    card.current?.scrollIntoView();
    run.mutate(toSave(draft));
  });
  const stale = run.data !== undefined && run.data.of !== JSON.stringify(toSave(draft));
  return (
    <div ref={card}>
      <Card title={t('whatIf.title')}>
        <p className="note">{t('whatIf.hint')}</p>
        <form
          className="settings-bar"
          onSubmit={event => {
            event.preventDefault();
            run.mutate(toSave(draft));
          }}
        >
          <NativeSelect
            aria-label={t('whatIf.months')}
            value={String(months)}
            data={MONTHS.map(count => ({ value: String(count), label: t('whatIf.lastMonths', { count }) }))}
            onChange={event => setMonths(Number(event.currentTarget.value))}
          />
          <Button type="submit" variant="default" loading={run.isPending}>
            {t('whatIf.run')}
          </Button>
          {run.data ? (
            <>
              <Button disabled={onApply === null || stale} loading={applying} onClick={() => onApply?.()}>
                {t('whatIf.apply')}
              </Button>
              <Button
                variant="subtle"
                onClick={() => {
                  run.reset();
                  onDiscard();
                }}
              >
                {t('whatIf.discard')}
              </Button>
            </>
          ) : null}
          <span className="note" role="status">
            {stale ? t('whatIf.stale') : ''}
          </span>
        </form>
        <SaveError error={run.error} />
        {run.data ? <WhatIfReport report={run.data.report} off={run.data.off} /> : null}
      </Card>
    </div>
  );
}
