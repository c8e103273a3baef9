import { useT } from '../../app/language';
import { WordsField } from './WordsField';

interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Somebody tried to go on: from now on an empty reason is pointed out. */
  readonly tried: boolean;
}

/** Why a thing is done, in words of one's own; never empty. */
export function ReasonField({ value, onChange, tried }: ReasonFieldProps) {
  const t = useT();
  return (
    <WordsField
      label={t('retention.reason')}
      value={value}
      onChange={onChange}
      error={tried && value.trim() === '' ? t('retention.reason.missing') : undefined}
    />
  );
}
