import { NativeSelect } from '@mantine/core';
import { INDICATORS, NOT_KEPT, type NotKeptId } from '../../../shared/domain/statistics/indicators';
import { useT } from '../../app/language';

type Known = (typeof INDICATORS)[number];

interface IndicatorSelectProps<Id extends Known | NotKeptId> {
  readonly value: Id | undefined;
  readonly onChange: (value: Id | undefined) => void;
  /** What stands first for «as the table»; without it one must be chosen. */
  readonly inherited?: string;
  readonly among: readonly Id[];
}

export const COUNTED: readonly Known[] = INDICATORS;
/** Also what the program keeps no records of yet: such a line keeps its number and prints a dash. */
export const NAMED: readonly (Known | NotKeptId)[] = [...INDICATORS, ...NOT_KEPT];

/** What is counted, of the catalogue; its definition stands under the field. */
export function IndicatorSelect<Id extends Known | NotKeptId>({
  value,
  onChange,
  inherited,
  among,
}: IndicatorSelectProps<Id>) {
  const t = useT();
  const counted = COUNTED.find(id => id === value);
  return (
    <NativeSelect
      label={t('formEditor.indicator')}
      description={counted ? t(`indicator.${counted}.definition`) : undefined}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={value ?? ''}
      onChange={event => onChange(among.find(id => id === event.currentTarget.value))}
      data={[
        ...(inherited === undefined ? [] : [{ value: '', label: inherited }]),
        ...among.map(id => ({ value: id, label: t(`indicator.${id}`) })),
      ]}
    />
  );
}
