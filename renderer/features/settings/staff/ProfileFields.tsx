import { Checkbox, CloseButton, NumberInput, TagsInput } from '@mantine/core';
import type { z } from 'zod';
import type { ExecutorProfile } from '../../../../shared/contract/office';
import { APPEAL_LANGUAGES } from '../../../../shared/domain/codes';
import { useName, useT } from '../../../app/language';
import { TerritoryPicker } from '../../reference/TerritoryPicker';
import { TopicPicker } from '../../reference/TopicPicker';

export type Profile = z.infer<typeof ExecutorProfile>;

export const NO_PROFILE: Profile = {
  topics: [],
  territories: [],
  languages: [],
  days: [],
  weekly: null,
  groups: [],
};

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

interface ChosenListProps {
  readonly rows: readonly { readonly code: string; readonly name: { ru: string; kk: string } | null }[];
  readonly onRemove: (index: number) => void;
}

function ChosenList({ rows, onRemove }: ChosenListProps) {
  const t = useT();
  const sayName = useName();
  if (rows.length === 0) return null;
  return (
    <ul className="absence-list">
      {rows.map(({ code, name }, index) => {
        const said = name ? sayName(name) : code;
        return (
          <li key={code}>
            {said}
            <CloseButton
              size="sm"
              aria-label={t('staff.profile.remove', { name: said })}
              onClick={() => onRemove(index)}
            />
          </li>
        );
      })}
    </ul>
  );
}

function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index);
}

interface ProfileFieldsProps {
  readonly value: Profile;
  readonly onChange: (profile: Profile) => void;
  readonly weeklyError: string | undefined;
}

/** What an executor takes: topics, territories, languages, days, how many a week, and groups. */
export function ProfileFields({ value, onChange, weeklyError }: ProfileFieldsProps) {
  const t = useT();
  const { topics, territories, languages, days, weekly, groups } = value;
  const change = (part: Partial<Profile>) => onChange({ ...value, ...part });
  return (
    <section className="settings-form" aria-label={t('staff.profile')}>
      <h3>{t('staff.profile')}</h3>
      <p className="note">{t('staff.profile.hint')}</p>
      <ChosenList rows={topics} onRemove={index => change({ topics: without(topics, index) })} />
      <TopicPicker
        label={t('staff.profile.topics')}
        value={null}
        onChange={row => {
          const { classifier, code, name } = row ?? {};
          if (!row || !classifier || !code || !name || topics.some(one => one.code === code)) return;
          change({ topics: [...topics, { classifier, code, name }] });
        }}
      />
      <ChosenList
        rows={territories}
        onRemove={index => change({ territories: without(territories, index) })}
      />
      <TerritoryPicker
        label={t('staff.profile.territories')}
        value={null}
        onChange={row => {
          if (row && !territories.some(one => one.code === row.code))
            change({ territories: [...territories, { code: row.code, name: row.name }] });
        }}
      />
      <Checkbox.Group
        label={t('staff.profile.languages')}
        value={languages}
        onChange={chosen => change({ languages: APPEAL_LANGUAGES.filter(one => chosen.includes(one)) })}
      >
        <div className="settings-bar">
          {APPEAL_LANGUAGES.map(one => (
            <Checkbox key={one} value={one} label={t(`code.language.${one}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox.Group
        label={t('staff.profile.days')}
        value={days.map(String)}
        onChange={chosen => change({ days: DAYS.filter(day => chosen.includes(String(day))) })}
      >
        <div className="settings-bar">
          {DAYS.map(day => (
            <Checkbox key={day} value={String(day)} label={t(`staff.day.${day}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <NumberInput
        label={t('staff.profile.weekly')}
        description={t('staff.profile.weeklyHint')}
        error={weeklyError}
        allowDecimal={false}
        allowNegative={false}
        value={weekly ?? ''}
        onChange={typed => change({ weekly: typed === '' ? null : Number(typed) })}
      />
      <TagsInput
        label={t('staff.profile.groups')}
        description={t('staff.profile.groupsHint')}
        maxTags={20}
        value={groups}
        onChange={chosen =>
          change({ groups: chosen.map(one => one.trim().slice(0, 60)).filter(one => one !== '') })
        }
      />
    </section>
  );
}
