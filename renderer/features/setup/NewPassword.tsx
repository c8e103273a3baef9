import { useT } from '../../app/language';
import { PasswordField } from './PasswordField';

/** A new password typed twice. */
export interface Twice {
  readonly password: string;
  readonly again: string;
}

/** What is wrong with a new password; null = nothing. `old` is the one it must differ from. */
export function wrongNewPassword({ password, again }: Twice, old: string) {
  if (password.length < 8) return 'password.short' as const;
  if (password === old) return 'password.same' as const;
  return password === again ? null : ('password.differ' as const);
}

interface NewPasswordProps {
  readonly value: Twice;
  readonly onChange: (value: Twice) => void;
  readonly wrong: ReturnType<typeof wrongNewPassword>;
  readonly autoFocus?: boolean;
}

/** The two fields of a new password. */
export function NewPassword({ value, onChange, wrong, autoFocus = false }: NewPasswordProps) {
  const t = useT();
  const differ = wrong === 'password.differ';
  return (
    <>
      <PasswordField
        label={t('password.new')}
        description={t('password.hint')}
        value={value.password}
        onChange={event => onChange({ ...value, password: event.currentTarget.value })}
        error={wrong && !differ ? t(wrong) : undefined}
        autoComplete="new-password"
        maxLength={200}
        autoFocus={autoFocus}
      />
      <PasswordField
        label={t('password.again')}
        value={value.again}
        onChange={event => onChange({ ...value, again: event.currentTarget.value })}
        error={differ ? t(wrong) : undefined}
        autoComplete="new-password"
        maxLength={200}
      />
    </>
  );
}
