import { useState } from 'react';
import type { OfficeKind } from '../../../shared/domain/codes';
import { isDesktop } from '../../api/client';
import { useT } from '../../app/language';
import { Card, Chips, PageTitle } from '../../ui';
import type { MadeSheet } from '../recovery/RecoverySheet';
import { SheetMade } from '../recovery/SheetMade';
import { RestoreForm } from '../restore/RestoreForm';
import { DemoForm } from './DemoForm';
import { DemoMade, type MadeDemo } from './DemoMade';
import { OfficeForm } from './OfficeForm';
import './setup.css';

export interface SetupProps {
  /** Today's date in the office. */
  readonly today: string;
  /** Called before an office is made: the core signs in with it at once. */
  readonly onStart: () => void;
  /** Called when there is nothing more to say here. */
  readonly onDone: () => Promise<void>;
}

type Way = OfficeKind | 'demo' | 'restore';

/** First start: make our office, make a centre, or look at a demonstration. */
export default function SetupScreen(props: SetupProps) {
  const t = useT();
  const [way, setWay] = useState<Way>('office');
  const [busy, setBusy] = useState(false);
  const [sheet, setSheet] = useState<MadeSheet | null>(null);
  const [made, setMade] = useState<MadeDemo | null>(null);
  if (sheet) {
    return (
      <div className="setup">
        <PageTitle title={t('recovery.sheet.title')} />
        <SheetMade sheet={sheet} onDone={() => void props.onDone()} />
      </div>
    );
  }
  if (made) {
    return (
      <div className="setup">
        <PageTitle title={t('setup.title')} />
        <DemoMade demo={made} onDone={props.onDone} />
      </div>
    );
  }
  return (
    <div className="setup">
      <PageTitle title={t('setup.title')} note={t('setup.note')} />
      <Chips<Way>
        label={t('setup.way')}
        value={way}
        onChange={setWay}
        disabled={busy}
        options={[
          { value: 'office', label: t('setup.way.office') },
          { value: 'centre', label: t('setup.way.centre') },
          { value: 'demo', label: t('setup.way.demo') },
          // Another base can be put in place by the desktop alone.
          ...(isDesktop ? [{ value: 'restore' as const, label: t('setup.way.restore') }] : []),
        ]}
      />
      {way === 'office' || way === 'centre' ? (
        <OfficeForm
          kind={way}
          {...props}
          onBusy={setBusy}
          onMade={made => setSheet({ ...made, on: props.today })}
        />
      ) : null}
      {way === 'demo' ? <DemoForm {...props} onBusy={setBusy} onMade={setMade} /> : null}
      {way === 'restore' ? (
        <Card>
          <RestoreForm />
        </Card>
      ) : null}
    </div>
  );
}
