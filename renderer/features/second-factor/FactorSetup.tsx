import { useT } from '../../app/language';
import { QrCode } from '../../ui/QrCode';
import { CodeField } from './CodeField';
import './second-factor.css';

interface FactorSetupProps {
  readonly factor: { readonly secret: string; readonly uri: string };
  readonly code: string;
  readonly onCode: (code: string) => void;
  readonly wrong: string | undefined;
}

/** Puts a secret into the telephone: by its camera, or typed; the first code is the proof. */
export function FactorSetup({ factor, code, onCode, wrong }: FactorSetupProps) {
  const t = useT();
  return (
    <div className="factor-setup">
      <QrCode text={factor.uri} label={t('factor.qr')} />
      <ol>
        <li>{t('factor.step.app')}</li>
        <li>
          {t('factor.step.scan')}
          <span className="factor-secret">
            {(factor.secret.match(/.{4}/g) ?? []).map((group, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one secret never move
              <code key={index}>{group}</code>
            ))}
          </span>
        </li>
        <li>
          {t('factor.step.code')}
          <CodeField value={code} onChange={onCode} error={wrong} />
        </li>
      </ol>
    </div>
  );
}
