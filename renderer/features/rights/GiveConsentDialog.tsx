import { Select, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  CONSENT_FORMS,
  type ConsentForm,
  type ConsentKind,
  refuseConsent,
} from '../../../shared/domain/consents/consent-rules';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Chips, DateField, formatDate, parseDate } from '../../ui';
import { ActionDialog } from '../cases/ActionDialog';
import type { RightsOf } from './subject';

interface GiveConsentDialogProps {
  readonly of: RightsOf;
  /** Kinds that are noted here; what is needed and missing comes chosen. */
  readonly kinds: readonly {
    readonly kind: ConsentKind;
    readonly inForce: boolean;
    readonly needed: boolean;
  }[];
  readonly onClose: () => void;
}

/** Noting that the applicant agreed: to what, how, when, by which text, with which scan. */
export function GiveConsentDialog({ of, kinds, onClose }: GiveConsentDialogProps) {
  const t = useT();
  const [kind, setKind] = useState<ConsentKind>(
    (kinds.find(one => one.needed && !one.inForce) ?? kinds.find(one => !one.inForce))?.kind ?? 'processing',
  );
  const { today } = useSession();
  const [form, setForm] = useState<ConsentForm>('paper');
  const [givenOn, setGivenOn] = useState(today);
  const [text, setText] = useState<string | null>(null);
  const [scan, setScan] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const { data: settings } = useQuery(orpc.consents.settings.queryOptions());
  const { data: files } = useQuery({
    ...orpc.attachments.list.queryOptions({ input: { caseId: of.caseId ?? null } }),
    enabled: of.caseId !== undefined,
  });
  const give = useMutation(
    orpc.consents.give.mutationOptions({
      onSuccess: onClose,
      onSettled: () => queryClient.invalidateQueries(),
    }),
  );
  const on = parseDate(givenOn);
  const refusal = on === null ? null : refuseConsent({ form, givenOn: on, note }, today);
  // The newest text, until somebody says that another one was signed.
  const texts = (settings?.texts ?? []).filter(one => one.kind === kind);
  const chosen = text ?? String(texts[0]?.version ?? '');

  function submit(): void {
    setTried(true);
    if (on === null || refusal !== null) return;
    give.mutate({
      caseId: of.caseId ?? null,
      personId: of.personId ?? null,
      kind,
      form,
      givenOn: on,
      textVersion: chosen === '' ? null : Number(chosen),
      attachmentId: scan,
      note,
    });
  }

  return (
    <ActionDialog
      title={t('consents.give.title')}
      submit={t('consents.give')}
      busy={give.isPending}
      error={give.error}
      onCancel={onClose}
      onSubmit={submit}
    >
      <Chips
        label={t('consents.kind')}
        value={kind}
        onChange={next => {
          setKind(next);
          setText(null);
        }}
        options={kinds.map(one => ({ value: one.kind, label: t(`code.consentKind.${one.kind}`) }))}
      />
      <Chips
        label={t('consents.form')}
        value={form}
        onChange={setForm}
        options={CONSENT_FORMS.map(one => ({ value: one, label: t(`code.consentForm.${one}`) }))}
      />
      <DateField
        label={t('consents.givenOn')}
        value={givenOn}
        onChange={setGivenOn}
        data-autofocus
        error={
          !tried
            ? undefined
            : on === null
              ? t('consents.dateWrong')
              : refusal === 'DATE_IN_FUTURE'
                ? t('error.DATE_IN_FUTURE')
                : undefined
        }
      />
      <Select
        label={t('consents.which')}
        allowDeselect={false}
        data={[
          ...texts.map(({ version, savedAt }) => ({
            value: String(version),
            label: `${t('consents.textVersion', { version })} (${formatDate(savedAt.slice(0, 10))})`,
          })),
          { value: '', label: t('consents.otherText') },
        ]}
        value={chosen}
        onChange={setText}
      />
      {files && files.items.length > 0 ? (
        <Select
          label={t('consents.scan')}
          placeholder={t('consents.scan.none')}
          clearable
          data={files.items
            .filter(file => file.removedAt === null)
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={scan}
          onChange={setScan}
        />
      ) : null}
      <Textarea
        label={t(form === 'oral' ? 'consents.note.oral' : 'consents.note')}
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={event => setNote(event.currentTarget.value)}
        error={tried && refusal === 'NOTE_MISSING' ? t('consents.noteMissing') : undefined}
      />
    </ActionDialog>
  );
}
