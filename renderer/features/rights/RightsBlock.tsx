import { Button } from '@mantine/core';
import { useState } from 'react';
import { may } from '../../../shared/domain/access/access';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { CaseSection } from '../cases/CaseSection';
import { DataFileDialog } from './DataFileDialog';
import { EraseDialog } from './EraseDialog';

/** What a person may ask of the office about their data; the head answers. */
export function RightsBlock({ personId }: { readonly personId: string }) {
  const t = useT();
  const { actor } = useSession();
  const [open, setOpen] = useState<'file' | 'erase' | null>(null);
  const close = () => setOpen(null);
  if (!may(actor, 'persons.dataFile')) return null;
  return (
    <CaseSection title={t('rights.title')}>
      <div className="keeping-buttons">
        <Button size="compact-xs" variant="subtle" onClick={() => setOpen('file')}>
          {t('rights.file')}
        </Button>
        {may(actor, 'persons.erase') ? (
          <Button size="compact-xs" variant="subtle" color="red" onClick={() => setOpen('erase')}>
            {t('rights.erase')}
          </Button>
        ) : null}
      </div>
      {open === 'file' ? <DataFileDialog personId={personId} onClose={close} /> : null}
      {open === 'erase' ? <EraseDialog personId={personId} onClose={close} /> : null}
    </CaseSection>
  );
}
