import { NativeSelect } from '@mantine/core';
import { useName, useT } from '../../app/language';
import type { Offices } from './centre-types';

interface RegionSelectProps extends Pick<Offices, 'regions'> {
  /** Empty: all of them. */
  readonly value: string;
  readonly onChange: (region: string) => void;
}

/** Offices of one region alone, or all. */
export function RegionSelect({ regions, value, onChange }: RegionSelectProps) {
  const t = useT();
  const sayName = useName();
  return (
    <NativeSelect
      label={t('centre.region')}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('centre.region.all') },
        ...regions.map(({ code, name }) => ({ value: code, label: sayName(name) })),
      ]}
    />
  );
}
