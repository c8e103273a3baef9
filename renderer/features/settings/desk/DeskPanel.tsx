import { Button, MultiSelect, NumberInput, Table, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { may } from '../../../../shared/domain/access/access';
import {
  REQUIRABLE_FIELDS,
  type RequirableField,
} from '../../../../shared/domain/appeals/registration-fields';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { refreshSession, useSession } from '../../../app/session';
import { Card, formatInstant } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { CampaignsCard } from '../../campaigns/CampaignsCard';
import { FormError } from '../FormError';
import { SettingsForm } from '../SettingsForm';
import { BodiesCard } from './BodiesCard';
import { InquiryTermsCard } from './InquiryTermsCard';

const LINES = ['phone', 'addressRu', 'addressKk', 'hoursRu', 'hoursKk'] as const;

/** How citizens reach the office, as receipts print it, and which fields the office demands. */
function OfficeDesk() {
  const t = useT();
  const { office, actor } = useSession();
  const [desk, setDesk] = useState(office.desk);
  const mayEdit = may(actor, 'desk.edit');
  const save = useMutation(
    orpc.office.saveDesk.mutationOptions({
      onSuccess: async () => {
        showNotice(t, { message: t('settings.saved') });
        await refreshSession();
      },
    }),
  );
  return (
    <Card title={t('desk.office')}>
      <SettingsForm
        error={save.error}
        saving={save.isPending}
        mayEdit={mayEdit}
        onSave={() => save.mutate(desk)}
      >
        <p>{t('desk.office.text')}</p>
        {LINES.map(name => (
          <TextInput
            key={name}
            label={t(`desk.${name}`)}
            value={desk[name]}
            onChange={event => setDesk({ ...desk, [name]: event.currentTarget.value })}
            maxLength={name === 'phone' ? 60 : name.startsWith('hours') ? 120 : 200}
            disabled={!mayEdit}
            autoComplete="off"
          />
        ))}
        <MultiSelect
          label={t('desk.required')}
          description={t('desk.required.text')}
          data={REQUIRABLE_FIELDS.map(field => ({ value: field, label: t(`desk.field.${field}`) }))}
          value={desk.requiredFields}
          onChange={chosen => setDesk({ ...desk, requiredFields: chosen as RequirableField[] })}
          disabled={!mayEdit}
        />
      </SettingsForm>
    </Card>
  );
}

/** Numbers taken ahead for a field session or a PC off the line. */
function NumberRanges() {
  const t = useT();
  const [count, setCount] = useState<string | number>(20);
  const [device, setDevice] = useState('');
  const { data } = useQuery(orpc.numbers.ranges.queryOptions());
  const refresh = () => queryClient.invalidateQueries({ queryKey: orpc.numbers.key() });
  const reserve = useMutation(orpc.numbers.reserve.mutationOptions({ onSuccess: refresh }));
  const close = useMutation(orpc.numbers.close.mutationOptions({ onSuccess: refresh, onError: refresh }));
  const sound = typeof count === 'number' && count >= 1 && count <= 500 && device.trim() !== '';
  return (
    <Card title={t('desk.ranges')}>
      <form
        className="settings-form"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (sound) reserve.mutate({ count, device });
        }}
      >
        <p>{t('desk.ranges.text')}</p>
        <TextInput
          label={t('desk.ranges.device')}
          value={device}
          onChange={event => setDevice(event.currentTarget.value)}
          maxLength={80}
          autoComplete="off"
        />
        <NumberInput
          label={t('desk.ranges.count')}
          value={count}
          onChange={setCount}
          min={1}
          max={500}
          allowDecimal={false}
          hideControls
          w={160}
        />
        <FormError error={reserve.error ?? close.error} />
        <div>
          <Button type="submit" disabled={!sound} loading={reserve.isPending}>
            {t('desk.ranges.take')}
          </Button>
        </div>
      </form>
      {data && data.length > 0 ? (
        <Table mt={10}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('desk.ranges.numbers')}</Table.Th>
              <Table.Th>{t('desk.ranges.device')}</Table.Th>
              <Table.Th>{t('desk.ranges.taken')}</Table.Th>
              <Table.Th>{t('desk.ranges.used')}</Table.Th>
              <Table.Th>{t('desk.ranges.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map(range => (
              <Table.Tr key={range.id}>
                <Table.Td>
                  {range.firstNumber} – {range.lastNumber}
                </Table.Td>
                <Table.Td>{range.device}</Table.Td>
                <Table.Td>
                  {formatInstant(range.takenAt)}, {range.takenBy}
                </Table.Td>
                <Table.Td>
                  {range.used} / {range.last - range.first + 1}
                </Table.Td>
                <Table.Td>
                  {range.closedAt ? (
                    t('desk.ranges.closed')
                  ) : (
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() => close.mutate({ id: range.id, expectedVersion: range.version })}
                    >
                      {t('desk.ranges.close')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </Card>
  );
}

/** The registration desk: how the office is reached, what it demands, campaigns, numbers taken ahead, bodies to forward to, terms of reply. */
export function DeskPanel() {
  const { actor } = useSession();
  return (
    <>
      <OfficeDesk />
      {may(actor, 'appeals.see') ? <CampaignsCard /> : null}
      {may(actor, 'appeals.register') ? <NumberRanges /> : null}
      {may(actor, 'appeals.see') ? <BodiesCard /> : null}
      {may(actor, 'appeals.see') ? <InquiryTermsCard /> : null}
    </>
  );
}
