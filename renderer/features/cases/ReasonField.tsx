import { Textarea } from '@mantine/core';
import { useT } from '../../app/language';

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
    <Textarea
      label={t('retention.reason')}
      autosize
      minRows={3}
      maxLength={2000}
      data-autofocus
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      error={tried && value.trim() === '' ? t('retention.reason.missing') : undefined}
    />
  );
}
