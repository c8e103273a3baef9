import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useFormContext, useWatch } from 'react-hook-form';
import { RESULTS } from '../../../shared/domain/codes';
import { useT } from '../../app/language';
import { useFieldError } from '../persons/use-field-error';
import type { Fields } from './fields';
import { useNeeds } from './use-needs';
import { useSurroundings } from './use-register-form';

/** The answer given on the spot: with the citizen's consent it closes the case at once. */
export function OralAnswer() {
  const t = useT();
  const say = useFieldError();
  const needs = useNeeds();
  const { profile } = useSurroundings();
  const { control, register, formState } = useFormContext<Fields>();
  const oral = useWatch({ control, name: 'oral' });
  if (needs.oralAnswer === 'hidden') return null;
  return (
    <div className="register-oral">
      <Checkbox {...register('oral')} label={t('register.oral')} aria-keyshortcuts="Alt+O" data-oral />
      {oral ? (
        <>
          <NativeSelect
            {...register('oralResult')}
            label={t('register.oral.result')}
            data={RESULTS.map(code => ({ value: code, label: t(`code.result.${code}`) }))}
          />
          <TextInput
            {...register('oralWords')}
            label={t('register.oral.words')}
            maxLength={1000}
            autoComplete="off"
          />
          <Checkbox
            {...register('oralConsent')}
            label={t(`register.oral.consent.${profile}`)}
            error={say(formState.errors.oralConsent?.message)}
            aria-invalid={formState.errors.oralConsent !== undefined}
          />
        </>
      ) : null}
    </div>
  );
}
