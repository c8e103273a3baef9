import { Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { RESULTS, type Result } from '../../../shared/domain/codes';
import { isOpenPart } from '../../../shared/domain/parts/part-actions';
import { orpc } from '../../api/query';
import { useName, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { DateField, formatDate, parseDate } from '../../ui';
import type { DialogProps } from './CaseDialogs';
import { DialogFrame } from './DialogFrame';
import { useResultChoices } from './QuestionsBlock';
import { useDraft } from './use-draft';

/** Closes a case on a day; asks for the results that are still missing. */
export function CloseDialog({ card, busy, error, onSend, onCancel }: DialogProps) {
  const t = useT();
  const sayName = useName();
  const { actor, today } = useSession();
  const { data: shared } = useQuery(orpc.parts.ofCase.queryOptions({ input: { id: card.id } }));
  const why = useDraft(card.id, 'overParts');
  const open = (shared?.parts ?? []).filter(part => isOpenPart(part.state)).length;
  const isHead = actor.roles.includes('head');
  const overParts = why.text.trim();
  const choices = useResultChoices();
  const [closedOn, setClosedOn] = useState(today);
  const [results, setResults] = useState<Readonly<Record<string, Result>>>({});
  const [tried, setTried] = useState(false);
  const missing = card.questions.filter(question => question.result === null);
  const left = missing.filter(question => results[question.id] === undefined);

  const wrongDay = !parseDate(closedOn) || closedOn < card.receivedOn || closedOn > today;

  function submit(): void {
    setTried(true);
    if (left.length > 0 || wrongDay || (open > 0 && overParts === '')) return;
    const wanted = Object.fromEntries(
      missing.flatMap(({ id }) => {
        const result = results[id];
        return result ? [[id, result] as const] : [];
      }),
    );
    const over = open > 0 ? { overParts } : {};
    onSend({ type: 'close', closedOn, results: wanted, ...over }, () => {
      setResults({});
      why.forget();
    });
  }

  return (
    <DialogFrame
      submit={t('case.close.do')}
      busy={busy}
      disabled={open > 0 && !isHead}
      error={error}
      onCancel={onCancel}
      onSubmit={submit}
    >
      {open > 0 && !isHead ? (
        <p>
          {t('parts.close.open', { count: open })} {t('parts.close.head')}
        </p>
      ) : null}
      {missing.length > 0 ? <p>{t('case.close.missing', { count: missing.length })}</p> : null}
      {missing.map((question, index) => (
        <Select
          key={question.id}
          label={t('case.result', { topic: sayName(question.topicName) })}
          error={tried && !results[question.id] ? t('case.required.result') : undefined}
          data={choices}
          data-autofocus={index === 0 ? true : undefined}
          allowDeselect={false}
          value={results[question.id] ?? null}
          onChange={value => {
            const result = RESULTS.find(known => known === value);
            if (result) setResults(chosen => ({ ...chosen, [question.id]: result }));
          }}
        />
      ))}
      <DateField
        label={t('case.close.on')}
        error={
          tried && wrongDay
            ? t('case.required.date', { from: formatDate(card.receivedOn), to: formatDate(today) })
            : undefined
        }
        data-autofocus={missing.length === 0 ? true : undefined}
        value={closedOn}
        onChange={setClosedOn}
      />
      {open > 0 && isHead ? (
        <Textarea
          label={t('parts.close.why')}
          description={t('parts.close.open', { count: open })}
          error={tried && overParts === '' ? t('case.required') : undefined}
          autosize
          minRows={2}
          maxLength={2000}
          value={why.text}
          onChange={event => why.type(event.currentTarget.value)}
        />
      ) : null}
    </DialogFrame>
  );
}
