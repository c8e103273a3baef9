import { Checkbox, MultiSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CHANNELS, KINDS, REPEATS, STATUSES } from '../../../shared/domain/codes';
import { AWAITED_INQUIRIES } from '../../../shared/domain/inquiries/inquiry-rules';
import { orpc } from '../../api/query';
import { useName, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { DateField, parseDate } from '../../ui';
import { TerritoryPicker } from '../reference/TerritoryPicker';
import { TopicPicker } from '../reference/TopicPicker';
import { useFilterNames } from './filter-names';
import { type Filter, without } from './list-address';

interface FilterFieldsProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

const CODES = { status: STATUSES, channel: CHANNELS, kind: KINDS, repeat: REPEATS } as const;

/** Everything a list can be narrowed by; each choice takes effect at once. */
export function FilterFields({ filter, onChange }: FilterFieldsProps) {
  const t = useT();
  const sayName = useName();
  const { office } = useSession();
  const names = useFilterNames(filter);
  const { data: executors } = useQuery(orpc.staff.executors.queryOptions());
  const { data: campaigns } = useQuery(orpc.campaigns.list.queryOptions());

  function set(part: keyof Filter, value: unknown): void {
    const empty = value === null || value === undefined || value === '' || value === false;
    const gone = empty || (Array.isArray(value) && value.length === 0);
    onChange(gone ? without(filter, part) : { ...filter, [part]: value });
  }
  const codes = (list: keyof typeof CODES) => (
    <MultiSelect
      label={t(`cases.filter.${list}`)}
      data={CODES[list].map(code => ({
        value: code,
        label: t(`code.${list}.${code}` as 'code.status.closed'),
      }))}
      value={[...(filter[list] ?? [])]}
      onChange={value => set(list, value)}
      clearable
      size="sm"
    />
  );
  return (
    <div className="filter-fields">
      {codes('status')}
      <Select
        label={t('cases.filter.executor')}
        data={[
          { value: 'none', label: t('cases.filter.nobody') },
          ...(executors ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={filter.executor ?? null}
        onChange={value => set('executor', value)}
        searchable
        clearable
        size="sm"
      />
      <TopicPicker
        label={t('cases.filter.topic')}
        value={filter.topic ? { ...filter.topic, name: names.topic } : null}
        onChange={row => set('topic', row && { classifier: row.classifier, code: row.code })}
      />
      <TerritoryPicker
        label={t('cases.filter.territory')}
        profile={office.profile}
        value={filter.territory ? { code: filter.territory, name: names.territory } : null}
        onChange={row => set('territory', row?.code)}
      />
      <DateField
        label={t('cases.filter.receivedFrom')}
        value={filter.receivedFrom ?? ''}
        onChange={value => set('receivedFrom', parseDate(value))}
      />
      <DateField
        label={t('cases.filter.receivedTo')}
        value={filter.receivedTo ?? ''}
        onChange={value => set('receivedTo', parseDate(value))}
      />
      {codes('channel')}
      {codes('kind')}
      {codes('repeat')}
      <Select
        label={t('cases.filter.campaign')}
        data={(campaigns ?? []).map(campaign => ({
          value: campaign.id,
          label: sayName({ ru: campaign.nameRu, kk: campaign.nameKk }),
        }))}
        value={filter.campaign ?? null}
        onChange={value => set('campaign', value)}
        clearable
        size="sm"
      />
      <Select
        label={t('cases.filter.inquiry')}
        data={AWAITED_INQUIRIES.map(value => ({ value, label: t(`cases.filter.inquiry.${value}`) }))}
        value={filter.inquiry ?? null}
        onChange={value => set('inquiry', value)}
        clearable
        size="sm"
      />
      {(['overdue', 'withoutConsent'] as const).map(mark => (
        <Checkbox
          key={mark}
          label={t(`cases.filter.${mark}`)}
          checked={filter[mark] ?? false}
          onChange={event => set(mark, event.currentTarget.checked)}
        />
      ))}
    </div>
  );
}
