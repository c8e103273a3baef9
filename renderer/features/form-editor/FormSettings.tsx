import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { Form } from '../../../shared/domain/statistics/forms/form';
import { useT } from '../../app/language';
import { useProblemAt } from './problems';
import { ThreeTitles } from './ThreeTitles';

interface FormSettingsProps {
  readonly form: Form;
  readonly onChange: (form: Form, field?: string) => void;
}

const MODES = ['half-up', 'truncate', 'bankers'] as const;
const DECIMALS = [0, 1, 2, 3] as const;
const LIMITS = [0, 3, 5, 10, 20] as const;

/** What holds for the whole form: its names, how it rounds, what it hides. */
export function FormSettings({ form, onChange }: FormSettingsProps) {
  const t = useT();
  const problemAt = useProblemAt();
  const { rounding, mask } = form;
  const limits = [...new Set([...LIMITS, mask?.below ?? 0])].sort((a, b) => a - b);
  return (
    <>
      <ThreeTitles
        label={t('formEditor.form.title')}
        at="title"
        value={form.title}
        onChange={(title, field) => onChange({ ...form, title }, field)}
      />
      <div className="two-fields">
        <TextInput
          label={t('formEditor.form.id')}
          description={t('formEditor.form.id.note')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          maxLength={40}
          spellCheck={false}
          value={form.id}
          error={problemAt('id') ? t('formEditor.form.id.wrong') : undefined}
          onChange={event => onChange({ ...form, id: event.currentTarget.value }, 'id')}
        />
        <TextInput
          label={t('formEditor.form.issuer')}
          maxLength={300}
          value={form.issuer}
          onChange={event => onChange({ ...form, issuer: event.currentTarget.value }, 'issuer')}
        />
        <NativeSelect
          label={t('formEditor.form.rounding')}
          value={rounding.mode}
          onChange={event => {
            const mode = MODES.find(one => one === event.currentTarget.value);
            if (mode) onChange({ ...form, rounding: { ...rounding, mode } });
          }}
          data={MODES.map(mode => ({ value: mode, label: t(`form.mode.${mode}`) }))}
        />
        <NativeSelect
          label={t('formEditor.form.decimals')}
          value={String(rounding.decimals)}
          onChange={event => {
            const decimals = DECIMALS.find(one => String(one) === event.currentTarget.value);
            if (decimals !== undefined) onChange({ ...form, rounding: { ...rounding, decimals } });
          }}
          data={DECIMALS.map(String)}
        />
        <NativeSelect
          label={t('formEditor.form.mask')}
          description={t('formEditor.form.mask.note')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={String(mask?.below ?? 0)}
          onChange={event => {
            const below = Number(event.currentTarget.value);
            onChange({ ...form, mask: below === 0 ? null : { below } });
          }}
          data={limits.map(limit => ({
            value: String(limit),
            label: limit === 0 ? t('package.mask.none') : String(limit),
          }))}
        />
      </div>
      <Checkbox
        label={t('formEditor.form.sumTo100')}
        checked={rounding.sumTo100}
        onChange={event =>
          onChange({ ...form, rounding: { ...rounding, sumTo100: event.currentTarget.checked } })
        }
      />
    </>
  );
}
