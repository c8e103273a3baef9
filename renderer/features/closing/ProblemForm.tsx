import { TagsInput, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { MOST_PROBLEM_CASES } from '../../../shared/contract/problems';
import { PERSONAL_MARKS } from '../../../shared/domain/problems/personal-words';
import { errorCode, errorData } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import type { PickedRow } from '../reference/ReferencePicker';
import { TerritoryPicker } from '../reference/TerritoryPicker';
import { TopicPicker } from '../reference/TopicPicker';
import { FormError } from '../settings/FormError';
import { SubmitBar } from '../settings/SubmitBar';
import type { NamedProblem } from './closing-types';

interface ProblemFormProps {
  readonly quarter: string;
  readonly problem: NamedProblem | null;
  readonly onDone: () => void;
}

const Marks = z.object({ marks: z.array(z.enum(PERSONAL_MARKS)) });
const Numbers = z.object({ numbers: z.array(z.string()) });

/** One systemic problem: what it is, where, how many cases, what is asked of whom. */
export function ProblemForm({ quarter, problem, onDone }: ProblemFormProps) {
  const t = useT();
  const [words, setWords] = useState({
    title: problem?.title ?? '',
    asked: problem?.asked ?? '',
    askedOf: problem?.askedOf ?? '',
  });
  const [topic, setTopic] = useState<PickedRow | null>(
    problem ? { code: problem.topic, name: problem.topicName } : null,
  );
  const [place, setPlace] = useState<PickedRow | null>(
    problem ? { code: problem.territory, name: problem.territoryName } : null,
  );
  const [cases, setCases] = useState(problem?.cases.map(({ number }) => number) ?? []);
  const [tried, setTried] = useState(false);
  const save = useMutation(orpc.problems.save.mutationOptions({ onSuccess: onDone }));
  const missing = (empty: boolean) => (tried && empty ? t('problems.missing') : undefined);
  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (Object.values(words).some(text => text.trim() === '') || !topic || !place || save.isPending) return;
    save.mutate({
      ...words,
      id: problem?.id ?? null,
      version: problem?.version ?? null,
      quarter,
      topic: topic.code,
      territory: place.code,
      cases,
    });
  }
  const code = errorCode(save.error);
  const marks = code === 'PERSONAL_WORDS' ? Marks.safeParse(errorData(save.error)).data?.marks : undefined;
  const numbers =
    code === 'PROBLEM_CASES' ? Numbers.safeParse(errorData(save.error)).data?.numbers : undefined;
  const pointed = marks
    ? `${t('error.PERSONAL_WORDS')} (${marks.map(mark => t(`problems.mark.${mark}`)).join(', ')})`
    : undefined;
  const field = (name: keyof typeof words) => ({
    label: t(`problems.field.${name}`),
    value: words[name],
    error: missing(words[name].trim() === ''),
    onChange: (event: { currentTarget: { value: string } }) =>
      setWords({ ...words, [name]: event.currentTarget.value }),
  });
  return (
    <form className="sign-form" noValidate onSubmit={send} aria-label={t('problems.add')}>
      <TextInput {...field('title')} maxLength={200} error={field('title').error ?? pointed} />
      <TopicPicker
        label={t('problems.field.topic')}
        value={topic}
        onChange={setTopic}
        error={missing(topic === null)}
      />
      <TerritoryPicker
        label={t('problems.field.territory')}
        value={place}
        onChange={setPlace}
        error={missing(place === null)}
      />
      <Textarea {...field('asked')} autosize minRows={2} maxLength={300} />
      <TextInput {...field('askedOf')} maxLength={200} />
      <TagsInput
        label={t('problems.field.cases')}
        description={t('problems.field.cases.note')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={cases}
        maxTags={MOST_PROBLEM_CASES}
        splitChars={[',', ';', ' ']}
        onChange={setCases}
        error={numbers ? `${t('error.PROBLEM_CASES')} ${numbers.join(', ')}` : undefined}
      />
      <FormError error={marks || numbers ? null : save.error} />
      <SubmitBar
        submit={t('problems.save')}
        busy={save.isPending}
        leave={t('problems.cancel')}
        onLeave={onDone}
      />
    </form>
  );
}
