import { Controller } from 'react-hook-form';
import { useT } from '../../../app/language';
import { TerritoryPicker } from '../../reference/TerritoryPicker';
import { TopicPicker } from '../../reference/TopicPicker';
import type { FieldsProps } from './FurtherFields';
import type { RuleFieldValues } from './rule-fields';

type PickedField = NonNullable<RuleFieldValues['topic']>;

/** A chosen row as the picker takes it: a classifier is either there or not at all. */
function pick({ classifier, code, name }: PickedField) {
  return classifier === undefined ? { code, name } : { classifier, code, name };
}

/** Topic and territory of a rule, or of an appeal that is tried against the rules. */
export function TopicAndPlace({ form: { control } }: FieldsProps) {
  const t = useT();
  return (
    <>
      <Controller
        control={control}
        name="topic"
        render={({ field }) => (
          <TopicPicker
            label={t('rules.form.topic')}
            value={field.value ? pick(field.value) : null}
            onChange={field.onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="territory"
        render={({ field }) => (
          <TerritoryPicker
            label={t('rules.form.territory')}
            value={field.value ? pick(field.value) : null}
            onChange={field.onChange}
          />
        )}
      />
    </>
  );
}
