import { NativeSelect } from '@mantine/core';
import { INDICATORS, type IndicatorId } from '../../../shared/domain/statistics/indicators';
import { useT } from '../../app/language';

interface IndicatorSelectProps {
  readonly value: IndicatorId | undefined;
  readonly onChange: (value: IndicatorId | undefined) => void;
  /** What stands first for «as the table»; without it one must be chosen. */
  readonly inherited?: string;
}

/** What is counted, of the catalogue; its definition stands under the field. */
export function IndicatorSelect({ value, onChange, inherited }: IndicatorSelectProps) {
  const t = useT();
  return (
    <NativeSelect
      label={t('formEditor.indicator')}
      description={value ? t(`indicator.${value}.definition`) : undefined}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={value ?? ''}
      onChange={event => onChange(INDICATORS.find(id => id === event.currentTarget.value))}
      data={[
        ...(inherited === undefined ? [] : [{ value: '', label: inherited }]),
        ...INDICATORS.map(id => ({ value: id, label: t(`indicator.${id}`) })),
      ]}
    />
  );
}
