import { useT } from '../../app/language';
import { KeyHint } from '../../ui';

/** The keys of the work list, for the eyes. */
export function CaseHints() {
  const t = useT();
  return (
    <div className="case-hints" aria-hidden="true">
      <span>
        <KeyHint keys="j" /> <KeyHint keys="k" /> {t('cases.key.move')}
      </span>
      <span>
        <KeyHint keys="x" /> {t('cases.key.choose')}
      </span>
      <span>
        <KeyHint keys="Shift ↓" /> {t('cases.key.range')}
      </span>
      <span>
        <KeyHint keys="Enter" /> {t('cases.key.open')}
      </span>
    </div>
  );
}
