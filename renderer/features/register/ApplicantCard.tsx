import { Button, TextInput } from '@mantine/core';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import type { AskedField } from '../../../shared/domain/appeals/registration-fields';
import { useT } from '../../app/language';
import { KnownPersonField, PersonLine } from '../persons';
import { useFieldError } from '../persons/use-field-error';
import { FoldCard, Typed } from './Folds';
import type { Fields } from './fields';
import { MoreOfApplicant } from './MoreOfApplicant';
import { PeopleTable } from './PeopleTable';
import { useKnownPerson } from './use-known-person';
import { useNeeds } from './use-needs';

interface ApplicantCardProps {
  readonly more: boolean;
  readonly onMore: () => void;
}

const ASIDE = ['email', 'address', 'place'] as const;
const LONGEST = { email: 200, address: 500, place: 200 } as const;

/** Who asks. For an anonymous appeal nothing is asked and nothing is kept. */
export function ApplicantCard({ more, onMore }: ApplicantCardProps) {
  const t = useT();
  const say = useFieldError();
  const needs = useNeeds();
  const { control, register, formState } = useFormContext<Fields>();
  const author = useWatch({ control, name: 'author' });
  const { errors } = formState;
  const { known, choose, letGo } = useKnownPerson();

  if (author === 'anonymous') {
    return (
      <FoldCard section="applicant" title={t('register.applicant')}>
        <div className="note">{t('register.anonymous')}</div>
      </FoldCard>
    );
  }
  const has = (field: AskedField) => needs[field] !== 'hidden';
  const byOrganisation = author === 'organisation';
  const aside = ASIDE.filter(name => needs[name] === 'shown' || needs[name] === 'required');
  return (
    <FoldCard
      section="applicant"
      title={t('register.applicant')}
      summary={<Typed names={['organisation', 'surname', 'firstName', 'phone']} />}
      className="register-applicant"
    >
      {has('organisation') ? (
        <TextInput
          {...register('organisation')}
          label={t('register.organisation')}
          error={say(errors.organisation?.message)}
          maxLength={300}
          autoComplete="off"
        />
      ) : null}
      <div className="register-names">
        <Controller
          control={control}
          name="surname"
          render={({ field }) => (
            <KnownPersonField
              name={field.name}
              value={field.value}
              onType={field.onChange}
              onChoose={person => void choose(person)}
              label={byOrganisation ? t('register.surnameOfContact') : t('register.surname')}
              error={say(errors.surname?.message)}
              maxLength={100}
            />
          )}
        />
        <TextInput
          {...register('firstName')}
          label={t('register.firstName')}
          error={say(errors.firstName?.message)}
          maxLength={100}
          autoComplete="off"
        />
        <TextInput
          {...register('patronymic')}
          label={t('register.patronymic')}
          error={say(errors.patronymic?.message)}
          maxLength={100}
          autoComplete="off"
        />
        <TextInput
          {...register('phone')}
          label={t('register.phone')}
          error={say(errors.phone?.message)}
          type="tel"
          maxLength={200}
          autoComplete="off"
        />
      </div>
      {known ? (
        <div className="register-known" role="status">
          <div>
            <PersonLine person={known} />
          </div>
          <Button size="compact-sm" variant="default" onClick={letGo}>
            {t('persons.hint.new')}
          </Button>
        </div>
      ) : null}
      {aside.length > 0 ? (
        <div className="register-aside">
          {aside.map(name => (
            <TextInput
              key={name}
              {...register(name)}
              label={t(`register.${name}`)}
              error={say(errors[name]?.message)}
              maxLength={LONGEST[name]}
              autoComplete="off"
            />
          ))}
        </div>
      ) : null}
      <MoreOfApplicant open={more} onToggle={onMore} />
      {has('people') ? <PeopleTable /> : null}
    </FoldCard>
  );
}
