import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useFieldError } from '../persons/use-field-error';
import type { Fields } from './fields';

/** The number that a device off the line has already written on paper; hidden while no range is open. */
export function ReservedNumber() {
  const t = useT();
  const say = useFieldError();
  const { control, register, formState } = useFormContext<Fields>();
  const rangeId = useWatch({ control, name: 'rangeId' });
  const { data } = useQuery({ ...orpc.numbers.ranges.queryOptions(), staleTime: 60_000 });
  const open = (data ?? []).filter(range => range.closedAt === null);
  if (open.length === 0) return null;
  return (
    <>
      <NativeSelect
        {...register('rangeId')}
        label={t('register.range')}
        data={[
          { value: '', label: t('register.range.next') },
          ...open.map(range => ({
            value: range.id,
            label: `${range.device}: ${range.first}–${range.last}`,
          })),
        ]}
      />
      {rangeId !== '' ? (
        <TextInput
          {...register('reservedSeq')}
          label={t('register.range.seq')}
          error={say(formState.errors.reservedSeq?.message)}
          inputMode="numeric"
          maxLength={7}
          autoComplete="off"
        />
      ) : null}
    </>
  );
}
