import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../../shared/domain/access/access';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { ConfirmSheet } from '../../recovery/ConfirmSheet';
import type { MadeSheet } from '../../recovery/RecoverySheet';
import { SheetMade } from '../../recovery/SheetMade';
import { FormError } from '../FormError';

/** How the recovery sheet stands; the head confirms it or makes a new one. */
export function RecoveryCard({ state }: { readonly state: 'none' | 'unconfirmed' | 'confirmed' }) {
  const t = useT();
  const { actor, office, today } = useSession();
  const queries = useQueryClient();
  const [sheet, setSheet] = useState<MadeSheet | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: orpc.backup.key() });
  const make = useMutation(
    orpc.office.makeRecovery.mutationOptions({
      onSuccess: made => {
        setSheet({ ...made, office, on: today });
        void refresh();
      },
    }),
  );
  if (sheet)
    return (
      <SheetMade
        sheet={sheet}
        onDone={() => {
          setSheet(null);
          void refresh();
        }}
      />
    );
  return (
    <Card title={t('recovery.sheet.title')}>
      <div className="settings-form">
        <p>{t(`recovery.state.${state}`)}</p>
        {may(actor, 'recovery.make') ? (
          <>
            {state === 'unconfirmed' ? (
              <ConfirmSheet
                onConfirmed={() => {
                  showNotice(t, { message: t('recovery.confirmed') });
                  void refresh();
                }}
              />
            ) : null}
            <div>
              <Button variant="default" loading={make.isPending} onClick={() => make.mutate({})}>
                {t('recovery.make')}
              </Button>
            </div>
            {state === 'none' ? null : <p className="note">{t('recovery.make.note')}</p>}
          </>
        ) : null}
        <FormError error={make.error} />
      </div>
    </Card>
  );
}
