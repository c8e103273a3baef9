import { Checkbox, TextInput } from '@mantine/core';
import { PERSON_FLAGS, type PersonFlagCode } from '../../../shared/domain/codes';
import { useT } from '../../app/language';

export interface TypedFlag {
  readonly code: PersonFlagCode;
  readonly reason: string;
}

interface FlagFieldsProps {
  readonly flags: readonly TypedFlag[];
  /** The flag that lacks its reason, after somebody tried to save. */
  readonly unexplained: PersonFlagCode | null;
  readonly onChange: (flags: TypedFlag[]) => void;
}

/** What those who meet the person should know beforehand, each with its reason. */
export function FlagFields({ flags, unexplained, onChange }: FlagFieldsProps) {
  const t = useT();
  return (
    <fieldset className="plain-set person-flag-fields">
      <legend>{t('persons.flags')}</legend>
      <p className="note">{t('persons.flags.care')}</p>
      {PERSON_FLAGS.map(code => {
        const flag = flags.find(one => one.code === code);
        const words = t(`code.flag.${code}`);
        return (
          <div key={code}>
            <Checkbox
              label={words}
              checked={flag !== undefined}
              onChange={event =>
                onChange(
                  event.currentTarget.checked
                    ? [...flags, { code, reason: '' }]
                    : flags.filter(one => one.code !== code),
                )
              }
            />
            {flag ? (
              <TextInput
                size="xs"
                aria-label={`${words}: ${t('persons.flag.reason')}`}
                placeholder={t('persons.flag.reason')}
                value={flag.reason}
                maxLength={500}
                autoComplete="off"
                error={unexplained === code ? t('error.REASON_MISSING', { flag: words }) : undefined}
                onChange={event => {
                  const reason = event.currentTarget.value;
                  onChange(flags.map(one => (one.code === code ? { code, reason } : one)));
                }}
              />
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}
