import { Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BodyKind } from '../../../shared/domain/forwards/forward-rules';
import { findBody } from '../../../shared/domain/forwards/receiving-bodies';
import { api } from '../../api/client';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Chips, DateField, formatDate, parseDate, Tag } from '../../ui';
import { ActionDialog } from '../cases/ActionDialog';
import type { Card } from '../cases/case-types';
import { useDraft } from '../cases/use-draft';
import { useRecordChange } from '../records/use-record-change';
import { BodyFields } from './BodyFields';
import '../records/records.css';

const THEN = ['waits', 'closes'] as const;

/** Forwards a case to the body whose business it is: which body, by which letter, whether the citizen knows. */
export function MakeForwardDialog({ card, onClose }: { readonly card: Card; readonly onClose: () => void }) {
  const t = useT();
  const { today } = useSession();
  const make = useRecordChange(card, api.forwards.make);
  const { data } = useQuery(orpc.forwards.ofCase.queryOptions({ input: { id: card.id } }));
  const bodies = data?.bodies ?? [];
  const [bodyKind, setBodyKind] = useState<BodyKind>('local-administration');
  const body = useDraft(card.id, 'forward body');
  const number = useDraft(card.id, 'forward number');
  const note = useDraft(card.id, 'forward note');
  const [letterOn, setLetterOn] = useState(today);
  const [forwardedOn, setForwardedOn] = useState(today);
  const [toldOn, setToldOn] = useState(today);
  const [then, setThen] = useState<(typeof THEN)[number]>('waits');
  const [tried, setTried] = useState(false);
  const wrong = (day: string) => !parseDate(day) || day < card.receivedOn || day > today;
  const wrongLetter = !parseDate(letterOn) || letterOn > forwardedOn;
  const empty = body.text.trim() === '' || number.text.trim() === '';
  function submit(): void {
    setTried(true);
    if (empty || wrongLetter || wrong(forwardedOn) || (toldOn !== '' && wrong(toldOn))) return;
    make.mutate(
      {
        bodyKind,
        body: body.text.trim(),
        letterNumber: number.text.trim(),
        letterOn,
        forwardedOn,
        toldOn: toldOn === '' ? null : toldOn,
        note: note.text.trim(),
        closes: then === 'closes',
      },
      {
        onSuccess: () => {
          for (const draft of [body, number, note]) draft.forget();
          onClose();
        },
      },
    );
  }
  const special = bodies.find(one => one.term !== null && findBody([one], body.text) !== null);
  const dueThere = special
    ? t('forward.dueSpecial', { date: formatDate(special.dueOn) })
    : data && t('forward.dueThere', { date: formatDate(data.term.dueOn) });
  const dayError = (isWrong: boolean) => (tried && isWrong ? t('forward.day.wrong') : undefined);
  const required = (text: string) => (tried && text.trim() === '' ? t('case.required') : undefined);
  return (
    <ActionDialog
      title={t('forward.make.title', { number: card.number })}
      submit={t('forward.make.do')}
      busy={make.isPending}
      disabled={data?.consent === 'refuse'}
      error={make.error}
      onCancel={onClose}
      onSubmit={submit}
    >
      {data?.consent ? (
        <p role="alert">
          <Tag tone={data.consent === 'refuse' ? 'bad' : 'warn'}>{t('consents.missing.passing-on.tag')}</Tag>{' '}
          {t(`forward.consent.${data.consent}`)}
        </p>
      ) : null}
      <BodyFields
        bodies={bodies}
        kind={bodyKind}
        name={body.text}
        description={dueThere}
        error={required(body.text)}
        onKind={setBodyKind}
        onName={body.type}
      />
      <div className="forward-days">
        <TextInput
          label={t('forward.letterNumber')}
          error={required(number.text)}
          maxLength={60}
          value={number.text}
          onChange={event => number.type(event.currentTarget.value)}
        />
        <DateField
          label={t('forward.letterOn')}
          error={dayError(wrongLetter)}
          value={letterOn}
          onChange={setLetterOn}
        />
        <DateField
          label={t('forward.on')}
          error={dayError(wrong(forwardedOn))}
          value={forwardedOn}
          onChange={setForwardedOn}
        />
        <DateField
          label={t('forward.toldOn')}
          description={t('forward.toldHint')}
          error={dayError(toldOn !== '' && wrong(toldOn))}
          value={toldOn}
          onChange={setToldOn}
        />
      </div>
      <Chips
        label={t('forward.then')}
        value={then}
        options={THEN.filter(one => one === 'waits' || card.may.close).map(one => ({
          value: one,
          label: t(`forward.then.${one}`),
        }))}
        onChange={setThen}
      />
      {card.may.close ? null : <p className="note">{t('readings.forward')}</p>}
      <Textarea
        label={t('forward.note')}
        autosize
        minRows={2}
        maxLength={2000}
        value={note.text}
        onChange={event => note.type(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
