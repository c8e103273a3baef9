import { Textarea, TextInput } from '@mantine/core';
import { useDeferredValue } from 'react';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { type PastedRow, readPeople } from '../../../shared/domain/appeals/read-people';
import { useT } from '../../app/language';
import { useFieldError } from '../persons/use-field-error';
import type { Fields } from './fields';
import { signaturesOf } from './typed-people';
import { useSurroundings } from './use-register-form';

function Preview({ rows }: { readonly rows: readonly PastedRow[] }) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="people-preview" tabIndex={0} aria-label={t('register.people.preview')}>
      <table>
        <thead>
          <tr>
            <th scope="col">№</th>
            <th scope="col">{t('register.surname')}</th>
            <th scope="col">{t('register.firstName')}</th>
            <th scope="col">{t('register.people.patronymic')}</th>
            <th scope="col">{t('register.phone')}</th>
            <th scope="col">{t('register.address')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, person, problems }, index) => (
            <tr key={line} data-bad={problems.length > 0 || undefined}>
              <td>{index + 1}</td>
              <td>
                {person.surname}
                {problems.length > 0 ? (
                  <div className="people-problem">
                    {problems.map(problem => t(`register.people.${problem}`)).join('; ')}
                  </div>
                ) : null}
              </td>
              <td>{person.firstName}</td>
              <td>{person.patronymic}</td>
              <td>{person.phone}</td>
              <td>{person.address}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Those who signed beside the main applicant: a table pasted from a spreadsheet, read while one looks. */
export function PeopleTable() {
  const t = useT();
  const say = useFieldError();
  const { profile } = useSurroundings();
  const { control, register, formState } = useFormContext<Fields>();
  const fields = useWatch({ control }) as Fields;
  const pasted = useDeferredValue(fields.peopleText);
  const rows = readPeople(pasted, profile);
  const bad = rows.filter(row => row.problems.length > 0).length;
  const counted = signaturesOf({ ...fields, signatures: '' }, profile);
  const error =
    bad > 0 ? t('register.people.bad', { count: bad }) : say(formState.errors.peopleText?.message);
  return (
    <div className="register-people">
      <div className="register-people-fields">
        <Controller
          control={control}
          name="peopleText"
          render={({ field: { value, onChange } }) => (
            <Textarea
              label={t('register.people')}
              placeholder={t('register.people.hint')}
              value={value}
              onChange={event => onChange(event.currentTarget.value)}
              error={error}
              maxLength={200_000}
              rows={2}
              data-go="people"
            />
          )}
        />
        {fields.author === 'collective' ? (
          <TextInput
            {...register('signatures')}
            label={t('register.signatures')}
            placeholder={counted >= 2 ? String(counted) : ''}
            error={say(formState.errors.signatures?.message)}
            inputMode="numeric"
            maxLength={7}
            autoComplete="off"
          />
        ) : null}
      </div>
      {rows.length > 0 ? <Preview rows={rows} /> : null}
    </div>
  );
}
