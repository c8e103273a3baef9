import { Button } from '@mantine/core';
import { useState } from 'react';
import { may } from '../../../shared/domain/access/access';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { CaseSection } from '../cases/CaseSection';
import { DataFileDialog } from './DataFileDialog';

/** What a person may ask of the office about their data; the head answers. */
export function RightsBlock({ personId }: { readonly personId: string }) {
  const t = useT();
  const { actor } = useSession();
  const [making, setMaking] = useState(false);
  if (!may(actor, 'persons.dataFile')) return null;
  return (
    <CaseSection title={t('rights.title')}>
      <div className="keeping-buttons">
        <Button size="compact-xs" variant="subtle" onClick={() => setMaking(true)}>
          {t('rights.file')}
        </Button>
      </div>
      {making ? <DataFileDialog personId={personId} onClose={() => setMaking(false)} /> : null}
    </CaseSection>
  );
}
