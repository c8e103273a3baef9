import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import { useName, useT } from '../../app/language';
import { Window } from '../../app/Window';
import { formatDate } from '../../ui';
import { FilterFields } from './FilterFields';
import { useFilterNames } from './filter-names';
import { type Filter, without } from './list-address';

interface FilterBarProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** What the list is narrowed by, a chip each, and the way to more. */
export function FilterBar({ filter, onChange }: FilterBarProps) {
  const t = useT();
  const chips = useChips(filter);
  const [opened, setOpened] = useState(false);
  return (
    <fieldset className="filter-bar plain-set" aria-label={t('cases.filter')}>
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {t('cases.filter.add')}
      </Button>
      <Window opened={opened} onClose={() => setOpened(false)} title={t('cases.filter')}>
        <FilterFields filter={filter} onChange={onChange} />
      </Window>
      {chips.map(({ part, text }) => (
        <span key={part} className="filter-chip">
          {text}
          <CloseButton
            size="xs"
            aria-label={t('cases.filter.remove', { filter: text })}
            onClick={() => onChange(without(filter, part))}
          />
        </span>
      ))}
      {chips.length > 1 ? (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange({})}>
          {t('cases.filter.clear')}
        </Button>
      ) : null}
    </fieldset>
  );
}

function useChips(filter: Filter): { part: keyof Filter; text: string }[] {
  const t = useT();
  const sayName = useName();
  const names = useFilterNames(filter);
  const codes = (list: 'status' | 'channel' | 'kind' | 'repeat') =>
    filter[list]?.map(code => t(`code.${list}.${code}` as 'code.status.closed')).join(', ');
  const said: Readonly<Record<keyof Filter, string | undefined>> = {
    status: codes('status'),
    executor:
      filter.executor === undefined
        ? undefined
        : filter.executor === 'none'
          ? t('cases.filter.nobody')
          : names.executor,
    topic: filter.topic && sayName(names.topic),
    territory: filter.territory && sayName(names.territory),
    receivedFrom: filter.receivedFrom && formatDate(filter.receivedFrom),
    receivedTo: filter.receivedTo && formatDate(filter.receivedTo),
    channel: codes('channel'),
    kind: codes('kind'),
    repeat: codes('repeat'),
    campaign: filter.campaign && sayName(names.campaign),
    inquiry: filter.inquiry && t(`cases.filter.inquiry.${filter.inquiry}`),
    overdue: filter.overdue ? t('cases.filter.yes') : undefined,
    withoutConsent: filter.withoutConsent ? t('cases.filter.yes') : undefined,
  };
  return (Object.keys(said) as (keyof Filter)[]).flatMap(part =>
    said[part] === undefined ? [] : [{ part, text: `${t(`cases.filter.${part}`)}: ${said[part]}` }],
  );
}
