import { Button } from '@mantine/core';
import { groupCode } from '../../../shared/domain/sign-in/second-factor';
import { useT } from '../../app/language';
import './second-factor.css';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onNoted: () => void;
}

/** Ten codes for the day the telephone is lost: shown once. */
export function RecoveryCodes({ codes, onNoted }: RecoveryCodesProps) {
  const t = useT();
  return (
    <div>
      <p>
        <strong>{t('factor.codes.once')}</strong>
      </p>
      <ol className="recovery-codes" aria-label={t('factor.codes.title')}>
        {codes.map(code => (
          <li key={code}>
            <code>{groupCode(code)}</code>
          </li>
        ))}
      </ol>
      <div className="recovery-codes-actions no-print">
        <Button onClick={onNoted}>{t('factor.codes.noted')}</Button>
        <Button variant="default" onClick={() => window.print()}>
          {t('recovery.print')}
        </Button>
      </div>
    </div>
  );
}
