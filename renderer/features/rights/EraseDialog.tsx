import { Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { api } from '../../api/client';
import { orpc, queryClient } from '../../api/query';
import { PLACES } from '../../app/commands';
import { useT } from '../../app/language';
import { readAllAnew } from '../../app/session';
import { formatDate, Tag } from '../../ui';
import { showNotice } from '../../ui/show-notice';
import { ActionDialog } from '../cases/ActionDialog';
import './rights.css';

type Preview = Awaited<ReturnType<typeof api.rights.erasurePreview>>;

interface EraseDialogProps {
  readonly personId: string;
  readonly onClose: () => void;
}

/** What an erasure takes, what it rests on, and the number typed to confirm it. */
export function EraseDialog({ personId, onClose }: EraseDialogProps) {
  const t = useT();
  const [location, navigate] = useLocation();
  const [basis, setBasis] = useState('');
  const [confirm, setConfirm] = useState('');
  const [despiteTerm, setDespiteTerm] = useState(false);
  const [tried, setTried] = useState(false);
  const preview = useQuery({
    ...orpc.rights.erasurePreview.queryOptions({ input: { personId } }),
    gcTime: 0,
  });
  const erase = useMutation(
    orpc.rights.erase.mutationOptions({
      onSuccess: ({ destroyed, left }) => {
        showNotice(t, { message: t('rights.erase.done', { destroyed, left }) });
        onClose();
        if (location.startsWith(PLACES.persons.href)) navigate(PLACES.persons.href);
        // Asked anew, it would stand beside the refusal: nothing that was read of the person may stay.
        return readAllAnew();
      },
      onError: () => queryClient.invalidateQueries(),
    }),
  );
  const plan = preview.data;
  const blocked = plan?.cases.some(one => one.blocked !== null) ?? true;
  const termRuns = plan?.cases.some(one => one.keepUntil !== null) ?? false;
  const unfounded = basis.trim() === '';
  const mistyped = confirm.trim() !== plan?.confirm;
  const untold = termRuns && !despiteTerm;
  return (
    <ActionDialog
      title={t('rights.erase.dialog')}
      submit={t('rights.erase')}
      busy={erase.isPending}
      disabled={blocked}
      error={erase.error ?? preview.error}
      onCancel={onClose}
      onSubmit={() => {
        setTried(true);
        if (unfounded || mistyped || untold) return;
        erase.mutate({ personId, basis: basis.trim(), confirm: confirm.trim(), despiteTerm });
      }}
    >
      <p>{t('rights.erase.text')}</p>
      {plan ? <PlanTable plan={plan} /> : null}
      {plan && blocked ? (
        <p className="rights-missing" role="status">
          {t('rights.erase.blocked')}
        </p>
      ) : null}
      {plan && !blocked ? (
        <>
          <TextInput
            label={t('rights.erase.basis')}
            maxLength={300}
            autoComplete="off"
            data-autofocus
            value={basis}
            onChange={event => setBasis(event.currentTarget.value)}
            error={tried && unfounded ? t('rights.erase.basis.missing') : undefined}
          />
          {termRuns ? (
            <Checkbox
              label={t('rights.erase.despiteTerm')}
              checked={despiteTerm}
              onChange={event => setDespiteTerm(event.currentTarget.checked)}
              error={tried && untold ? t('rights.erase.despiteTerm.missing') : undefined}
            />
          ) : null}
          <TextInput
            label={t('rights.erase.confirm', { number: plan.confirm })}
            maxLength={60}
            autoComplete="off"
            value={confirm}
            onChange={event => setConfirm(event.currentTarget.value)}
            error={tried && mistyped ? t('rights.erase.confirm.wrong') : undefined}
          />
        </>
      ) : null}
    </ActionDialog>
  );
}

function PlanTable({ plan }: { readonly plan: Preview }) {
  const t = useT();
  return (
    <>
      <table className="rights-plan">
        <thead>
          <tr>
            <th scope="col">{t('rights.erase.case')}</th>
            <th scope="col">{t('rights.erase.fate')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.cases.map(({ id, number, fate, blocked, keepUntil }) => (
            <tr key={id}>
              <th scope="row">{number}</th>
              <td>
                {t(`rights.fate.${fate}`)}{' '}
                {blocked ? <Tag tone="bad">{t(`code.erasureBlock.${blocked}`)}</Tag> : null}
                {keepUntil ? (
                  <Tag tone="warn">{t('rights.erase.keepUntil', { date: formatDate(keepUntil) })}</Tag>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        {t('rights.erase.counts', {
          gone: plan.filesGone,
          stay: plan.filesStay,
          consents: plan.consents,
        })}
      </p>
    </>
  );
}
