import { Fragment, useId } from 'react';
import { MERGED_FIELDS } from '../../../shared/contract/persons';
import { isMessageKey } from '../../../shared/i18n/translator';
import { useT } from '../../app/language';
import { formatDate } from '../../ui';
import { JOINED_FIELDS, type MergedField, mergedText, type Side } from './merge-choices';
import type { PersonCard } from './person-types';

interface MergeFieldsProps {
  readonly survivor: PersonCard;
  readonly absorbed: PersonCard;
  /** Fields in which the two differ. */
  readonly open: readonly MergedField[];
  readonly choices: Readonly<Partial<Record<MergedField, Side>>>;
  /** null: both stay together. */
  readonly onChoose: (field: MergedField, side: Side | null) => void;
}

/** Fields whose values are codes, and the list their words are in. */
const CODED: Readonly<Partial<Record<MergedField, string>>> = {
  sex: 'sex',
  socialPosition: 'socialPosition',
  benefits: 'benefit',
};

function useSayValue() {
  const t = useT();
  return (person: PersonCard, field: MergedField): string => {
    const text = mergedText(person.applicant, field);
    if (text === '') return t('persons.merge.none');
    if (field === 'birthDate') return formatDate(text);
    const list = CODED[field];
    if (!list) return text;
    const words = text.split(', ').map(code => {
      const key = `code.${list}.${code}`;
      return isMessageKey(key) ? t(key) : code;
    });
    return words.join(', ');
  };
}

/** The two records line by line; where they differ, a choice. */
export function MergeFields({ survivor, absorbed, open, choices, onChoose }: MergeFieldsProps) {
  const t = useT();
  const say = useSayValue();
  const id = useId();
  const given = MERGED_FIELDS.filter(
    field => mergedText(survivor.applicant, field) !== '' || mergedText(absorbed.applicant, field) !== '',
  );
  const sides = [
    ['survivor', survivor],
    ['absorbed', absorbed],
  ] as const;
  return (
    <div className="merge-fields">
      <span />
      <strong>{t('persons.merge.stays')}</strong>
      <strong>{t('persons.merge.goes')}</strong>
      <span className="note">{t('persons.merge.appeals')}</span>
      {sides.map(([side, person]) => (
        <span key={side} className="note">
          {t('persons.cases', { count: person.cases })}
        </span>
      ))}
      {given.map(field => {
        const joined = JOINED_FIELDS.includes(field);
        const chosen = choices[field] ?? (joined ? null : 'survivor');
        const named = `${id}-${field}`;
        return (
          <Fragment key={field}>
            <span id={named} className="merge-name">
              {t(`persons.merged.${field}`)}
            </span>
            {open.includes(field) ? (
              <div role="radiogroup" aria-labelledby={named} className="merge-choice">
                {sides.map(([side, person]) => (
                  <label key={side}>
                    <input
                      type="radio"
                      name={named}
                      checked={chosen === side}
                      onChange={() => onChoose(field, side)}
                    />
                    <span>{say(person, field)}</span>
                  </label>
                ))}
                {joined ? (
                  <label className="merge-both">
                    <input
                      type="radio"
                      name={named}
                      checked={chosen === null}
                      onChange={() => onChoose(field, null)}
                    />
                    <span>{t('persons.merge.both')}</span>
                  </label>
                ) : null}
              </div>
            ) : (
              sides.map(([side, person]) => <span key={side}>{say(person, field)}</span>)
            )}
          </Fragment>
        );
      })}
    </div>
  );
}
