import { NativeSelect } from '@mantine/core';
import { formatQuarter, parseQuarter, quarterOf } from '../../../shared/lib/dates';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { romanOf } from './say-quarter';

const YEARS_BACK = 15;

interface QuarterPickerProps {
  readonly value: string;
  readonly onChange: (quarter: string) => void;
}

/** Year and quarter. */
export function QuarterPicker({ value, onChange }: QuarterPickerProps) {
  const t = useT();
  const { today } = useSession();
  const newest = quarterOf(today).year;
  const chosen = parseQuarter(value) ?? quarterOf(today);
  const years = Array.from({ length: YEARS_BACK }, (_, back) => newest - back);
  if (!years.includes(chosen.year)) years.push(chosen.year);
  return (
    <div className="quarter-picker">
      <NativeSelect
        aria-label={t('quarter.quarter')}
        value={String(chosen.quarter)}
        data={['1', '2', '3', '4'].map(n => ({
          value: n,
          label: `${romanOf(Number(n))} ${t('quarter.quarter').toLocaleLowerCase()}`,
        }))}
        onChange={event =>
          onChange(formatQuarter({ ...chosen, quarter: quarterNumber(event.currentTarget.value) }))
        }
      />
      <NativeSelect
        aria-label={t('quarter.year')}
        value={String(chosen.year)}
        data={years.map(String)}
        onChange={event => onChange(formatQuarter({ ...chosen, year: Number(event.currentTarget.value) }))}
      />
    </div>
  );
}

function quarterNumber(text: string): 1 | 2 | 3 | 4 {
  return ([1, 2, 3, 4] as const).find(n => String(n) === text) ?? 1;
}
