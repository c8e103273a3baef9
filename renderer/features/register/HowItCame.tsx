import { Controller, useFormContext } from 'react-hook-form';
import { AUTHORS, CHANNELS, KINDS } from '../../../shared/domain/codes';
import { useT } from '../../app/language';
import { Card, Chips } from '../../ui';
import type { Fields } from './fields';

/** Channel, kind and author: three choices that decide the number, the term and the rest of the form. */
export function HowItCame() {
  const t = useT();
  const { control } = useFormContext<Fields>();
  return (
    <Card title={t('register.how')} className="register-how">
      <Controller
        control={control}
        name="channel"
        render={({ field: { value, onChange } }) => (
          <Chips
            label={t('register.channel')}
            value={value}
            onChange={onChange}
            options={CHANNELS.map(code => ({ value: code, label: t(`code.channel.${code}`) }))}
          />
        )}
      />
      <Controller
        control={control}
        name="kind"
        render={({ field: { value, onChange } }) => (
          <Chips
            label={t('register.kind')}
            value={value}
            onChange={onChange}
            options={KINDS.map(code => ({ value: code, label: t(`code.kind.${code}`) }))}
          />
        )}
      />
      <Controller
        control={control}
        name="author"
        render={({ field: { value, onChange } }) => (
          <Chips
            label={t('register.author')}
            value={value}
            onChange={onChange}
            options={AUTHORS.map(code => ({ value: code, label: t(`code.author.${code}`) }))}
          />
        )}
      />
    </Card>
  );
}
