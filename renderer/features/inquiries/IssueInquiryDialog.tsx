import { NativeSelect, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BodyKind } from '../../../shared/domain/forwards/forward-rules';
import { api } from '../../api/client';
import { orpc } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { DateField, parseDate, Tag } from '../../ui';
import { ActionDialog } from '../cases/ActionDialog';
import type { Card } from '../cases/case-types';
import { useDraft } from '../cases/use-draft';
import { WordsField } from '../cases/WordsField';
import { BodyFields } from '../forwards/BodyFields';
import { useRecordChange } from '../records/use-record-change';
import '../records/records.css';

/** Writes an inquiry down: who asks what of which body, when it was sent and by when it is answered. */
export function IssueInquiryDialog({ card, onClose }: { readonly card: Card; readonly onClose: () => void }) {
  const t = useT();
  const [language] = useLanguage();
  const { today } = useSession();
  const issue = useRecordChange(card, api.inquiries.issue);
  const [sentOn, setSentOn] = useState(today);
  const wrongSent = !parseDate(sentOn) || sentOn < card.receivedOn || sentOn > today;
  const { data } = useQuery({
    ...orpc.inquiries.ofCase.queryOptions({ input: { id: card.id, sentOn: wrongSent ? today : sentOn } }),
    placeholderData: keepPreviousData,
  });
  const [bodyKind, setBodyKind] = useState<BodyKind>('local-administration');
  const [authorId, setAuthorId] = useState<string | null>(null);
  const [instrument, setInstrument] = useState<string | null>(null);
  /** Null: the day of the term. */
  const [ownDay, setOwnDay] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const body = useDraft(card.id, 'inquiry body');
  const number = useDraft(card.id, 'inquiry number');
  const asked = useDraft(card.id, 'inquiry asked');
  const basis = useDraft(card.id, 'inquiry basis');

  const authors = data?.authors ?? [];
  const author = authors.find(({ id }) => id === authorId) ?? authors[0];
  const offered = author?.instruments ?? [];
  const chosen = offered.find(one => one.instrument === instrument) ?? offered[0];
  const term = chosen?.term ?? null;
  const dueOn = ownDay ?? term?.dueOn ?? '';
  const named = dueOn !== term?.dueOn;
  const wrongDue = !parseDate(dueOn) || dueOn < sentOn;
  const isEmpty = (text: string) => text.trim() === '';
  const lacks = [body, asked, ...(named ? [basis] : [])].some(({ text }) => isEmpty(text));
  const required = (text: string) => (tried && isEmpty(text) ? t('case.required') : undefined);

  function submit(): void {
    setTried(true);
    if (!author || !chosen || lacks || wrongSent || wrongDue) return;
    const onSuccess = () => {
      for (const draft of [body, number, asked, basis]) draft.forget();
      onClose();
    };
    issue.mutate(
      {
        authorId: author.id,
        instrument: chosen.instrument,
        bodyKind,
        body: body.text.trim(),
        letterNumber: number.text.trim(),
        asked: asked.text.trim(),
        sentOn,
        due: named ? { on: dueOn, basis: basis.text.trim() } : null,
      },
      { onSuccess },
    );
  }

  return (
    <ActionDialog
      title={t('inquiry.make.title', { number: card.number })}
      submit={t('inquiry.make.do')}
      busy={issue.isPending}
      disabled={data !== undefined && !author}
      error={issue.error}
      onCancel={onClose}
      onSubmit={submit}
    >
      {data && !author ? (
        <p role="alert">
          <Tag tone="warn">{t('inquiry.noAuthor')}</Tag>
        </p>
      ) : null}
      <BodyFields
        bodies={data?.bodies ?? []}
        kind={bodyKind}
        name={body.text}
        error={required(body.text)}
        onKind={setBodyKind}
        onName={body.type}
      />
      <div className="forward-days">
        <NativeSelect
          label={t('inquiry.author')}
          description={t('inquiry.authorHint')}
          value={author?.id ?? ''}
          data={authors.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={event => setAuthorId(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('inquiry.instrument')}
          value={chosen?.instrument ?? ''}
          data={offered.map(one => ({
            value: one.instrument,
            label: t(`code.instrument.${one.instrument}`),
          }))}
          onChange={event => setInstrument(event.currentTarget.value)}
        />
        <TextInput
          label={t('inquiry.letterNumber')}
          maxLength={60}
          value={number.text}
          onChange={event => number.type(event.currentTarget.value)}
        />
        <DateField
          label={t('inquiry.sentOn')}
          error={tried && wrongSent ? t('inquiry.sent.wrong') : undefined}
          value={sentOn}
          onChange={setSentOn}
        />
      </div>
      <WordsField
        label={t('inquiry.asked')}
        error={required(asked.text)}
        longest={4000}
        autoFocus={false}
        value={asked.text}
        onChange={asked.type}
      />
      <DateField
        label={t('inquiry.dueOn')}
        description={term ? t('inquiry.dueHint') : t('inquiry.dueUnknown')}
        error={tried && wrongDue ? t('inquiry.due.wrong') : undefined}
        value={dueOn}
        onChange={setOwnDay}
      />
      {named ? (
        <TextInput
          label={t('inquiry.basis')}
          error={required(basis.text)}
          maxLength={500}
          value={basis.text}
          onChange={event => basis.type(event.currentTarget.value)}
        />
      ) : term ? (
        <p className="note">
          {t('inquiry.basis.law', { basis: term.basis[language] })}
          {term.confirmed ? '' : ` (${t('case.term.unconfirmed')})`}
        </p>
      ) : null}
    </ActionDialog>
  );
}
