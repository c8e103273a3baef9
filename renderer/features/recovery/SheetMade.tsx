import { Button } from '@mantine/core';
import { useT } from '../../app/language';
import { Card } from '../../ui';
import { ConfirmSheet } from './ConfirmSheet';
import { type MadeSheet, RecoverySheet } from './RecoverySheet';

interface SheetMadeProps {
  readonly sheet: MadeSheet;
  /** The check number was typed back, or put off: Today then reminds. */
  readonly onDone: () => void;
}

/** A sheet that was just made: shown once, printed, confirmed by its check number or put off. */
export function SheetMade({ sheet, onDone }: SheetMadeProps) {
  const t = useT();
  return (
    <Card className="recovery-made">
      <p className="recovery-once">
        <strong>{t('recovery.once')}</strong>
      </p>
      <RecoverySheet sheet={sheet} />
      <div className="setup-actions recovery-print">
        <Button variant="default" autoFocus onClick={() => window.print()}>
          {t('recovery.print')}
        </Button>
      </div>
      <ConfirmSheet onConfirmed={onDone}>
        <Button variant="default" onClick={onDone}>
          {t('recovery.later')}
        </Button>
      </ConfirmSheet>
    </Card>
  );
}
